import Base
import Markdown

/// The link beside each heading of a text that leads to it, for those who want to point at a section.
///
/// It stands behind the heading, not in it, so that the heading's name stays what its author wrote; its own name says
/// which section it leads to, because a screen reader lists links by themselves.
///
/// A class, as what it writes is written into every page by all threads: a structure of texts counts each of them.
final class SectionLink: Sendable {
  /// What stands between the address and the section's name, and behind that name.
  private let before: String
  private let after: String

  init(_ words: Wording) {
    let mark = "\u{FFFC}"
    let parts = words.text(.linkToSection, ["title": mark]).split(separator: mark, omittingEmptySubsequences: false)
    before = "\" aria-label=\"" + (parts.first.map { String($0).escapedForMarkup } ?? "")
    after = (parts.count > 1 ? String(parts[1]).escapedForMarkup : "") + "\">#</a></div>"
  }

  static func writeOpening(to output: inout ByteBuffer) { output.append("<div class=\"section-heading\">") }

  func write(to heading: Int, of headings: [Heading], _ output: inout ByteBuffer) {
    output.append("<a class=\"section-link\" href=\"#")
    output.append(fragment: headings[heading].id)
    output.append(before)
    output.append(escaping: headings[heading].text)
    output.append(after)
  }
}
