import Base
import Content
import Markdown

/// One use of a component beside what its template declares.
struct ComponentCheck {
  let use: ComponentUse
  let signature: ComponentSignature
  let path: String
  let zone: TimeZoneRules
  let targets: ComponentTargets
  /// The first work that its label names as a part of its text, which the page makes a link.
  var workInLabel: ComponentUse.Place?
  /// Whether it names something that is known only with the whole site, which is not here.
  var needsSite = false
  var diagnostics: [Diagnostic] = []

  init(
    _ use: ComponentUse, _ signature: ComponentSignature, _ targets: ComponentTargets, path: String,
    zone: TimeZoneRules
  ) {
    self.use = use
    self.targets = targets
    self.signature = signature
    self.path = path
    self.zone = zone
  }

  /// What the use says, for each parameter in order; nil where it says nothing, or nothing that can be used.
  mutating func values(
    _ references: inout ReferenceResolver, _ suggestions: inout Suggestions
  ) -> [ComponentValue?] {
    checkForm()
    var values = [ComponentValue?](repeating: nil, count: signature.parameters.count)
    var given = Set<Int>()
    for argument in use.arguments {
      guard let name = argument.name else { continue }
      guard let index = signature.parameters.firstIndex(where: { $0.name == name }) else {
        report(
          .componentArgument, argument.position, argument.length, "\"\(signature.name)\" has no parameter \"\(name)\"",
          help: absence(of: name, &suggestions))
        continue
      }
      given.insert(index)
      values[index] = value(of: argument, signature.parameters[index], &references, &suggestions)
    }
    for (index, parameter) in signature.parameters.enumerated() where parameter.isRequired && !given.contains(index) {
      report(
        .componentArgument, use.position, use.length, "\"\(signature.name)\" needs \"\(parameter.name)\"",
        help: "write {\(parameter.name)=\"…\"} behind \(use.label == nil ? "its name" : "its label")")
    }
    return values
  }

  private func absence(of name: String, _ suggestions: inout Suggestions) -> String {
    let names = signature.parameters.map(\.name)
    if let nearest = suggestions.suggestion(for: name, among: names) { return nearest }
    let label = signature.label == .refused ? "" : "; its label stands in brackets before the braces"
    guard !names.isEmpty else { return "it has none\(label)" }
    return "its parameters are \(names.map { "\"\($0)\"" }.joined(separator: ", "))\(label)"
  }

  mutating func reportValue(
    _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter, _ fault: String, help: String
  ) {
    report(
      .componentValue, argument.valuePosition, argument.valueLength,
      "\"\(argument.value ?? "")\" \(fault), as \"\(parameter.name)\" of \"\(signature.name)\" must be", help: help)
  }

  mutating func report(
    _ code: DiagnosticCode, _ position: SourcePosition, _ length: Int, _ message: String, help: String
  ) {
    diagnostics.append(Diagnostic(code, path: path, at: position, length: length, message, help: help))
  }
}
