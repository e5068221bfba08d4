import Base
import Markdown

/// The link beside each heading of a text that leads to it, for those who want to point at a section.
///
/// It stands behind the heading, not in it, so that the heading's name stays what its author wrote; its own name says
/// which section it leads to, because a screen reader lists links by themselves.
enum SectionLink {
  static func writeOpening(to output: inout [UInt8]) { output.append("<div class=\"section-heading\">") }

  static func write(to heading: Heading, _ output: inout [UInt8]) {
    output.append("<a class=\"section-link\" href=\"#")
    output.append(escaping: PercentEncoding.encodeFragment(heading.id))
    output.append("\" aria-label=\"Link to this section: ")
    output.append(escaping: heading.text)
    output.append("\">#</a></div>")
  }
}
