import Base
import Content
import Testing

@Suite struct WordSettingsTests {
  @Test func `reads words by language, whichever way tags are written`() {
    let settings = testSettings(
      "language: en-GB\nwords:\n  en: {contents: Inside, footnote: \"{number} below\"}\n  FR: {note: À noter}\n"
        + "  fr: {warning: Gare}\n")
    #expect(settings.words[.contents] == "Inside")
    #expect(settings.words.text(.footnote, ["number": "2"]) == "2 below")
    #expect(settings.words[.table] == "Table")
    let french = settings.words(in: "fr")
    #expect([french[.note], french[.warning], french[.contents]] == ["À noter", "Gare", "Sommaire"])
    #expect(settings.words(in: nil) == settings.words)
    #expect(settings.words(in: "de")[.contents] == "Inhalt")
  }

  @Test func `reports what is no word, no language, and no part of a phrase`() {
    #expect(
      settingsProblems(
        """
        words:
          en: {contens: x, zzzzzzzz: y, menu: }
          not a language: {menu: x}
          fr: Sommaire
          de: {menu: "{count} Menü", page_number: "Seite {nummer}", later_page: "{titel} {seite}"}
        """
      ).split(separator: "\n").filter { !$0.hasPrefix("  the words of a language") }.joined(separator: "\n") == """
        4:8+7 error settings/unknown-key: unknown key "contens" in the words of a language
          did you mean "contents"?
        4:20+8 error settings/unknown-key: unknown key "zzzzzzzz" in the words of a language
        4:33+4 error settings/empty-value: "menu" has no value
          write a value, or delete the line
        5:3+14 error settings/invalid-value: "not a language" cannot be a name here
          words stand under the tag of their language, such as en, en-GB or cy
        6:7+8 error settings/wrong-type: "fr" must be a map, not text
          write "contents: Sommaire", indented, on a line of its own
        7:14+14 error settings/invalid-value: nothing is put in for "{count}" in "menu"
          write the phrase without it
        7:43+16 error settings/invalid-value: nothing is put in for "{nummer}" in "page_number"
          did you mean "number"?
        7:73+17 error settings/invalid-value: nothing is put in for "{titel}" in "later_page"
          did you mean "title"?
        """)
    #expect(
      settingsProblems("words: [a]") == """
        3:8+1 error settings/wrong-type: "words" must be a map, not a list
          write lines such as "en: {contents: In this text}", indented, below it
        """)
  }
}
