/// How diagnostics are written: for people, for programs, or for a forge's log.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// The form people read, with the source line underlined.
  case text
  /// One JSON object a line (RFC 8259).
  case json
  /// Workflow commands, which annotate a change on GitHub.
  case github
}

/// Writes diagnostics; pure, so that every form is tested without a terminal.
package struct DiagnosticPrinter: Sendable {
  private let format: DiagnosticFormat
  private let colour: Bool

  package init(format: DiagnosticFormat, colour: Bool = false) {
    self.format = format
    self.colour = colour
  }

  /// The printed form of one diagnostic, with its final newline.
  ///
  /// - Parameter sourceLine: the text of the diagnostic's line, where it is at hand.
  package func print(_ diagnostic: Diagnostic, sourceLine: String?) -> String {
    switch format {
    case .text: text(diagnostic, sourceLine: sourceLine)
    case .json: json(diagnostic)
    case .github: workflowCommand(diagnostic)
    }
  }

  // MARK: - Text

  private func text(_ diagnostic: Diagnostic, sourceLine: String?) -> String {
    var result = bold(PrintableText.escaped(diagnostic.path))
    if let position = diagnostic.position { result += bold(":\(position.line):\(position.column)") }
    result += ": " + painted(diagnostic.severity) + ": " + PrintableText.escaped(diagnostic.message)
    result += " [\(diagnostic.code.name)]\n"
    if let position = diagnostic.position, let sourceLine {
      result += excerpt(sourceLine, at: position, length: diagnostic.length)
    }
    if let help = diagnostic.help { result += "  help: \(PrintableText.escaped(help))\n" }
    return result
  }

  /// The source line with its number and a marker under the problem; a long line is shown around the problem only.
  private func excerpt(_ line: String, at position: SourcePosition, length: Int) -> String {
    let scalars = Array(line.unicodeScalars)
    let column = min(position.column, scalars.count + 1)
    let first = max(0, column - 1 - 60)
    let shown = scalars[first..<min(scalars.count, first + 120)]
    var text = first > 0 ? "…" : ""
    var indent = first > 0 ? " " : ""
    for (offset, scalar) in shown.enumerated() {
      let printable = PrintableText.escaped(String(Character(scalar == "\t" ? " " : scalar)))
      text += printable
      if first + offset < column - 1 { indent += String(repeating: " ", count: printable.unicodeScalars.count) }
    }
    if first + shown.count < scalars.count { text += "…" }
    let underlined = max(1, min(length, first + shown.count - (column - 1)))
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.count)
    let marker = "^" + String(repeating: "~", count: underlined - 1)
    return "  \(number) | \(text)\n  \(gutter) | \(indent)\(paint(marker, "32"))\n"
  }

  private func painted(_ severity: Severity) -> String {
    switch severity {
    case .error: paint(severity.rawValue, "1;31")
    case .warning: paint(severity.rawValue, "1;35")
    case .advice: paint(severity.rawValue, "1;36")
    }
  }

  private func bold(_ text: String) -> String { paint(text, "1") }

  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  // MARK: - JSON

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
    return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
  }

  // MARK: - Workflow commands

  private func workflowCommand(_ diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .advice: "notice"
      }
    var properties = ["file=" + property(diagnostic.path)]
    if let position = diagnostic.position {
      properties += ["line=\(position.line)", "col=\(position.column)"]
    }
    properties.append("title=" + property(diagnostic.code.name))
    let message = diagnostic.message + (diagnostic.help.map { "\nhelp: \($0)" } ?? "")
    return "::\(command) \(properties.joined(separator: ","))::\(commandData(message))\n"
  }

  private func commandData(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private func property(_ text: String) -> String {
    var result = ""
    for character in commandData(text).unicodeScalars {
      switch character {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
