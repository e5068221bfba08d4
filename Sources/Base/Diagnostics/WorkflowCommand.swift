/// Writes a diagnostic as a workflow command, from which GitHub makes a note beside the line of a change.
///
/// The form is `::error file=…,line=…,col=…,title=…::message`; `%`, line ends and, in properties, `:` and `,`
/// are percent-encoded.
enum WorkflowCommand {
  static func text(_ diagnostic: Diagnostic) -> String {
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
    return "::\(command) \(properties.joined(separator: ","))::\(data(message))\n"
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
