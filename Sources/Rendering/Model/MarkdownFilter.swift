import Base
import Content
import Markdown
import SiteModel
import Templates

/// `{{ entry.extra.note | markdown }}`: a text of an author's, read as a body is.
///
/// What would be an error in a body stops the page. Links to source files are not followed: a text does not know where it
/// stands; those to addresses of the site are.
enum MarkdownFilter {
  static let reference = FilterReference(
    "markdown", takes: "text", gives: "html: the text read as a body is",
    example: #"{{ "**Hello**" | markdown | striptags }}"#)

  static func filter(_ context: SiteContext, _ words: Wording) -> Filter {
    Filter("markdown", input: .text, result: .html) { value, _ throws(Filter.Fault) in
      guard case .text(let text) = value else { return value }
      let body = MarkdownParser.parse(
        SourceText(Array(text.utf8)), from: 0, path: "",
        dialect: Dialect(html: context.site.settings.markdown.html, words: words))
      if let problem = body.diagnostics.first(where: { $0.severity == .error }) {
        throw .refused(Filter.Problem("the text for \"markdown\" has an error: \(problem.message)", help: problem.help))
      }
      if let component = body.facts.components.first {
        throw .refused(
          Filter.Problem(
            "the text for \"markdown\" has a component, \"\(component.name)\"", help: "call its macro in the template"))
      }
      return .html(html(of: body, in: context))
    }
  }

  private static func html(of body: MarkdownBody, in context: SiteContext) -> [UInt8] {
    var output: [UInt8] = []
    body.fragment.write(to: &output) { hole, output in
      switch hole {
      case .address(let number):
        let destination = body.facts.links[number].destination
        let address = Address(destination)
        let isOnSite = destination.hasPrefix("/") && context.site.routes.contains(address)
        output.append(escaping: isOnSite ? context.url.path(to: address) : destination)
      default: break
      }
    }
    return output
  }
}
