import Base
import Content

/// Holds the parents that the settings give tags against one another.
enum TagParents {
  /// Reports each parent that is no declared tag or lies below its own child.
  static func check(_ declarations: [TagDeclaration], diagnostics: inout [Diagnostic]) {
    let slugs = declarations.map(\.slug.value)
    let parents = Dictionary(declarations.map { ($0.slug.value, $0.parent?.value) }) { first, _ in first }
    let cycles = cycles(in: parents)
    var suggestions = Suggestions()
    for tag in declarations {
      guard let parent = tag.parent else { continue }
      if parents[parent.value] == nil {
        diagnostics.append(
          Diagnostic(
            .tagCycle, path: Settings.path, at: parent.position, length: parent.length,
            "parent \"\(parent.value)\" of tag \"\(tag.slug.value)\" is not a declared tag",
            help: suggestions.suggestion(for: parent.value, among: slugs)
              ?? "declare \"\(parent.value)\" under `tags`, or take the parent out"))
      } else if cycles.contains(tag.slug.value) {
        diagnostics.append(
          Diagnostic(
            .tagCycle, path: Settings.path, at: parent.position, length: parent.length,
            "tag \"\(tag.slug.value)\" is above its own parent \"\(parent.value)\"", help: "take one of the parents out"
          ))
      }
    }
  }

  /// The tags that are above themselves, each way upwards being followed once.
  private static func cycles(in parents: [String: String?]) -> Set<String> {
    var cycles: Set<String> = []
    var done: Set<String> = []
    for start in parents.keys where !done.contains(start) {
      var way: [String] = []
      var places: [String: Int] = [:]
      var above: String? = start
      while let next = above, places[next] == nil, !done.contains(next) {
        places[next] = way.count
        way.append(next)
        above = parents[next] ?? nil
      }
      if let next = above, let place = places[next] { cycles.formUnion(way[place...]) }
      done.formUnion(way)
    }
    return cycles
  }
}
