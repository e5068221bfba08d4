import Base
import Content
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("Post", "posts/a"), ("Event", "events/a"), ("Briefing", "briefings/a"), ("Resource list", "resources/a"),
    ("Person", "people/a"), ("Organisation", "organisations/a"), ("Page", "a"),
  ])
  func `the manual has the front matter keys of each kind, no more and no less`(heading: String, name: String) throws {
    let manual = try Manual("docs/front-matter.md")
    let rows =
      manual.tables(under: "Keys of every kind").flatMap(\.rows) + manual.tables(under: heading).flatMap(\.rows)
    try compare(rows, with: Schema.frontMatter("content/\(name).md"), of: heading)
  }

  @Test func `the manual has the keys of the settings, no more and no less`() throws {
    // A name that the author chooses has no schema to ask for.
    let rows = try Manual("docs/settings.md").rows(of: "key").filter { !Self.path($0).hasSuffix("*") }
    // The words of a language have a table of their own, which is made from them.
    try compare(rows, with: Schema.settings.without("words.*."), of: "settings")
  }

  @Test func `each kind has a heading`() throws {
    let headings = Set(try Manual("docs/front-matter.md").tables.map(\.heading))
    #expect(
      Kind.allCases.filter { !headings.contains($0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst()) } == [])
  }

  @Test func `the manual's examples of entries are right`() throws {
    for block in try Manual("docs/front-matter.md").blocks where block.language == "markdown" {
      let path = try #require(block.above.firstMatch(of: /`(content\/.+)`:/)?.1)
      let file = SourceFile(path: String(path), bytes: Array(block.text.utf8))
      #expect(EntryReader.read(file, settings: Fixture.settings).diagnostics.map(\.message) == [])
    }
  }

  @Test func `the manual's example of settings is right`() throws {
    let block = try #require(try Manual("docs/settings.md").blocks.first)
    let file = SourceFile(path: Settings.path, bytes: Array(block.text.utf8))
    #expect(SettingsReader.read(file).diagnostics.map(\.message) == [])
  }

  private func compare(_ rows: [Table.Row], with schema: Schema, of heading: String) throws {
    let paths = rows.map(Self.path)
    #expect(paths.sorted() == schema.keys.map(\.path).sorted(), "\(heading)")
    for (path, row) in zip(paths, rows) {
      guard let key = schema.keys.first(where: { $0.path == path }) else { continue }
      #expect(row.code(1) == key.choices || key.choices.isEmpty, "\(heading): the values of \(path)")
      if Self.canBeCalledByName(path, heading) { continue }
      let required = Self.isRequired(row, heading)
      #expect(required == key.isRequired, "\(heading): whether \(path) is required")
    }
  }

  private static func path(_ row: Table.Row) -> String { (row.code(0).first ?? "").replacing(/<\w+>/, with: "*") }

  /// The title of a person and of an organisation is one with the key `name`.
  private static func canBeCalledByName(_ path: String, _ heading: String) -> Bool {
    path == "title" && (heading == "Person" || heading == "Organisation")
  }

  private static func isRequired(_ row: Table.Row, _ heading: String) -> Bool {
    switch row.cells[2] {
    case "no": false
    case "in posts and briefings": heading == "Post" || heading == "Briefing"
    // The program asks for the first of two keys.
    case "one of the two": row.code(0).first?.hasSuffix("name") ?? false
    default: true
    }
  }
}
