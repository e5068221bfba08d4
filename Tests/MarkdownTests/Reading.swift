import Base
import Markdown

/// Reads a text as the whole of a file.
func read(_ text: String, questions: [String] = [], html: RawHTMLPolicy = .safe) -> MarkdownBody {
  read(Array(text.utf8), questions: questions, html: html)
}

func read(
  _ bytes: [UInt8], from start: Int = 0, questions: [String] = [], html: RawHTMLPolicy = .safe
) -> MarkdownBody {
  read(bytes, from: start, Dialect(questionSections: questions, html: html))
}

func read(_ text: String, _ dialect: Dialect) -> MarkdownBody { read(Array(text.utf8), dialect) }

func read(_ bytes: [UInt8], from start: Int = 0, _ dialect: Dialect) -> MarkdownBody {
  MarkdownParser.parse(SourceText(bytes), from: start, path: "a.md", dialect: dialect)
}

extension MarkdownBody {
  /// The HTML, each hole written as `‹n›`.
  var html: String {
    var bytes = ByteBuffer()
    fragment.write(to: &bytes) { content, output in
      switch content {
      case .address(let link): output.append("‹\(link)›")
      case .page: output.append("‹page›")
      case .elsewhere(let text): output.append("‹elsewhere \(text)›")
      case .beforeHeading(let index): output.append("‹heading \(index)›")
      case .sectionLink(let index): output.append("‹link \(index)›")
      case .componentStart(let use): output.append("‹\(facts.components[Int(use)].name):")
      case .labelEnd: output.append("|")
      case .componentEnd: output.append("›")
      case .citation(let index): output.append(facts.citations[Int(index)].source)
      case .image: break
      }
    }
    return bytes.text()
  }

  /// Each diagnostic with all it says but its path: `2:5+3 warning markdown/x: message / help`.
  var problems: [String] {
    diagnostics.map { problem in
      let place = problem.position.map { "\($0.line):\($0.column)+\(problem.length)" } ?? "file"
      let help = problem.help.map { " / \($0)" } ?? ""
      return "\(place) \(problem.severity.rawValue) \(problem.code.name): \(problem.message)\(help)"
    }
  }

  /// Each link's place: `2:5+3`.
  var linkPlaces: [String] {
    facts.links.map { "\($0.position.line):\($0.position.column)+\($0.length)" }
  }
}
