package import Base
import Content

/// The order of the resources index: groups by type, titles within.
package enum ResourceIndex {
  package struct Group: Hashable, Sendable {
    /// What the group is called.
    package let title: Word
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
      groups.append(Group(title: title, id: Slug.make(title.english), resources: members.map(\.id)))
    }
    return groups
  }

  private static func title(of type: Resource.ResourceType?) -> Word {
    switch type {
    case .report: .reports
    case .briefing: .briefings
    case .article: .articles
    case .book: .books
    case .thesis: .theses
    case .dataset: .datasets
    case .tool: .tools
    case .video: .videos
    case .blog: .blogPosts
    case .website: .websites
    case nil: .otherResources
    }
  }
}
