import Base
import Content

/// The order of the resources index: groups by type, titles within.
package enum ResourceIndex {
  package struct Group: Hashable, Sendable {
    package let title: String
    package let id: String
    package let resources: [ResourceID]
  }

  /// The given resources in groups: types in a fixed order, then those of no stated type.
  package static func groups(of ids: [ResourceID], in resources: [SharedResource]) -> [Group] {
    var groups: [Group] = []
    let order: [Resource.ResourceType?] = [
      .report, .briefing, .article, .book, .thesis, .dataset, .tool, .video, .blog, .website, nil,
    ]
    for type in order {
      let members = ids.filter { resources[$0.index].type == type }
        .map { (id: $0, key: Slug.make(resources[$0.index].title)) }
        .sorted { $0.key == $1.key ? $0.id < $1.id : PathOrder.precedes($0.key, $1.key) }
      guard !members.isEmpty else { continue }
      let title = title(of: type)
      groups.append(Group(title: title, id: Slug.make(title), resources: members.map(\.id)))
    }
    return groups
  }

  private static func title(of type: Resource.ResourceType?) -> String {
    switch type {
    case .report: "Reports"
    case .briefing: "Briefings"
    case .article: "Articles"
    case .book: "Books"
    case .thesis: "Theses"
    case .dataset: "Datasets"
    case .tool: "Tools"
    case .video: "Videos"
    case .blog: "Blog posts"
    case .website: "Websites"
    case nil: "Other resources"
    }
  }
}
