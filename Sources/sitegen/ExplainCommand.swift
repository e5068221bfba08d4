import ArgumentParser
import Base
import Pipeline

/// The command `sitegen explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a diagnostic's code, or lists all codes.",
    discussion: "A code stands in brackets at the end of a message: sitegen explain front-matter/unknown-key")

  @Argument(help: "The code; all codes are listed without it.")
  var code: String?

  func run() throws {
    try Terminal.output.deliver(Array(text().utf8))
  }

  private func text() throws -> String {
    guard let code else {
      let width = DiagnosticRegistry.codes.map(\.name.count).max() ?? 0
      return DiagnosticRegistry.codes.map { code in
        let padding = String(repeating: " ", count: width - code.name.count)
        return "\(code.name)\(padding)  \(code.severity.rawValue)  \(code.title)\n"
      }.joined()
    }
    // As it is copied from a message, brackets and all.
    let name = code.hasPrefix("[") && code.hasSuffix("]") ? String(code.dropFirst().dropLast()) : code
    guard let found = DiagnosticRegistry.code(named: name) else {
      let help = NearestName.suggestion(for: code, among: DiagnosticRegistry.codes.map(\.name))
      throw ValidationError(
        "unknown code \"\(PrintableText.escaped(code))\""
          + (help.map { "; \($0)" } ?? "; `sitegen explain` lists them all"))
    }
    return "\(found.name) (\(found.severity.rawValue)): \(found.title)\n\n\(found.explanation)\n"
  }
}
