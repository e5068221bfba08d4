internal import Base

/// How footnotes are written, with the roles of DPUB-ARIA 1.1 and names that say where a link leads.
///
/// Ids hold a colon, which no heading's id does.
struct NoteHTML {
  let words: Wording

  /// The reference in the text; `time` counts the references to the same footnote.
  func reference(_ number: Int, time: Int) -> [UInt8] {
    let name = words.text(.footnote, ["number": "\(number)"]).escapedForMarkup
    return Self.link(
      "<sup class=\"note\"><a href=\"", to: "#fn:\(number)",
      "\" id=\"\(Self.id(number, time))\" role=\"doc-noteref\" aria-label=\"\(name)\">\(number)</a></sup>")
  }

  static func opening(_ number: Int) -> String { "<li id=\"fn:\(number)\">" }

  /// The link from a footnote back to one of the places that refer to it.
  func back(_ number: Int, time: Int, of times: Int) -> [UInt8] {
    let name = words.text(
      times == 1 ? .backToReference : .backToReferenceOf,
      ["number": "\(number)", "time": "\(time)", "count": "\(times)"]
    ).escapedForMarkup
    return Self.link(
      " <a class=\"note-back\" href=\"", to: "#\(Self.id(number, time))",
      "\" role=\"doc-backlink\" aria-label=\"\(name)\">↩\u{FE0E}\(time == 1 ? "" : "<sup>\(time)</sup>")</a>")
  }

  var section: (before: String, after: String) {
    let name = words[.footnotes].escapedForMarkup
    return ("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"\(name)\">\n<ol>", "</ol>\n</section>")
  }

  private static func id(_ number: Int, _ time: Int) -> String { "fnref:\(number)" + (time == 1 ? "" : ":\(time)") }

  private static func link(_ before: String, to anchor: String, _ after: String) -> [UInt8] {
    Array(before.utf8) + [CommonMarkNode.mark] + Array((anchor + after).utf8)
  }
}
