import Base
import Markdown

/// The link beside each heading of a text that leads to it, for those who want to point at a section.
///
/// It stands behind the heading, not in it, so that the heading's name stays what its author wrote; its own name says
/// which section it leads to, because a screen reader lists links by themselves.
struct SectionLink {
  /// What its name has before and behind the section's.
  private let before: String
  private let after: String

  init(_ words: Wording) {
    let mark = "\u{FFFC}"
    let parts = words.text(.linkToSection, ["title": mark]).split(separator: mark, omittingEmptySubsequences: false)
    before = parts.first.map { String($0).escapedForMarkup } ?? ""
    after = parts.count > 1 ? String(parts[1]).escapedForMarkup : ""
  }

  static func writeOpening(to output: inout ByteBuffer) { output.append("<div class=\"section-heading\">") }

  func write(to heading: Heading, _ output: inout ByteBuffer) {
    output.append("<a class=\"section-link\" href=\"#")
    output.append(escaping: PercentEncoding.encodeFragment(heading.id))
    output.append("\" aria-label=\"")
    output.append(before)
    output.append(escaping: heading.text)
    output.append(after)
    output.append("\">#</a></div>")
  }
}
