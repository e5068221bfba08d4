import Base
import Testing

@Suite struct PercentEncodingTests {
  @Test func `keeps in a path exactly the bytes that RFC 3986 allows there`() {
    let allowed = "!$&'()*+,-./0123456789:;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
    for byte in UInt8(0)..<0x80 {
      let text = String(UnicodeScalar(byte))
      let digits = String(byte, radix: 16, uppercase: true)
      let escape = "%" + (digits.count == 1 ? "0" : "") + digits
      #expect(PercentEncoding.encodePath(text) == (allowed.contains(text) ? text : escape))
      #expect(PercentEncoding.encodeFragment(text) == (allowed.contains(text) || text == "?" ? text : escape))
    }
  }

  /// Eight bytes are looked at together where there are as many.
  @Test func `finds the one byte of a path that may not stand there, wherever it is`() {
    let plain = Array("/posts/2026-Lessons.from/zA19/az/-.".utf8)
    for length in 0...plain.count {
      #expect(PercentEncoding.isEncoded(path: String(decoding: plain[..<length], as: UTF8.self)))
    }
    let characters = (UInt32(0)..<0x80).compactMap { Unicode.Scalar($0).map(String.init) } + ["é", "\u{10FFFF}"]
    for character in characters {
      let isAllowed = PercentEncoding.encodeFragment(character) == character && character != "?"
      for length in 0...20 {
        for place in 0...length {
          var text = String(decoding: plain[..<length], as: UTF8.self)
          text.insert(contentsOf: character, at: text.index(text.startIndex, offsetBy: place))
          #expect(PercentEncoding.isEncoded(path: text) == isAllowed)
          #expect((PercentEncoding.encodePath(text) == text) == isAllowed)
        }
      }
    }
  }

  @Test(arguments: [
    ("", ""), ("a/b", "a/b"), ("100%", "100%25"), ("%41", "%2541"), ("é", "%C3%A9"), ("👋🏽", "%F0%9F%91%8B%F0%9F%8F%BD"),
    ("a b\r\n", "a%20b%0D%0A"),
  ])
  func `encodes every byte that may not stand in a path, and decodes it again`(plain: String, encoded: String) {
    #expect(PercentEncoding.encodePath(plain) == encoded)
    #expect(PercentEncoding.decode(encoded) == plain)
  }

  @Test func `decodes digits in either case`() {
    #expect(PercentEncoding.decode("%c3%A9%2f") == "é/")
  }

  @Test(arguments: ["%", "a%", "%4", "%4g", "%g4", "%%41", "%C3", "%FF", "%C3%28", "%ED%A0%80", "%00", "a\0b", "%+1"])
  func `decodes neither a broken escape, nor what is not UTF-8, nor NUL`(text: String) {
    #expect(PercentEncoding.decode(text) == nil)
  }
}
