import Base
import Testing

@Suite struct Base64Tests {
  // RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `writes and reads the standard's examples`(text: String, letters: String) {
    #expect(Base64.encode(Array(text.utf8)) == letters)
    #expect(Base64.decode(letters) == Array(text.utf8))
  }

  @Test func `gives every byte back, at every place of a group`() {
    for length in 250...260 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }

  @Test func `lines do not count`() {
    #expect(Base64.decode("Zm9v\nYm\nFy\n") == Array("foobar".utf8))
  }

  @Test(arguments: ["Z", "Zg=", "Zg", "Z===", "====", "Zm9v=", "Zg==Zg==", "Zm9-", "Zm 9v", "Zh==", "Zm9=", "é==="])
  func `refuses what it would not have written`(text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
