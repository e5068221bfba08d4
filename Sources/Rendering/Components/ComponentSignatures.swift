package import Base
package import Content
import Markdown
import Templates

/// What the components of a theme declare, in the words of the rooms that know no templates.
package enum ComponentSignatures {
  /// - Parameter templates: the theme's HTML files, paths relative to the project folder.
  package static func read(
    _ templates: [SourceFile]
  ) -> (vocabulary: ComponentVocabulary, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var signatures: [ComponentSignature] = []
    var broken: Set<String> = []
    for declaration in templates.lazy.compactMap({ ComponentDeclaration.read($0) }) {
      var reading = SignatureReading(declaration)
      if let signature = reading.signature() { signatures.append(signature) } else { broken.insert(declaration.name) }
      diagnostics += reading.diagnostics
    }
    return (ComponentVocabulary(signatures, broken: broken), diagnostics)
  }
}

/// Turns one declaration into a signature.
private struct SignatureReading {
  let declaration: ComponentDeclaration
  private(set) var diagnostics: [Diagnostic] = []
  private var parameters: [ComponentSignature.Parameter] = []
  private var slots: [ComponentSignature.Slot] = []
  private var isInline = false
  private var presences: [String: ComponentSignature.Presence] = [:]

  init(_ declaration: ComponentDeclaration) { self.declaration = declaration }

  /// Nil where a parameter could not be used.
  mutating func signature() -> ComponentSignature? {
    guard let declared = declaration.parameters else { return nil }
    for parameter in declared { read(parameter) }
    guard diagnostics.isEmpty, slots.count == declared.count else { return nil }
    func presence(_ name: String) -> ComponentSignature.Presence { presences[name] ?? .refused }
    return ComponentSignature(
      name: declaration.name, parameters: parameters, slots: slots, label: presence("label"), body: presence("body"),
      id: presence("id"), isInline: isInline,
      linkedLabels: Set(
        declaration.linkedLabels.flatMap { linked in
          (linked.use == .withinText ? [.inline] : [.leaf, .container]).map { .init($0, given: linked.given) }
        }))
  }

  private mutating func read(_ parameter: ComponentDeclaration.Parameter) {
    // A type that cannot be told, or is none, is told when the component is compiled.
    guard let type = parameter.type else { return }
    switch parameter.name {
    case "label", "body", "id":
      let wanted: ValueType = parameter.name == "id" ? .text : .html
      guard type == wanted || type == .optional(wanted) else {
        let name = parameter.name == "id" ? "text" : "html"
        return report(
          parameter, "\"\(parameter.name)\" of a component is \(name)",
          help: "write \(parameter.name): \(name), or \(parameter.name): \(name)? if it may be left out")
      }
      presences[parameter.name] = type == wanted ? .required : .optional
      slots.append(parameter.name == "label" ? .label : parameter.name == "body" ? .body : .id)
    case "level":
      guard type == .integer else {
        return report(parameter, "\"level\" of a component is integer", help: "write level: integer")
      }
      slots.append(.level)
    case "inline":
      guard type == .boolean else {
        return report(parameter, "\"inline\" of a component is boolean", help: "write inline: boolean")
      }
      isInline = true
      slots.append(.inline)
    default: readArgument(parameter, type)
    }
  }

  private mutating func readArgument(_ parameter: ComponentDeclaration.Parameter, _ type: ValueType) {
    let present = if case .optional(let wrapped) = type { wrapped } else { type }
    guard let kind = ComponentSignature.Kind(present) else {
      let kinds = ComponentSignature.Kind.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      return report(
        parameter, "authors cannot write a value for \"\(parameter.name)\"",
        help: "its type may be one of \(kinds), each with \"?\" if it may be left out; "
          + "HTML comes in through \"label\" and \"body\"")
    }
    if kind == .boolean, !parameter.isOptional {
      return report(
        parameter, "\"\(parameter.name)\" has no default, and authors leave out what does not hold",
        help: "write \(parameter.name): boolean = false")
    }
    slots.append(.argument(parameters.count))
    parameters.append(ComponentSignature.Parameter(parameter.name, kind, isRequired: !parameter.isOptional))
  }

  private mutating func report(_ parameter: ComponentDeclaration.Parameter, _ message: String, help: String) {
    diagnostics.append(
      Diagnostic(
        .componentParameter, path: declaration.path, at: parameter.position, length: parameter.length, message,
        help: help))
  }
}

extension ComponentSignature.Kind {
  /// What an author writes for a parameter of a type; nil where nothing can be written.
  fileprivate init?(_ type: ValueType) {
    switch type {
    case .text: self = .text
    case .integer: self = .integer
    case .number: self = .number
    case .boolean: self = .boolean
    case .date: self = .date
    case .url: self = .url
    case .record("file"): self = .file
    case .record("picture"): self = .picture
    case .record("video"): self = .video
    case .record("entry"): self = .entry
    case .record("resource"): self = .resource
    case .record("person"): self = .person
    case .record("list"): self = .list
    case .record("tag"): self = .tag
    default: return nil
    }
  }
}
