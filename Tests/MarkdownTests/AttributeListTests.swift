import Markdown
import Testing

@Suite struct AttributeListTests {
  /// Reads the list that is the whole of a text, and writes each word with its place.
  private func words(_ text: String) throws(AttributeList.Problem) -> [String] {
    let bytes = Array(text.utf8)
    let list = try AttributeList.read(bytes, at: 0, until: bytes.count)
    func place(_ range: Range<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }
    return (list.id.map { ["#\($0.text) \(place($0.range))"] } ?? [])
      + list.classes.map { ".\($0.text) \(place($0.range))" }
      + list.pairs.map { "\($0.key.text)=\($0.value.text) \(place($0.key.range)) \(place($0.value.range))" }
      + list.flags.map { "\($0.text) \(place($0.range))" } + ["to \(list.range.upperBound)"]
  }

  @Test(arguments: [
    ("{}", ["to 2"]),
    ("{ \t }x", ["to 5"]),
    ("{#a}", ["#a 1-3", "to 4"]),
    ("{.a .b-c #d}", ["#d 9-11", ".a 1-3", ".b-c 4-8", "to 12"]),
    ("{lang=cy dir=rtl}", ["lang=cy 1-5 6-8", "dir=rtl 9-12 13-16", "to 17"]),
    ("{decorative}", ["decorative 1-11", "to 12"]),
    ("{ a=\"b c\" d='\"}' }", ["a=b c 2-3 4-9", "d=\"} 10-11 12-16", "to 18"]),
    ("{a=\"\"}", ["a= 1-2 3-5", "to 6"]),
    (#"{a="\"\{\\\n"}"#, [#"a="{\\n 1-2 3-13"#, "to 14"]),
    ("{width=50% src=a/b.png?c}", ["width=50% 1-6 7-10", "src=a/b.png?c 11-14 15-24", "to 25"]),
    ("{.é #Größe}", ["#Größe 5-13", ".é 1-4", "to 14"]),
    ("{.a} {.b}", [".a 1-3", "to 4"]),
  ])
  func `reads ids, classes, pairs and words with their places`(text: String, words expected: [String]) throws {
    #expect(try words(text) == expected)
  }

  @Test(arguments: [
    ("{", "0-1 these attributes are not closed / write \"}\" behind the last one, to -"),
    ("{.a\n}", "0-3 these attributes are not closed / write \"}\" behind the last one, to -"),
    ("{a=\"b\n\"}", "3-5 the value of \"a\" is not closed / write \" where it ends, to -"),
    ("{a='b\"}", "3-7 the value of \"a\" is not closed / write ' where it ends, to -"),
    ("{. a}", "1-2 this class has no name / write it without white space, as in \".intro\", to 5"),
    ("{#}", "1-2 this id has no name / write it without white space, as in \"#results\", to 3"),
    ("{#a #b}", "4-6 there is an id already, \"a\" / leave one out; a thing has one id at most, to 7"),
    ("{a=b a=c}", "5-6 \"a\" is there already / leave one out, to 9"),
    (
      "{a= b}",
      "1-3 \"a\" has no value / write it behind the equals sign, in quotes if it holds white space, to 6"
    ),
    (
      "{a=\"b\"c}",
      "6-7 \"c\" cannot stand here in a list of attributes / write attributes as in {.class #id key=\"value\"}, with white space between them, to 8"
    ),
    (
      "{a, b}",
      "2-3 \",\" cannot stand here in a list of attributes / write attributes as in {.class #id key=\"value\"}, with white space between them, to 6"
    ),
    (
      "{\"a\"}",
      "1-2 a quote cannot stand here in a list of attributes / write attributes as in {.class #id key=\"value\"}, with white space between them, to 5"
    ),
    ("{a=\"{\"}", "4-5 a value may hold no opening brace by itself / write \"\\{\", to -"),
  ])
  func `says where and why a list cannot be read`(text: String, problem expected: String) {
    do {
      Issue.record("\(try words(text)) was read")
    } catch {
      let end = error.end.map(String.init) ?? "-"
      #expect(
        "\(error.range.lowerBound)-\(error.range.upperBound) \(error.message) / \(error.help), to \(end)" == expected)
    }
  }

  @Test func `reads no further than it may`() {
    let bytes = Array("{.a}".utf8)
    #expect(throws: AttributeList.Problem.self) { try AttributeList.read(bytes, at: 0, until: 3) }
  }
}
