import Base
import Content

/// Holds the parents that the settings give tags against one another.
enum TagParents {
  /// Reports each parent that is no declared tag, and each circle of parents once.
  static func check(_ declarations: [TagDeclaration], diagnostics: inout [Diagnostic]) {
    let slugs = declarations.map(\.slug.value)
    let numbers = Dictionary(zip(slugs, slugs.indices)) { first, _ in first }
    var suggestions = Suggestions()
    func report(_ number: Int, _ code: DiagnosticCode, _ fault: (String) -> String, help: String) {
      guard let parent = declarations[number].parent else { return }
      diagnostics.append(
        Diagnostic(
          code, path: Settings.path, at: parent.position, length: parent.length, fault(parent.value), help: help))
    }
    let parents = declarations.map { $0.parent.flatMap { numbers[$0.value] } }
    for (number, tag) in declarations.enumerated() {
      guard let parent = tag.parent, parents[number] == nil else { continue }
      report(
        number, .unknownParentTag, { "parent \"\($0)\" of tag \"\(slugs[number])\" is not a declared tag" },
        help: suggestions.suggestion(for: parent.value, among: slugs)
          ?? "declare \"\(parent.value)\" under `tags`, or take the parent out")
    }
    for circle in circles(in: parents) {
      guard let first = circle.first else { continue }
      let names = circle.prefix(5).map { slugs[$0] } + (circle.count > 5 ? ["…"] : []) + [slugs[first]]
      report(
        first, .tagCircle,
        { _ in "the parents of tag \"\(slugs[first])\" lead back to it: \(names.joined(separator: ", "))" },
        help: "take one of these parents out")
    }
  }

  /// The tags that are above themselves, by circle, each way upwards being followed once; each circle from its first tag on.
  private static func circles(in parents: [Int?]) -> [[Int]] {
    var circles: [[Int]] = []
    /// By tag: the one from which it was come to.
    var starts = [Int?](repeating: nil, count: parents.count)
    for start in parents.indices where starts[start] == nil {
      var way: [Int] = []
      var above: Int? = start
      while let next = above, starts[next] == nil {
        starts[next] = start
        way.append(next)
        above = parents[next]
      }
      guard let next = above, starts[next] == start, let place = way.firstIndex(of: next) else { continue }
      let circle = way[place...]
      let first = circle.indices.min { way[$0] < way[$1] } ?? place
      circles.append(Array(way[first...] + way[place..<first]))
    }
    return circles
  }
}
