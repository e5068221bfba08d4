import Base
import Templates
import Testing

@Suite struct TemplateSetTests {
  @Test func `renders an empty template as nothing`() {
    #expect(render("") == "")
  }

  @Test func `renders a template without tags as it is`() {
    #expect(render("<p>One { two } %\n") == "<p>One { two } %\n")
  }

  @Test func `renders a variable`() {
    #expect(render(["page.html": "<p>{{ title }}</p>"], ["title": (.text, .text("Home"))]) == "<p>Home</p>")
  }

  @Test func `appends to the buffer`() {
    let (templates, _) = compile(["page.html": "b"])
    var output = Array("a".utf8)
    templates.render("page.html", [], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "ab")
  }

  @Test func `reads fields of stored records`() {
    let entry = Sample.entry(title: "T", place: Sample.place("Leeds"))
    #expect(
      render("{{ entry.title }} {% if entry.place %}{{ entry.place.name }}{% endif %}", entry: entry) == "T Leeds")
  }

  @Test func `computes fields of indexed records with the getters of their type`() {
    #expect(
      render(
        ["page.html": "{{ number.half }} {{ number.next.next.half }}"],
        ["number": (.record("number"), .record(.indexed(type: Sample.model.recordNumber("number"), index: 8)))])
        == "4 5")
  }

  @Test func `renders a page of 45 values into one buffer`() {
    let names = (1...45).map { "v\($0)" }
    let source = names.map { "<li>{{ \($0) }}</li>" }.joined()
    let (templates, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: Array("<ul>\(source)</ul>".utf8))],
      roots: [RootTemplate("page.html", variables: names.map { (name: $0, type: .text) })], model: Sample.model)
    #expect(diagnostics.isEmpty)
    var output: [UInt8] = []
    templates.render("page.html", (1...45).map { .text("<\($0)>") }, into: &output)
    let expected = (1...45).map { "<li>&lt;\($0)&gt;</li>" }.joined()
    #expect(String(decoding: output, as: UTF8.self) == "<ul>\(expected)</ul>")
  }

  @Test func `reports a missing root`() {
    #expect(
      problems([:]) == [
        "page.html error template/missing-root: the template \"page.html\" is missing; add this file: pages are made with it"
      ])
  }

  @Test func `renders nothing with a root that has errors`() {
    let (templates, _) = compile(["page.html": "a{{ b }}"])
    var output: [UInt8] = []
    templates.render("page.html", [], into: &output)
    #expect(output.isEmpty)
  }

  @Test func `warns of a template that no page uses and reports what is wrong with its form`() {
    #expect(
      problems(["page.html": "", "old.html": "{{ nothing }}{% if %}"]) == [
        "old.html warning template/unused-template: no page uses this template; include or extend it, or remove the file",
        "old.html:1:17+2 error template/unclosed-block: \"if\" is not closed; close it with {% endif %}",
        "old.html:1:20+2 error template/syntax: expected a value, found \"%}\"",
      ])
  }

  @Test func `reports a problem once however many roots meet it`() {
    #expect(
      problems(
        ["one.html": "{% include \"part.html\" %}", "part.html": "{{ x }}", "two.html": "{% include \"part.html\" %}"],
        roots: ["one.html", "two.html"]) == [
          "part.html:1:4+1 error template/unknown-variable: unknown variable \"x\"; there are no variables here; it is used by templates/one.html:1"
        ])
  }

  @Test func `gives each root its own variables`() {
    let (templates, diagnostics) = TemplateSet.compile(
      [
        SourceFile(path: "theme/a.html", bytes: Array("{{ a }}{% include \"c.html\" %}".utf8)),
        SourceFile(path: "theme/b.html", bytes: Array("{% include \"c.html\" %}{{ b }}".utf8)),
        SourceFile(path: "theme/c.html", bytes: Array("{{ c }}".utf8)),
      ], folder: "theme",
      roots: [
        RootTemplate("a.html", variables: [(name: "a", type: .text), (name: "c", type: .text)]),
        RootTemplate("b.html", variables: [(name: "c", type: .integer), (name: "b", type: .text)]),
      ], model: Sample.model)
    #expect(diagnostics.isEmpty)
    var output: [UInt8] = []
    templates.render("a.html", [.text("A"), .text("C")], into: &output)
    templates.render("b.html", [.integer(7), .text("B")], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "AC7B")
  }

  @Test func `rejects a template that is not UTF-8 at its first wrong byte`() {
    let (_, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: [0x61, 0x0A, 0x62, 0xFF, 0x63])],
      roots: [RootTemplate("page.html", variables: [])], model: Sample.model)
    #expect(
      diagnostics.map(line) == [
        "page.html:2:2+1 error template/not-utf8: the template is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test(arguments: [
    (
      [0x61, 0x0A, 0x62, 0x00, 0x00], "page.html:2:2+1", "U+0000",
      "delete it, or put a space or a new line in its place"
    ),
    ([0x0C], "page.html:1:1+1", "U+000C", "delete it, or put a space or a new line in its place"),
    ([0xC2, 0x93], "page.html:1:1+1", "U+0093", "write \"“\", which it stands for on Windows, or delete it"),
  ])
  func `rejects a character that no page may have`(bytes: [UInt8], place: String, name: String, help: String) {
    let (_, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: bytes)],
      roots: [RootTemplate("page.html", variables: [])], model: Sample.model)
    #expect(
      diagnostics.map(line) == [
        "\(place) error template/control-character: the invisible character \(name) may not stand in a page; \(help)"
      ])
  }

  @Test func `drops a byte-order mark`() {
    #expect(render("\u{FEFF}a") == "a")
  }

  @Test func `explains each of its codes under a name of its own`() {
    let codes = TemplatesCodes.all
    #expect(Set(codes.map(\.name)).count == codes.count)
    #expect(codes.allSatisfy { $0.name.hasPrefix("template/") && !$0.title.isEmpty && !$0.explanation.isEmpty })
  }
}
