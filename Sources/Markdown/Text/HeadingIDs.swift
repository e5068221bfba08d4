internal import Base

/// Gives each heading of a body an id of its own.
struct HeadingIDs {
  private var used = TakenNames()
  /// For each id asked for again, the number to try next; so that a thousand equal headings cost a thousand steps.
  private var next: [String: Int] = [:]

  /// To what an author gave an id.
  struct Owner {
    let position: SourcePosition
    /// Its index, where that is a component.
    let component: Int?
  }

  private var owners: [String: Owner] = [:]

  /// Takes an id that an author gave; to what it was given before, if it was.
  ///
  /// A component may have none after all, which is not known here: it gives way to whatever comes behind it.
  mutating func claim(_ id: String, for owner: Owner) -> Owner? {
    let first = owners[id]
    if let first, first.component == nil { return first }
    owners[id] = owner
    _ = used.insert(id)
    return first
  }

  /// The heading's text as a slug, `section` when that is empty, with `-2`, `-3` … when it is taken.
  mutating func make(for text: String) -> String {
    let slug = Slug.make(text)
    let base = slug.isEmpty ? "section" : slug
    if used.insert(base) { return base }
    var number = next[base] ?? 2
    while !used.insert("\(base)-\(number)") { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}

/// Names that are taken: a list of them, which for the few headings of most texts costs half of what a set would.
package struct TakenNames {
  private var few: [String] = []
  /// All of them, when they are more than a few.
  private var many: Set<String> = []
  private static let mostInList = 12

  package init() {}

  /// Takes a name; whether it was free.
  package mutating func insert(_ name: String) -> Bool {
    if !many.isEmpty { return many.insert(name).inserted }
    if few.isEmpty { few.reserveCapacity(6) }
    if few.contains(name) { return false }
    few.append(name)
    if few.count > Self.mostInList { many = Set(few) }
    return true
  }
}
