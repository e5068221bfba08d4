import Base
import Testing

@Suite struct ForbiddenCharacterTests {
  private func first(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return ForbiddenCharacter.first(in: bytes, bytes.indices).map {
      "\($0.offset)+\($0.length) \(ForbiddenCharacter.name(of: $0.value))"
    }
  }

  @Test(arguments: [
    "", "plain\ttext\r\n", "£ « é ñ ÿ", "\u{A0}", "日本", "\u{F000} \u{FDCF} \u{FDF0} \u{FFFD}", "😀 \u{10FFFD}",
  ])
  func `passes what a page may hold`(text: String) { #expect(first(text) == nil) }

  @Test(arguments: [
    ("", UInt32(0), "0+1 U+0000"), ("a", 1, "1+1 U+0001"), ("", 0xB, "0+1 U+000B"), ("£", 0xC, "2+1 U+000C"),
    ("", 0x1F, "0+1 U+001F"), ("", 0x7F, "0+1 U+007F"), ("é", 0x80, "2+2 U+0080"), ("", 0x9F, "0+2 U+009F"),
    ("", 0xFDD0, "0+3 U+FDD0"), ("", 0xFFFE, "0+3 U+FFFE"), ("", 0xFFFF, "0+3 U+FFFF"), ("😀", 0x1FFFE, "4+4 U+1FFFE"),
    ("", 0x10FFFF, "0+4 U+10FFFF"),
  ])
  func `finds each kind`(before: String, value: UInt32, found: String) throws {
    #expect(first(before + String(try #require(Unicode.Scalar(value))) + "x") == found)
  }

  @Test func `agrees with itself on every code point`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let found = ForbiddenCharacter.first(in: bytes, bytes.indices)?.value
      if found != (ForbiddenCharacter.contains(value) ? value : nil) { Issue.record("\(value)") }
    }
  }

  @Test func `finds each byte of ASCII wherever in a text it stands`() {
    for value in UInt8(0)..<0x80 {
      for offset in 0..<20 {
        var bytes = [UInt8](repeating: offset.isMultiple(of: 2) ? 0x20 : 0x7E, count: 20)
        bytes[offset] = value
        let found = ForbiddenCharacter.first(in: bytes, bytes.indices)
        let expected = ForbiddenCharacter.contains(UInt32(value)) ? offset : nil
        if found?.offset != expected { Issue.record("\(value) at \(offset)") }
      }
    }
  }

  @Test func `reads no further than its range, and survives broken UTF-8`() {
    #expect(ForbiddenCharacter.first(in: [0x61, 0x01], 0..<1) == nil)
    for bytes: [UInt8] in [[0xC2], [0xEF, 0xBF], [0xF4, 0x8F], [0xFF, 0xFE], [0x80]] {
      let found = ForbiddenCharacter.first(in: bytes, bytes.indices)
      #expect(found.map { $0.offset + $0.length <= bytes.count } ?? true)
    }
  }

  @Test func `knows what a character means on Windows`() {
    #expect(ForbiddenCharacter.help(for: 0x92) == "write \"’\", which it stands for on Windows, or delete it")
    #expect(ForbiddenCharacter.help(for: 0x80) == "write \"€\", which it stands for on Windows, or delete it")
    #expect(ForbiddenCharacter.help(for: 0x9F) == "write \"Ÿ\", which it stands for on Windows, or delete it")
    for value: UInt32 in [1, 0x81, 0xFFFF] {
      #expect(ForbiddenCharacter.help(for: value) == "delete it, or put a space or a new line in its place")
    }
  }
}
