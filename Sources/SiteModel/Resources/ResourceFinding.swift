import Base
import Content
import Markdown

/// One mention of a resource in an entry, before mentions of the same thing are put together.
struct ResourceFinding {
  let title: String
  /// The link among the body's links, or nil for an entry of `items`.
  let link: Int?
  private let described: Described?
  let anchor: String?
  let group: String?
  let source: String?
  let description: String?
  let date: PartialDate?

  /// The description of an entry of `items`.
  var item: Resource? { described?.item }

  /// In memory of its own, because it is several times as large as all the rest, and most findings are links.
  private final class Described {
    let item: Resource

    init(_ item: Resource) { self.item = item }
  }

  /// What a body offers as resources: in an event's minutes, links in lists under the headings that the settings
  /// name; in a resource list, links in any list.
  ///
  /// - Parameter namesSource: whether a link, by its index, leads to a person or an organisation: it is part of the
  ///   source then, no resource.
  static func inBody(
    of document: Document, settings: Settings, namesSource: (Int) -> Bool = { _ in false }
  ) -> [ResourceFinding] {
    let facts = document.facts
    return switch document.kind {
    case .event: inSections(of: facts, namesSource, settings: settings)
    case .resourceList: inLists(of: facts, namesSource) { heading in .some(heading) }
    case .post, .briefing, .person, .organisation, .page: []
    }
  }

  static func inItems(of document: Document) -> [ResourceFinding] {
    guard case .resourceList = document.kind, case .resourceList(let list) = document.fields else { return [] }
    return list.items.map { ResourceFinding($0) }
  }

  /// The text of an item with more links than that is a list itself, and says nothing of any of them.
  private static let mostDescribed = 20

  /// - Parameter group: for an item's innermost heading, nil when the item offers no resources, else the heading
  ///   under which they are grouped, if any.
  private static func inLists(
    of facts: Facts, _ namesSource: (Int) -> Bool, group: (Int?) -> Int??
  ) -> [ResourceFinding] {
    var found: [ResourceFinding] = []
    for number in facts.items.indices {
      guard !facts.items[number].links.isEmpty, case .some(let group) = group(facts.items[number].heading) else {
        continue
      }
      let links = facts.items[number].links.filter { isResource(facts.links[$0]) && !namesSource($0) }
      guard !links.isEmpty else { continue }
      let item = facts.items[number]
      let bytes = item.text.utf8.span
      let pieces = ResourceText.surroundings(of: links, facts, in: bytes)
      let lead = bytes.extracting(pieces[0])
      let dates = BracketedDate.all(in: lead)
      let source = ResourceText.source(from: lead, without: dates)
      for (index, rest) in zip(links, pieces.dropFirst()) {
        let title = facts.links[index].text
        let date =
          dates.first ?? BracketedDate(in: title.utf8.span) ?? BracketedDate(in: bytes.extracting(rest))
        found.append(
          ResourceFinding(
            title: title, link: index, described: nil, anchor: item.heading.map { facts.headings[$0].id },
            group: group.map { facts.headings[$0].text }, source: source,
            description: item.text == title || links.count > mostDescribed ? nil : item.text, date: date?.date))
      }
    }
    return found
  }

  private static func isResource(_ link: Link) -> Bool {
    switch link.target {
    case .web, .placeholder: link.role == .link && !link.text.isEmpty
    case .site: link.role == .link && !link.text.isEmpty && !link.destination.hasPrefix("#")
    case .other, .forbidden: false
    }
  }

  /// The findings under the headings that the settings name, grouped by the headings below those.
  private static func inSections(
    of facts: Facts, _ namesSource: (Int) -> Bool, settings: Settings
  ) -> [ResourceFinding] {
    let begins = facts.headings.map { heading in
      settings.minutes.resources.contains { Self.begins(heading.text, with: $0) }
    }
    guard begins.contains(true) else { return [] }
    return inLists(of: facts, namesSource) { heading in
      var current = heading
      while let index = current {
        // Right under the section's own heading there is no group.
        if begins[index] { return .some(index == heading ? nil : heading) }
        current = facts.headings[index].parent
      }
      return nil
    }
  }

  /// Whether a heading begins with one that the settings name, in letters of whichever case.
  private static func begins(_ heading: String, with beginning: String) -> Bool {
    // Nearly all differ in the first letter.
    if let one = heading.utf8.first, let other = beginning.utf8.first, one < 0x80, other < 0x80,
      one | 0x20 != other | 0x20
    {
      return false
    }
    return heading.lowercased().hasPrefix(beginning.lowercased())
  }
}

extension ResourceFinding {
  private init(_ item: Resource) {
    self.init(
      title: item.title, link: nil, described: Described(item), anchor: nil, group: nil, source: nil, description: nil,
      date: item.date)
  }
}
