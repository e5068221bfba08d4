import Base
import Content
import Markdown
import SiteModel
import Templates

/// `{{ entry.extra.note | markdown }}`: a text of an author's, read as a body is.
///
/// What would be an error in a body stops the page, and so does a link that leads nowhere. A text does not know where it
/// stands, so that it cannot name source files; it cites nothing, and what looks like a citation stays as it is typed.
enum MarkdownFilter {
  static let reference = FilterReference(
    "markdown", takes: "text", gives: "html: the text read as a body is",
    example: #"{{ "**Hello**" | markdown | striptags }}"#)

  /// - Parameter language: that of the page.
  static func filter(_ context: SiteContext, in language: String) -> Filter {
    let dialect = Dialect(context.site.settings, language: language, hasSectionLinks: false)
    return Filter("markdown", input: .text, result: .html) { value, _ throws(Filter.Fault) in
      guard case .text(let text) = value else { return value }
      do throws(Filter.Problem) { return .html(try html(of: text, dialect, in: context)) } catch {
        throw .refused(error)
      }
    }
  }

  private static func html(
    of text: String, _ dialect: Dialect, in context: SiteContext
  ) throws(Filter.Problem) -> [UInt8] {
    let body = MarkdownParser.parse(SourceText(Array(text.utf8)), from: 0, path: "", dialect: dialect)
    if let problem = body.diagnostics.first(where: { $0.severity == .error }) {
      throw Filter.Problem("the text for \"markdown\" has an error: \(problem.message)", help: problem.help)
    }
    if let component = body.facts.components.first {
      throw Filter.Problem(
        "the text for \"markdown\" has a component, \"\(component.name)\"", help: "call its macro in the template")
    }
    var references: [UInt32: SiteReference] = [:]
    for (number, link) in body.facts.links.enumerated() where link.target == .site {
      guard !link.destination.hasPrefix("#") else { continue }
      references[UInt32(clamping: number)] = try reference(link.destination, in: context)
    }
    var output = ByteBuffer()
    body.fragment.write(to: &output) { hole, output in
      switch hole {
      case .address(let link):
        output.append(escaping: references[link]?.path(on: context.url) ?? body.facts.links[Int(link)].destination)
      case .image(let link, let given):
        let size = references[link].flatMap { context.site.pictureSizes[$0.address] }
        ImageSides(width: given.width, height: given.height, of: size).write(to: &output)
      case .citation(let number): output.append(escaping: body.facts.citations[Int(number)].source)
      // What a feed says, the links beside headings, and components, of which there are none.
      case .page, .elsewhere, .beforeHeading, .sectionLink, .componentStart, .labelEnd, .componentEnd: break
      }
    }
    return output.bytes()
  }

  private static func reference(
    _ destination: String, in context: SiteContext
  ) throws(Filter.Problem) -> SiteReference {
    guard destination.hasPrefix("/") else {
      throw Filter.Problem(
        "the text for \"markdown\" has a link to \"\(destination)\"",
        help: "write an address of the site, as in /posts/lessons/")
    }
    do throws(Filter.Problem) { return try SiteReference(destination, in: context) } catch {
      throw Filter.Problem("the text for \"markdown\" has an error: \(error.message)", help: error.help)
    }
  }
}
