import Base
import Content
import Markdown
import SiteModel

/// Numbers for the headings of all entries, one entry's after the other's.
struct HeadingNumbers: Sendable {
  /// By entry: the number of its first heading.
  private var firsts: [Int] = []
  /// By heading: its entry.
  private var entries: [UInt32] = []
  /// By entry: its headings as pages name them, where they are others than those of its text.
  private var lists: [Int: [Heading]] = [:]

  init(of site: Site) {
    firsts.reserveCapacity(site.entries.count)
    for (index, entry) in site.entries.enumerated() {
      firsts.append(entries.count)
      let list = Self.list(of: entry, in: site)
      if let list { lists[index] = list }
      entries.append(
        contentsOf: repeatElement(UInt32(index), count: list?.count ?? entry.document.facts.headings.count))
    }
  }

  func first(of entry: Int) -> Int { firsts[entry] }

  /// How many headings an entry has.
  func count(of entry: Int) -> Int {
    (entry + 1 < firsts.count ? firsts[entry + 1] : entries.count) - firsts[entry]
  }

  /// The entry of a heading, and the heading's index in it.
  func place(of number: UInt32) -> (entry: Int, heading: Int) {
    let entry = Int(entries[Int(number)])
    return (entry, Int(number) - firsts[entry])
  }

  /// The headings of an entry where they are others than those of its text.
  func list(of entry: Int) -> [Heading]? { lists.isEmpty ? nil : lists[entry] }

  // MARK: - What stands for headings beside them

  private static func list(of entry: Entry, in site: Site) -> [Heading]? {
    let facts = entry.document.facts
    let components = facts.components.isEmpty ? [] : headings(ofComponents: entry, in: site)
    let citesInHeading =
      !entry.citations.references.isEmpty && facts.headings.contains { $0.text.utf8.contains(UInt8(ascii: "@")) }
    guard !components.isEmpty || citesInHeading else { return nil }
    let headings = citesInHeading ? naming(entry.citations, in: facts) : facts.headings
    return components.isEmpty ? headings : (headings + components).sorted { $0.position < $1.position }
  }

  private static func headings(ofComponents entry: Entry, in site: Site) -> [Heading] {
    let facts = entry.document.facts
    return zip(facts.components, entry.components).compactMap { use, component in
      guard let component, let id = component.id, let text = use.label, !text.isEmpty else { return nil }
      let signature = site.components[component.number]
      guard signature.isHeading else { return nil }
      return Heading(
        level: EntryBodies.level(ofHeadingIn: use, facts), id: id, text: text, parent: use.heading,
        isQuestion: signature.isQuestion, position: use.position)
    }
  }

  /// The headings with the works that they cite named as the page names them.
  private static func naming(_ citations: EntryCitations, in facts: Facts) -> [Heading] {
    var names: [Int: [(source: String, name: String)]] = [:]
    for (number, citation) in facts.citations.enumerated() {
      guard let line = citation.items.first?.position.line, let name = citations.name(ofCitation: number, facts)
      else { continue }
      names[line, default: []].append((citation.source, name))
    }
    return facts.headings.map { heading in
      guard let names = names[heading.position.line] else { return heading }
      var text = ""
      var rest = heading.text[...]
      for (source, name) in names {
        guard let range = rest.firstRange(of: source) else { continue }
        text += rest[..<range.lowerBound] + name
        rest = rest[range.upperBound...]
      }
      return Heading(
        level: heading.level, id: heading.id, text: text + rest, parent: heading.parent, isQuestion: heading.isQuestion,
        position: heading.position)
    }
  }
}
