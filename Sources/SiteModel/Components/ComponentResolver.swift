import Base
import Content
import Markdown

/// Holds each use of a component against what its template declares, and reports what does not fit.
struct ComponentResolver {
  private let vocabulary: ComponentVocabulary
  private let names: [String]
  private let targets: ComponentTargets
  private let zone: TimeZoneRules
  private var suggestions = Suggestions()

  init(_ vocabulary: ComponentVocabulary, _ targets: ComponentTargets, zone: TimeZoneRules) {
    self.vocabulary = vocabulary
    self.targets = targets
    self.zone = zone
    names = vocabulary.signatures.map(\.name)
  }

  /// The uses in an entry's body; nil for one that is wrong, which is reported.
  mutating func resolve(
    _ document: Document, ids: [String?], citations: EntryCitations, references: inout ReferenceResolver,
    diagnostics: inout [Diagnostic]
  ) -> [ResolvedComponent?] {
    var resolved: [ResolvedComponent?] = []
    for (index, use) in document.facts.components.enumerated() {
      guard let number = vocabulary.number(of: use.name) else {
        if !vocabulary.broken.contains(use.name) {
          diagnostics.append(unknown(use, in: document.path))
        }
        resolved.append(nil)
        continue
      }
      var check = ComponentCheck(use, vocabulary.signatures[number], targets, path: document.path, zone: zone)
      check.workInLabel = Self.work(in: use, document.facts, citations)
      let values = check.values(&references, &suggestions)
      let (stated, problems) = check.statingAccess(values)
      diagnostics += check.diagnostics + problems
      resolved.append(
        !check.diagnostics.contains { $0.code.severity == .error } && !check.needsSite
          ? ResolvedComponent(number: number, id: ids[index], values: stated) : nil)
    }
    return resolved
  }

  /// Where the label of a use first names a work as a part of its text.
  private static func work(in use: ComponentUse, _ facts: Facts, _ citations: EntryCitations) -> ComponentUse.Place? {
    use.citationsInLabel.lazy.filter { facts.citations[$0].isNarrative && citations.uses[$0] != nil }.first
      .flatMap { facts.citations[$0].items.first }
      .map { ComponentUse.Place(position: $0.position, length: $0.length) }
  }

  private mutating func unknown(_ use: ComponentUse, in path: String) -> Diagnostic {
    let all = names.map { "\"\($0)\"" }.joined(separator: ", ")
    let help =
      suggestions.suggestion(for: use.name, among: names)
      ?? (names.isEmpty ? "the theme has no components" : "the components are \(all)")
      + "; where none is meant, write a backslash before the first colon"
    return Diagnostic(
      .unknownComponent, path: path, at: use.position, length: use.length, "unknown component \"\(use.name)\"",
      help: help)
  }
}
