import Base
import Content
import Markdown

extension ComponentCheck {
  /// What an address that an author wrote leads to.
  mutating func resolve(
    _ text: String, _ argument: ComponentUse.Argument, _ subject: String, _ references: inout ReferenceResolver
  ) -> ResolvedReference {
    // Whatever the site has, no address runs code, nor where a text is shown by itself and nothing is looked up.
    guard Link.Target(Array(text.utf8), role: .link) != .forbidden else {
      report(
        .componentValue, argument.valuePosition, argument.valueLength,
        "\"\(text)\" is no address that may be linked to",
        help: "use a file of the site, or an http or https address")
      return .broken
    }
    return references.resolve(
      Located(text, at: argument.valuePosition, length: argument.valueLength), subject: subject, in: path,
      diagnostics: &diagnostics)
  }

  /// The entry that an address leads to.
  mutating func entry(
    _ target: ResolvedReference, _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter
  ) -> ComponentValue? {
    if targets.isPart { return missing() }
    guard target != .broken else { return nil }
    if let id = targets.entry(at: target.address) { return .entry(id) }
    reportValue(argument, parameter, "is no entry", help: "name the file of one, as in a link")
    return nil
  }

  /// What has a name of its own, rather than a place among the files.
  mutating func named(
    _ text: String, _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter,
    _ suggestions: inout Suggestions
  ) -> ComponentValue? {
    if targets.isPart { return missing() }
    if let value = targets.value(named: text, parameter.kind) { return value }
    let place = Located(text, at: argument.valuePosition, length: argument.valueLength)
    if targets.refuses(place, parameter.kind, in: path, diagnostics: &diagnostics) { return nil }
    let names = targets.names(of: parameter.kind)
    let (noun, plural) = Self.nouns(parameter.kind)
    let shown = names.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
    report(
      .componentTarget, argument.valuePosition, argument.valueLength, "there is no \(noun) \"\(text)\"",
      help: suggestions.suggestion(for: text, among: names)
        ?? (names.isEmpty
          ? "the site has no \(plural)" : "the \(plural) are \(shown)\(names.count > 6 ? ", …" : "")"))
    return nil
  }

  private static func nouns(_ kind: ComponentSignature.Kind) -> (one: String, many: String) {
    switch kind {
    case .person: ("person", "people")
    case .resource: ("resource", "resources")
    case .list: ("collection", "collections")
    default: ("tag", "tags")
    }
  }

  /// What only the whole site knows.
  private mutating func missing() -> ComponentValue? {
    needsSite = true
    return nil
  }
}
