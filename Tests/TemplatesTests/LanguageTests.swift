import Base
import Foundation
import Templates
import Testing

/// Holds the table of languages against Babel's: `Languages/record.py` wrote what that makes of dates, numbers and nouns.
@Suite struct LanguageTests {
  private func render(_ template: String, _ value: Value, _ type: ValueType, in language: Language) -> String {
    let (templates, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: Array(template.utf8))],
      roots: [RootTemplate("page.html", variables: [(name: "x", type: type)])],
      model: Model(records: [], language: language))
    guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
    var output: [UInt8] = []
    templates.render("page.html", [value], into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func written(_ asked: String, in language: Language) -> String {
    let parts = asked.split(separator: " ").map(String.init)
    switch parts[0] {
    case "number": return render("{{ x | number }}", .number(1234567.5), .number, in: language)
    case "plural":
      let forms = "\"o\", \"x\", few=\"f\", many=\"m\", two=\"t\", zero=\"z\""
      let numbers = Value.list((Array(0...130) + [1_000_001]).map { .integer($0) })
      return render("{% for n in x %}{{ n | plural(\(forms)) }}{% endfor %}", numbers, .list(.integer), in: language)
    default:
      let month = parts.count > 1 ? Digits.padded(Int(parts[1]) ?? 0, to: 2) : "03"
      return render("{{ x | date(\"\(parts[0])\") }}", Sample.date("2021-\(month)-07"), .date, in: language)
    }
  }

  @Test func `writes what Babel writes`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Languages/cases.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 500)
    var differences: [String] = []
    for line in lines {
      let parts = line.split(separator: "\t").map(String.init)
      let result = written(parts[1], in: Language.of(parts[0]))
      if result != parts[2] { differences.append("\(parts[0]) \(parts[1]): \(parts[2]), here \(result)") }
    }
    #expect(differences == [], "\(differences.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("de-CH", "de"), ("DE", "de"), ("en-GB", "en"), ("en-us", "en-US"), ("no", "nb"), ("pt-BR", "pt"), ("zh", "en"),
    ("", "en"), ("cy-GB-x", "cy"),
  ])
  func `a tag means the nearest language that is known`(tag: String, known: String) {
    #expect(Language.of(tag).tag == known)
  }

  @Test func `a form that a language has and the template does not is the other`() {
    let language = Language.of("pl")
    let template = "{% for n in x %}{{ n }} {{ n | plural(\"wpis\", \"wpisów\", few=\"wpisy\") }} {% endfor %}"
    let numbers = Value.list([1, 3, 5].map { .integer($0) })
    #expect(render(template, numbers, .list(.integer), in: language) == "1 wpis 3 wpisy 5 wpisów ")
  }

  @Test func `numbers and sizes have the language's signs, and a separator of one's own`() {
    let language = Language.of("de")
    #expect(render("{{ x | number }}", .integer(-1_234_567), .integer, in: language) == "-1.234.567")
    #expect(render("{{ x | number(\" \") }}", .number(1234.25), .number, in: language) == "1 234,25")
    #expect(render("{{ x | number }}", .number(2), .number, in: language) == "2")
    #expect(render("{{ x | file_size }}", .integer(1_400_000), .integer, in: language) == "1,4 MB")
    #expect(render("{{ [1234] | map(\"number\") | join }}", .integer(0), .integer, in: language) == "1.234")
  }
}
