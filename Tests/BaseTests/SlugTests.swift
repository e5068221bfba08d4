import Base
import TestSupport
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("", ""), ("   ", ""), ("?!", ""), ("Lessons Learned", "lessons-learned"), ("  a  --  b  ", "a-b"),
    ("What's new?", "whats-new"), ("the UK’s ‘best’", "the-uks-best"), ("U.K.", "uk"), ("Q&A", "q-a"),
    ("snake_case", "snake-case"), ("2020–21", "2020-21"), ("A/B\ttest\r\n", "a-b-test"), ("a\0b", "a-b"),
  ])
  func `joins words with hyphens`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(arguments: [
    ("Café Zürich", "cafe-zurich"), ("Cafe\u{301}", "cafe"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
    ("Łódź", "lodz"), ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Þór Ðe", "thor-de"), ("Đặng Việt", "dang-viet"),
    ("İzmir ılık", "izmir-ilik"), ("ﬁnal eﬀort", "final-effort"), ("Ÿ", "y"),
  ])
  func `takes the marks off Latin letters`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(arguments: [
    ("Привет Мир", "привет-мир"), ("日本語 文書", "日本語-文書"), ("हिन्दी", "हिन्दी"), ("ΑΘΗΝΑ", "αθηνα"), ("٣ أشياء", "٣-أشياء"),
  ])
  func `keeps letters, marks and digits of other scripts`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(arguments: [
    ("CO₂ per m²", "co2-per-m2"), ("co\u{AD}operate", "cooperate"), ("\u{FEFF}title", "title"),
    ("👍 yes 👎", "yes"), ("½ price", "½-price"),
  ])
  func `reads raised digits as digits and passes over what nobody sees`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func `makes of ASCII alone what it makes of it beside other letters`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in UInt8.random(in: 0...0x7F, using: &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      let slug = Slug.make(text)
      #expect(Slug.make(text + " é") == (slug.isEmpty ? "e" : slug + "-e"))
    }
  }

  @Test func `is its own slug`() {
    for text in ["Café — Zürich", "Привет Мир", "a.b_c", "CO₂"] {
      #expect(Slug.make(Slug.make(text)) == Slug.make(text))
    }
  }

  @Test func `dashes and quotation marks divide words, apostrophes and invisible characters do not`() {
    for value in UInt32(0x2000)...0x206F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let vanishes = "\u{2018}\u{2019}".unicodeScalars.contains(scalar) || scalar.properties.generalCategory == .format
      #expect(Slug.make("a\(scalar)b") == (vanishes ? "ab" : "a-b"), "U+\(String(value, radix: 16))")
    }
  }
}
