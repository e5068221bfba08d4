/// Writes a diagnostic as a workflow command, from which GitHub makes a note beside the line of a change.
///
/// The form is `::error file=…,line=…,col=…,title=…::message`; `%`, line ends and, in properties, `:` and `,`
/// are percent-encoded.
enum WorkflowCommand {
  static func text(_ diagnostic: Diagnostic) -> String {
    var properties = ["file=" + property(diagnostic.path)]
    if let position = diagnostic.position {
      properties += ["line=\(position.line)", "col=\(position.column)"]
    }
    properties.append("title=" + property(diagnostic.code.name))
    return text(name(for: diagnostic.severity), properties, diagnostic.message, help: diagnostic.help)
  }

  /// A notice has no file, so that it is shown with the whole run.
  static func text(_ notice: Notice) -> String {
    let properties = notice.code.map { ["title=" + property($0.name)] } ?? []
    return text(name(for: notice.code?.severity ?? .advice), properties, notice.message, help: notice.help)
  }

  private static func text(_ command: String, _ properties: [String], _ message: String, help: String?) -> String {
    let words = message + (help.map { "\nhelp: \($0)" } ?? "")
    return "::\(([command] + [properties.joined(separator: ",")].filter { !$0.isEmpty }).joined(separator: " "))"
      + "::\(data(words))\n"
  }

  private static func name(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += PrintableText.escaped(String(scalar))
      }
    }
  }
}
