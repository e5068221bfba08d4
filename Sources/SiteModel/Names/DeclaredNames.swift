import Base
import Content

/// The names that the settings declare, found by slug, title or synonym.
struct DeclaredNames {
  private let kind: NameKind
  private let ampersand: Ampersand
  // Lists of their own, made once, because each unknown name is compared with all of them.
  private let slugs: [String]
  private let titles: [String]
  private var bySpelling: [NameSpelling: Name] = [:]
  private var suggestions = Suggestions()

  /// One of them.
  struct Name {
    let slug: Located<String>
    let title: String
    var synonyms: [Located<String>] = []
  }

  /// Reports each name that claims a spelling of another.
  init(_ kind: NameKind, _ names: [Name], _ ampersand: Ampersand, diagnostics: inout [Diagnostic]) {
    (self.kind, self.ampersand) = (kind, ampersand)
    slugs = names.map(\.slug.value)
    titles = names.map(\.title)
    // What a name is declared by means it, whatever others say.
    for name in names { claim([name.slug], for: name, diagnostics: &diagnostics) }
    for name in names {
      let title = Located(name.title, at: name.slug.position, length: name.slug.length)
      claim([title] + name.synonyms, for: name, diagnostics: &diagnostics)
    }
  }

  private mutating func claim(_ spellings: [Located<String>], for name: Name, diagnostics: inout [Diagnostic]) {
    var told: Set<String> = []
    for spelling in spellings {
      let key = NameSpelling(spelling.value, ampersand)
      guard !key.slug.isEmpty else { continue }
      guard let other = bySpelling[key] else {
        bySpelling[key] = name
        continue
      }
      guard other.slug.value != name.slug.value, told.insert(other.slug.value).inserted else { continue }
      diagnostics.append(
        Diagnostic(
          kind.claimedTwice, path: Settings.path, at: spelling.position, length: spelling.length,
          "\"\(spelling.value)\" means the \(kind.noun) \"\(other.slug.value)\" and the \(kind.noun) \"\(name.slug.value)\"",
          help: "let it mean one: take it out of one of the two, or make one \(kind.noun) of both"))
    }
  }

  /// The slug of the declared name that is meant by a written one; nil where none is.
  func slug(of written: String) -> String? { bySpelling[NameSpelling(written, ampersand)]?.slug.value }

  /// The declared name that is meant by a written one, or, where none are declared, what is written; nil, with a diagnostic,
  /// where neither is possible.
  mutating func find(
    _ name: Located<String>, in path: String, diagnostics: inout [Diagnostic]
  ) -> (slug: String, title: String)? {
    let spelling = NameSpelling(name.value, ampersand)
    if spelling.slug.isEmpty {
      diagnostics.append(
        Diagnostic(
          kind.empty, path: path, at: name.position, length: name.length,
          "\(kind.noun) \"\(name.value)\" has no letter or digit", help: kind.helpForEmpty))
      return nil
    }
    if let declared = bySpelling[spelling] { return (declared.slug.value, declared.title) }
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
