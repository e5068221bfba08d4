/// Writes diagnostics; pure, so that every form is tested without a terminal.
package struct DiagnosticPrinter: Sendable {
  let format: DiagnosticFormat
  private let colour: Bool

  /// - Parameter colour: whether the text form is for a terminal that shows colours.
  package init(format: DiagnosticFormat, colour: Bool = false) {
    self.format = format
    self.colour = colour
  }

  /// The printed form of one diagnostic, with its final newline.
  ///
  /// - Parameter sourceLine: the diagnostic's line, where it is at hand.
  package func print(_ diagnostic: Diagnostic, sourceLine: SourceLine?) -> String {
    switch format {
    case .text: text(diagnostic, sourceLine: sourceLine)
    case .json: json(diagnostic)
    case .github: WorkflowCommand.text(diagnostic)
    }
  }

  private func text(_ diagnostic: Diagnostic, sourceLine: SourceLine?) -> String {
    var place = PrintableText.escaped(diagnostic.path)
    if let position = diagnostic.position { place += ":\(position.line):\(position.column)" }
    var result = paint(place, "1") + ": " + painted(diagnostic.severity) + ": "
    result += PrintableText.escaped(diagnostic.message) + " [\(diagnostic.code.name)]\n"
    if let position = diagnostic.position, let sourceLine {
      let excerpt = SourceExcerpt(of: sourceLine, column: position.column, length: diagnostic.length)
      let number = String(position.line)
      result += "  \(number) | \(excerpt.text)\n"
      result += "  \(String(repeating: " ", count: number.utf8.count)) | "
      result += "\(excerpt.indent)\(paint(excerpt.marker, "32"))\n"
    }
    if let help = diagnostic.help { result += "  help: \(PrintableText.escaped(help))\n" }
    return result
  }

  private func painted(_ severity: Severity) -> String {
    switch severity {
    case .error: paint(severity.rawValue, "1;31")
    case .warning: paint(severity.rawValue, "1;35")
    case .advice: paint(severity.rawValue, "1;36")
    }
  }

  /// The text in the colours of an ANSI code (ECMA-48, section 8.3.117), where colours are shown.
  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private func json(_ diagnostic: Diagnostic) -> String {
    var members = [
      ("code", JSONText.string(diagnostic.code.name)),
      ("severity", JSONText.string(diagnostic.severity.rawValue)),
      ("path", JSONText.string(diagnostic.path)),
    ]
    if let position = diagnostic.position {
      members.append(("line", String(position.line)))
      members.append(("column", String(position.column)))
      members.append(("length", String(diagnostic.length)))
    }
    members.append(("message", JSONText.string(diagnostic.message)))
    if let help = diagnostic.help { members.append(("help", JSONText.string(help))) }
    return JSONText.object(members) + "\n"
  }
}
