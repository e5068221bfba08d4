import Markdown
import Testing

/// A survey reads 64 bytes at once; here it is held against a reading of one character after the other.
struct TextSurveyTests {
  @Test(arguments: [
    ("", 0, true),
    ("word", 1, true),
    ("two words", 2, true),
    (" two words", 2, false),
    ("two words ", 2, false),
    ("two  words", 2, false),
    ("two\twords", 2, false),
    ("a – b", 2, true),
    ("(a) … 1.5 & «é»", 3, true),
    ("no\u{A0}break", 2, true),
    ("--", 0, true),
  ])
  func words(_ text: String, _ words: Int, _ isFolded: Bool) {
    let survey = TextSurvey(text.utf8.span, 0..<text.utf8.count)
    #expect(survey.words == words)
    #expect(survey.isFolded == isFolded)
  }

  @Test func `texts of every length, across the ends of blocks`() {
    let pieces = [
      "a", "B", "7", " ", " ", "  ", "\t", "\n", "-", "(", ".", "é", "’", "…", "中", "𝟙", "\u{A0}", "\u{2003}", "😀",
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for length in 0..<600 {
      var text = ""
      for _ in 0..<(length % 150) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Long runs of one kind, as well as changes at every byte.
        let choices = state >> 40 & 3 == 0 ? pieces.count : 3 + Int(state >> 50 & 7)
        text += pieces[Int(state >> 33) % choices]
      }
      let bytes = Array(text.utf8)
      let survey = TextSurvey(bytes.span, bytes.indices)
      #expect(survey.words == Self.words(in: text), "in \(text.debugDescription)")
      #expect(survey.isFolded == (Array(PlainText.folding(bytes[...]).utf8) == bytes), "in \(text.debugDescription)")
      #expect(survey.isFolded == PlainText.isFolded(bytes.span, bytes.indices), "in \(text.debugDescription)")
    }
  }

  private static func words(in text: String) -> Int {
    text.unicodeScalars.split { $0.properties.isWhitespace }.count { run in
      run.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
  }
}
