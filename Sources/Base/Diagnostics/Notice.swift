/// What the program says of a run rather than of a file: why the machine or the program refused, or how it went.
package struct Notice: Hashable, Sendable {
  /// What kind of failure it is, and with which weight; nil for a remark.
  package let code: DiagnosticCode?
  /// One sentence, as in a diagnostic.
  package let message: String
  package let help: String?

  package init(_ code: DiagnosticCode?, _ message: String, help: String? = nil) {
    self.code = code
    self.message = message
    self.help = help
  }
}

extension DiagnosticPrinter {
  /// The printed form of a notice, with its final newline.
  ///
  /// For programs it has the same form as a diagnostic, without a place.
  package func print(_ notice: Notice) -> String {
    switch format {
    case .text:
      "sitegen: \(notice.code == nil ? "note: " : "")\(PrintableText.escaped(notice.message))\n"
        + (notice.help.map { "  help: \(PrintableText.escaped($0))\n" } ?? "")
    case .json:
      JSONText.object(members(of: notice)) + "\n"
    case .github: WorkflowCommand.text(notice)
    }
  }

  private func members(of notice: Notice) -> [(name: String, value: String)] {
    var members: [(name: String, value: String)] = []
    if let code = notice.code { members.append(("code", JSONText.string(code.name))) }
    members.append(("severity", JSONText.string(notice.code?.severity.rawValue ?? "note")))
    members.append(("message", JSONText.string(notice.message)))
    if let help = notice.help { members.append(("help", JSONText.string(help))) }
    return members
  }
}
