internal import Base

/// Gives each heading of a body an id of its own.
struct HeadingIDs {
  private var used = Set<String>(minimumCapacity: 12)
  /// For each id asked for again, the number to try next; so that a thousand equal headings cost a thousand steps.
  private var next: [String: Int] = [:]

  /// Where ids were given by hand.
  private var places: [String: SourcePosition] = [:]

  /// Takes an id that an author gave; where it was given before, if it was.
  mutating func claim(_ id: String, at position: SourcePosition) -> SourcePosition? {
    if let place = places[id] { return place }
    places[id] = position
    used.insert(id)
    return nil
  }

  /// The heading's text as a slug, `section` when that is empty, with `-2`, `-3` … when it is taken.
  mutating func make(for text: String) -> String {
    let slug = Slug.make(text)
    let base = slug.isEmpty ? "section" : slug
    if used.insert(base).inserted { return base }
    var number = next[base] ?? 2
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}
