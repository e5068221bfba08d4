import Base
import TestSupport
import Testing

@Suite struct UTF8ValidityTests {
  @Test(arguments: [
    "", "a", "eight ch", "nine char", "é", "abcdefgé", "abcdefghé", "日本語", "😀", "a\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}",
    "\u{D7FF}\u{E000}\u{10000}\u{10FFFF}", String(repeating: "prose — ", count: 100),
  ])
  func `takes all text`(text: String) { #expect(UTF8Validity.firstInvalidByte(in: Array(text.utf8)) == nil) }

  @Test(
    arguments: [
      ([0x80], 0), ([0x61, 0xFF], 1), ([0xC3], 0), ([0xC3, 0x28], 0), ([0xC0, 0xAF], 0), ([0xC1, 0xBF], 0),
      ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xEF, 0xBF], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x61, 0xF0, 0x9F, 0x98], 1),
      (Array("eight characters and more: ".utf8) + [0xE9, 0x20], 27),
    ] as [([UInt8], Int)])
  func `finds where bytes are no text`(bytes: [UInt8], offset: Int) {
    #expect(UTF8Validity.firstInvalidByte(in: bytes) == offset)
  }

  @Test func `agrees with the standard library on damaged text`() {
    var random = SeededGenerator(seed: 3)
    let text = Array("The café — “naïve” – costs 5 €, 日本語 and 😀 included; coöperate.".utf8)
    for _ in 0..<5000 {
      var bytes = text
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<30, using: &random)) }
      #expect((UTF8Validity.firstInvalidByte(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
