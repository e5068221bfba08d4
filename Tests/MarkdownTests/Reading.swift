import Base
import Markdown
import Testing

/// Reads a text as the whole of a file.
func read(
  _ text: String, questions: [String] = [], html: RawHTMLPolicy = .safe, at place: SourceLocation = #_sourceLocation
) -> MarkdownBody {
  read(Array(text.utf8), questions: questions, html: html, at: place)
}

func read(
  _ bytes: [UInt8], from start: Int = 0, questions: [String] = [], html: RawHTMLPolicy = .safe,
  at place: SourceLocation = #_sourceLocation
) -> MarkdownBody {
  read(bytes, from: start, Dialect(questionSections: questions, html: html), at: place)
}

func read(_ text: String, _ dialect: Dialect, at place: SourceLocation = #_sourceLocation) -> MarkdownBody {
  read(Array(text.utf8), dialect, at: place)
}

/// Texts of these tests are read twice: by a parser of their own, and by one that has read another text before.
func read(
  _ bytes: [UInt8], from start: Int = 0, _ dialect: Dialect, at place: SourceLocation = #_sourceLocation
) -> MarkdownBody {
  let body = MarkdownParser.parse(SourceText(bytes), from: start, path: "a.md", dialect: dialect)
  // Those that are long are read for the time that takes.
  if bytes.count > 10_000 { return body }
  var parser = MarkdownParser(dialect)
  _ = parser.read(SourceText(Array(full.utf8)), from: 0, path: "b.md")
  let again = parser.read(SourceText(bytes), from: start, path: "a.md")
  let text = Comment(rawValue: "read after another text: " + String(decoding: bytes, as: UTF8.self))
  #expect(again.fragment == body.fragment, text, sourceLocation: place)
  #expect(again.facts == body.facts, text, sourceLocation: place)
  #expect(again.diagnostics == body.diagnostics, text, sourceLocation: place)
  return body
}

/// A text with something of each kind, much of it wrong or left open, so that whatever a parser keeps is other than at
/// its beginning.
private let full = """
  {#top .wide}
  ## One {#one title="a"}

  Before. <!-- more --> A [link](/a "b"), [none](#), [here](x.md), ![image](c.png){decorative width=4} and <b>bold.

  **Bold?** Is it [^n], [^missing], [@work, p. 3], @work says, HTML and :mark[a [label](d.md) [^n]]{a=b}?

  *[HTML]: HyperText "Markup" Language

  > A 'quotation' -- with <table><tr> and &#1;.

  1. An [item](e.md) with
     - another [one](f.md)

       and [more](f.md)

  | A | [B](g.md) |
  | - | --------- |
  | c | d [^n]    |

  Term
  : Definition with [a link](h.md)

  ::: box {#one b}
  Inside a box, the [last](i.md) one

  [^n]: A note with a [link](j.md), another [^n] and `code`.

  ## One

  ## One

  ## One

  ## One

  ## One

  ## One

  ## One

  ## One

  ## One

  ## One

  ## One

  # Questions

  **Why?**

  ~~deleted~~ ==marked== https://example.org/ me@example.org <!-- sitegen-ignore markdown/vague-link -->
  - [ ] task
  """

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
