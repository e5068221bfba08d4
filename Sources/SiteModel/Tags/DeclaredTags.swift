import Base
import Content

/// The settings' tags, found by slug, title or synonym.
struct DeclaredTags {
  // Lists of their own, made once, because each unknown tag is compared with all of them.
  private let slugs: [String]
  private let titles: [String]
  private var bySpelling: [TagSpelling: TagDeclaration] = [:]
  private let descriptions: [String: String?]
  private var suggestions = Suggestions()

  init(_ settings: Settings, diagnostics: inout [Diagnostic]) {
    let declarations = settings.tags
    slugs = declarations.map(\.slug.value)
    titles = declarations.map(\.title)
    for tag in declarations {
      for spelling in [tag.slug.value, tag.title] + tag.synonyms {
        let key = TagSpelling(spelling)
        if bySpelling[key] == nil { bySpelling[key] = tag }
      }
    }
    descriptions = Dictionary(declarations.map { ($0.slug.value, $0.description) }) { first, _ in first }
    let parents = Dictionary(declarations.map { ($0.slug.value, $0.parent?.value) }) { first, _ in first }
    let cycles = Self.cycles(in: parents)
    for tag in declarations {
      guard let parent = tag.parent else { continue }
      guard parents[parent.value] != nil else {
        diagnostics.append(
          Diagnostic(
            .tagCycle, path: Settings.path, at: parent.position, length: parent.length,
            "parent \"\(parent.value)\" of tag \"\(tag.slug.value)\" is not a declared tag",
            help: suggestions.suggestion(for: parent.value, among: slugs)
              ?? "declare \"\(parent.value)\" under `tags`, or take the parent out"))
        continue
      }
      if cycles.contains(tag.slug.value) {
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

  mutating func find(
    _ tag: Located<String>, in path: String, diagnostics: inout [Diagnostic]
  ) -> (slug: String, title: String)? {
    let spelling = TagSpelling(tag.value)
    if spelling.slug.isEmpty {
      diagnostics.append(
        Diagnostic(
          .emptyTag, path: path, at: tag.position, length: tag.length, "tag \"\(tag.value)\" has no letter or digit",
          help: "write the subject in words"))
      return nil
    }
    if let declared = bySpelling[spelling] { return (declared.slug.value, declared.title) }
    if slugs.isEmpty { return (spelling.slug, tag.value) }
    let help =
      suggestions.suggestion(for: tag.value, among: slugs) ?? suggestions.suggestion(for: tag.value, among: titles)
      ?? "use one of \(slugs.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")), or declare it in sitegen.yml"
    diagnostics.append(
      Diagnostic(
        .unknownTag, path: path, at: tag.position, length: tag.length, "unknown tag \"\(tag.value)\"", help: help))
    return nil
  }

  func description(of slug: String) -> String? { descriptions[slug] ?? nil }
}
