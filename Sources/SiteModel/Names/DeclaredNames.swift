import Base
import Content

/// The names that the settings declare, found by slug, title or synonym.
struct DeclaredNames {
  private let kind: NameKind
  // Lists of their own, made once, because each unknown name is compared with all of them.
  private let slugs: [String]
  private let titles: [String]
  private var bySpelling: [NameSpelling: Name] = [:]
  private var suggestions = Suggestions()

  /// One of them.
  struct Name {
    let slug: String
    let title: String
    var synonyms: [String] = []
  }

  init(_ kind: NameKind, _ names: [Name]) {
    self.kind = kind
    slugs = names.map(\.slug)
    titles = names.map(\.title)
    for name in names {
      for spelling in [name.slug, name.title] + name.synonyms {
        let key = NameSpelling(spelling)
        if bySpelling[key] == nil { bySpelling[key] = name }
      }
    }
  }

  /// The slug of the declared name that is meant by a written one; nil where none is.
  func slug(of written: String) -> String? { bySpelling[NameSpelling(written)]?.slug }

  /// The declared name that is meant by a written one, or, where none are declared, what is written; nil, with a diagnostic,
  /// where neither is possible.
  mutating func find(
    _ name: Located<String>, in path: String, diagnostics: inout [Diagnostic]
  ) -> (slug: String, title: String)? {
    let spelling = NameSpelling(name.value)
    if spelling.slug.isEmpty {
      diagnostics.append(
        Diagnostic(
          kind.empty, path: path, at: name.position, length: name.length,
          "\(kind.noun) \"\(name.value)\" has no letter or digit", help: kind.helpForEmpty))
      return nil
    }
    if let declared = bySpelling[spelling] { return (declared.slug, declared.title) }
    if slugs.isEmpty { return (spelling.slug, name.value) }
    let help =
      suggestions.suggestion(for: name.value, among: slugs) ?? suggestions.suggestion(for: name.value, among: titles)
      ?? "use one of \(slugs.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")), or declare it in sitegen.yml"
    diagnostics.append(
      Diagnostic(
        kind.unknown, path: path, at: name.position, length: name.length, "unknown \(kind.noun) \"\(name.value)\"",
        help: help))
    return nil
  }
}
