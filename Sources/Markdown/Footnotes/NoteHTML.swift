/// How footnotes are written, with the roles of DPUB-ARIA 1.1 and names that say where a link leads.
///
/// Ids hold a colon, which no heading's id does.
enum NoteHTML {
  /// The reference in the text; `time` counts the references to the same footnote.
  static func reference(_ number: Int, time: Int) -> [UInt8] {
    link(
      "<sup class=\"note\"><a href=\"", to: "#fn:\(number)",
      "\" id=\"\(id(number, time))\" role=\"doc-noteref\" aria-label=\"Footnote \(number)\">\(number)</a></sup>")
  }

  static func opening(_ number: Int) -> String { "<li id=\"fn:\(number)\">" }

  /// The link from a footnote back to one of the places that refer to it.
  static func back(_ number: Int, time: Int, of times: Int) -> [UInt8] {
    let name = times == 1 ? "Back to the reference" : "Back to reference \(time) of \(times)"
    return link(
      " <a class=\"note-back\" href=\"", to: "#\(id(number, time))",
      "\" role=\"doc-backlink\" aria-label=\"\(name) to footnote \(number)\">↩\u{FE0E}\(time == 1 ? "" : "<sup>\(time)</sup>")</a>"
    )
  }

  static let section = (
    before: "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>", after: "</ol>\n</section>"
  )

  private static func id(_ number: Int, _ time: Int) -> String { "fnref:\(number)" + (time == 1 ? "" : ":\(time)") }

  private static func link(_ before: String, to anchor: String, _ after: String) -> [UInt8] {
    Array(before.utf8) + [CommonMarkNode.mark] + Array((anchor + after).utf8)
  }
}
