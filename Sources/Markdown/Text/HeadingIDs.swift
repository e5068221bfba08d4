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

  /// Begins another body in the same memory.
  mutating func begin() {
    used.removeAll()
    if !next.isEmpty { next = [:] }
    if !owners.isEmpty { owners = [:] }
  }

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
