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
    let ids = ids.sorted()
    var members: [Resource.ResourceType?: [ResourceID]] = [:]
    for place in PathOrder.sorted(ids.map { Slug.make(resources[$0.index].title) }) {
      members[resources[ids[place].index].type, default: []].append(ids[place])
    }
    return order.compactMap { type in
      guard let members = members[type] else { return nil }
      let title = title(of: type)
      return Group(title: title, id: Slug.make(title.english), resources: members)
    }
  }

  private static let order: [Resource.ResourceType?] = [
    .report, .briefing, .article, .book, .thesis, .dataset, .tool, .video, .blog, .website, nil,
  ]

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
