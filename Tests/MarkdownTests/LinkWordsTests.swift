import Testing

@Suite struct LinkWordsTests {
  @Test(arguments: ["here", "Click HERE", "…more…", "“read more”", "cliquez ici", "*this page*", "Leer MÁS", "×here÷"])
  func `warns of words that could be those of any link`(text: String) {
    let shown = text.replacing("*", with: "")
    #expect(
      read("[\(text)](a.md)").problems == [
        "1:1+\(text.count + 8) warning markdown/vague-link: the link text \"\(shown)\" does not say where it leads / write "
          + "between the brackets what readers find there"
      ])
  }

  @Test(arguments: [
    "[here we are](a.md)", "[the report](here)", "<https://here.example>", "www.here.example", "[the pilot](#)",
    "[![here](a.png)](b.md) x", "[2024](b.md)", "[!](b.md)",
    "[hére](b.md)", "[éhere](b.md)", "[hereé](b.md)", "[ma\u{300}s](b.md)",
  ])
  func `takes other words as they are`(text: String) {
    #expect(read(text).problems.filter { $0.contains("link") && !$0.contains("placeholder") } == [])
  }

  @Test(arguments: [
    ("[report v2.pdf](<x/report v2.pdf>)", nil as String?),
    ("[report_v2.pdf](x/report_v2.pdf#page=3)", "report_v2.pdf"),
    ("[`r%20.docx`](r%2520.docx)", "r%20.docx"), ("[b.pdf](a.pdf)", nil), ("[Report (PDF)](report.pdf)", nil),
    ("[example.org](https://example.org)", nil), ("[.htaccess](.htaccess)", nil),
  ])
  func `warns of a file's name in place of words`(text: String, name: String?) {
    let expected = name.map {
      "1:1+\(text.count) warning markdown/file-name-link: the link text \"\($0)\" is the name of a file / write between the "
        + "brackets what the file holds, and its type"
    }
    #expect(read(text).problems == [expected].compactMap(\.self))
  }
}
