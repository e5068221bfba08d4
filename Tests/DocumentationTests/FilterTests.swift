import Base
import Rendering
import Templates
import Testing

@Suite struct FilterTests {
  @Test func `the manual has every filter, no more and no less`() throws {
    let (_, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: Array("{{ 1 | zzzzzzzz }}".utf8))],
      roots: [RootTemplate("page.html", variables: [])], model: model)
    let help = try #require(diagnostics.first?.help)
    let known = help.matches(of: /"(\w+)"/).map { String($0.1) }
    let written = try rows.compactMap { $0.code(0).first?.split(separator: "(").first.map(String.init) }
    #expect(written.sorted() == known.sorted())
  }

  @Test func `the manual's example of each filter gives the result that stands beside it`() throws {
    for row in try rows {
      let example = try #require(row.code(3).first)
      #expect(try render(example) == row.cells[4], "\(example)")
    }
  }

  private var rows: [Table.Row] { get throws { try Manual("docs/templates.md").rows(of: "filter") } }

  /// The records of the examples, with the fields that they read.
  private var model: Model {
    Model(
      records: [
        RecordType(
          name: "entry",
          fields: [Field("title", .text), Field("summary", .optional(.text)), Field("date", .date)]),
        RecordType(name: "resource", fields: [Field("authors", .list(.text))]),
        RecordType(name: "attachment", fields: [Field("size", .integer)]),
      ], filters: TemplateVocabulary(Fixture.site).filters)
  }

  private func render(_ template: String) throws -> String {
    let root = RootTemplate(
      "page.html",
      variables: [
        ("entry", .record("entry")), ("resource", .record("resource")), ("attachment", .record("attachment")),
        ("total", .integer),
      ])
    let (templates, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: Array(template.utf8))], roots: [root], model: model)
    #expect(diagnostics.map(\.message) == [])
    let moment = ZonedTime(try DateParsing.parse("2021-03-07 09:05").instant(in: .utc), in: .utc)
    var output: [UInt8] = []
    templates.render(
      "page.html",
      [
        .record(
          .stored([.text("Lessons from the pilot"), .none, .date(DateValue(moment: moment, hasTime: true))])),
        .record(.stored([.list([.text("Ada"), .text("Bo"), .text("Cy")])])),
        .record(.stored([.integer(312_400)])), .integer(1),
      ], into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
