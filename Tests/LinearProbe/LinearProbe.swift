import Base
import Content
import Disk
import Markdown

/// Renders files one after the other, as `sitegen render` does each: what `make linear` has valgrind look at.
@main
enum LinearProbe {
  static func main() throws(DiskError) {
    var written = 0
    for path in CommandLine.arguments.dropFirst() {
      written += countedCall(SourceFile(path: "a.md", bytes: try Disk.read(path)))
    }
    try Disk.write(Array("\(written) bytes\n".utf8), toDescriptor: 1)
  }

  /// With all that a site's settings can ask for.
  private static let dialect = Dialect(
    hasSectionLinks: true, abbreviations: Abbreviations([("a", "b"), ("a b", "c")]),
    quotation: QuotationMarks(language: "fr"))

  /// What is counted, call by call.
  ///
  /// Valgrind finds it by its name, in which the names of its closures would begin too, so it has none.
  @inline(never) private static func countedCall(_ file: SourceFile) -> Int { render(file) }

  /// - Returns: how much the HTML and the messages are.
  @inline(never) private static func render(_ file: SourceFile) -> Int {
    let body = LooseBody.read(file, dialect: dialect)
    var html = ByteBuffer()
    body.fragment.write(to: &html) { hole, output in
      switch hole {
      case .citation(let index): output.append(escaping: body.facts.citations[Int(index)].source)
      case .address(let link): output.append(escaping: body.facts.links[Int(link)].destination)
      case .page, .image, .elsewhere, .beforeHeading, .sectionLink, .componentStart, .labelEnd, .componentEnd: break
      }
    }
    let messages = DiagnosticPrinter(format: .text).print(body.diagnostics) { _ in file.bytes }
    return messages.reduce(html.count) { $0 + $1.utf8.count }
  }
}
