import Base
import Testing

@Suite struct WordingTests {
  @Test(arguments: ["fr", "de", "cy"]) func `a language has every word, with the parts that English has`(tag: String) {
    let wording = Wording(language: tag)
    #expect(wording.tag == tag)
    let foreign = Set(["Menu", "Feed (RSS)", "Contact", "Institution", "Articles", "Hashtag", "Pages"])
    for word in Word.allCases {
      let text = wording[word]
      #expect(Wording.parts(of: text).sorted() == Wording.parts(of: word.english).sorted(), "\(word)")
      #expect(!text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(word)")
      // What is left out would be English.
      let isSame = text == word.english
      if isSame, text.contains(" "), !text.contains("{") { #expect(foreign.contains(text), "\(word)") }
    }
  }

  @Test func `French sets its colons and quotation marks apart with a space that does not break`() {
    let wording = Wording(language: "fr")
    for word in Word.allCases {
      #expect(!wording[word].contains(" :") && !wording[word].contains("« "), "\(word)")
    }
  }

  @Test func `the names of words can stand behind a point in a template`() {
    let reserved: Set<String> = ["and", "or", "not", "in", "is", "if", "else", "true", "false", "none"]
    for word in Word.allCases {
      #expect(!reserved.contains(word.rawValue))
      #expect(word.rawValue.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "_" }, "\(word)")
    }
  }

  @Test(arguments: [
    ("en", "en", "Contents"), ("en-GB", "en", "Contents"), ("fr", "fr", "Sommaire"), ("FR-ca", "fr", "Sommaire"),
    ("pl", "en", "Contents"), ("", "en", "Contents"),
  ])
  func `a tag means the first of its subtags that are known, or else English`(
    language: String, tag: String, contents: String
  ) {
    let wording = Wording(language: language)
    #expect(wording.tag == tag)
    #expect(wording[.contents] == contents)
  }

  @Test func `words of one's own take the place of the program's, the nearest tag's before the others'`() {
    let own: [String: [Word: String]] = [
      "en": [.contents: "Inside", .note: "NB"], "en-gb": [.note: "Nota bene"], "pl": [.contents: "Spis treści"],
      "fr": [.note: "À noter"],
    ]
    let british = Wording(language: "en-GB", own: own)
    #expect([british[.contents], british[.note], british[.table]] == ["Inside", "Nota bene", "Table"])
    let american = Wording(language: "en-US", own: own)
    #expect([american[.contents], american[.note]] == ["Inside", "NB"])
    let polish = Wording(language: "pl", own: own)
    #expect([polish.tag, polish[.contents], polish[.note]] == ["pl", "Spis treści", "Note"])
    let french = Wording(language: "fr", own: own)
    #expect([french[.contents], french[.note]] == ["Sommaire", "À noter"])
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("{a}", "1"), ("x {a}-{b} y", "x 1-{a} y"), ("{b}{a}", "{a}1"), ("{c}", "{c}"),
    ("{", "{"), ("{a", "{a"), ("}{a}{", "}1{"), ("{{a}}", "{1}"), ("é{a}é", "é1é"),
  ])
  func `a phrase is filled once, whatever is put in`(text: String, filled: String) {
    #expect(Wording.fill(text) { ["a": "1", "b": "{a}"][$0] } == filled)
  }

  @Test func `a phrase of the program is filled by name`() {
    #expect(
      Wording.english.text(.backToReferenceOf, ["number": "3", "time": "1", "count": "2"])
        == "Back to reference 1 of 2 to footnote 3")
  }
}
