/// How diagnostics are written: for people, for programs, or for a forge's log.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// The form people read, with the source line underlined.
  case text
  /// One JSON object a line (RFC 8259).
  case json
  /// Workflow commands, which annotate a change on GitHub.
  case github
}
