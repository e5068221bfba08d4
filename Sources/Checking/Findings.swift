/// What a page says of itself when it is read properly.
package struct Findings: Sendable {
  /// Nil of a page with which nothing is wrong.
  package let faults: FaultyPage?
  /// The paths of the files of the site that it refers to, relative to the output folder.
  let files: Set<String>
}

extension FinishedSite {
  /// The paths of the watched files to which no page refers, in the order in which they were given.
  ///
  /// - Parameters:
  ///   - notes: those of all pages.
  ///   - inspected: what the pages say for which ``pagesToInspect(among:)`` asks.
  package static func unreferenced(
    _ check: PageCheck, _ notes: [PageNotes], inspected: [Findings]
  ) -> [String] {
    let watched = check.addresses.watched
    if watched.isEmpty { return [] }
    var isReferenced = [Bool](repeating: false, count: watched.paths.count)
    for note in notes { for number in note.files { isReferenced[number] = true } }
    let read = Set(inspected.flatMap(\.files))
    return zip(watched.paths, isReferenced).filter { !$1 && !read.contains($0) }.map(\.0)
  }
}
