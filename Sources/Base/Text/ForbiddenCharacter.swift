/// Characters that no text of a site may hold: HTML or XML does not allow them, and no browser shows them.
///
/// They are the controls of ASCII but tab, line feed and carriage return, those of Latin-1, and the code points that
/// never stand for a character (HTML, "preprocessing the input stream"; XML 1.0, section 2.2, for the form feed).
package enum ForbiddenCharacter {
  package static func contains(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// The first of them in a range of UTF-8 bytes: where it begins, how many bytes it has, which it is.
  package static func first(in bytes: [UInt8], _ range: Range<Int>) -> (offset: Int, length: Int, value: UInt32)? {
    let span = bytes.span
    func tail(_ offset: Int) -> UInt32 { offset < range.upperBound ? UInt32(span[offset] & 0x3F) : 0 }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = span[index]
      if (0x20..<0x7F).contains(byte) {
        // All of nearly every text.
        index = EightBytes.endOfPrintableASCII(in: bytes, from: index + 1)
        continue
      }
      let (value, length): (UInt32, Int) =
        switch byte {
        case 0xC2: (0x80 | tail(index + 1), 2)
        case 0xEF: (0xF000 | tail(index + 1) << 6 | tail(index + 2), 3)
        case 0xF0...0xF4:
          (UInt32(byte & 0x07) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3), 4)
        case 0..<0x80: (UInt32(byte), 1)
        default: (0x20, 1)
        }
      if contains(value) { return (index, min(length, range.upperBound - index), value) }
      index += length
    }
    return nil
  }

  /// As people know it: `U+0007`.
  package static func name(of value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What to do about one of them, as the help of a diagnostic.
  ///
  /// Where Unicode has the controls of Latin-1, Windows-1252 has letters and typographic marks, and text from there is
  /// where they mostly come from.
  package static func help(for value: UInt32) -> String {
    let meant = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : " "
    if meant == " " { return "delete it, or put a space or a new line in its place" }
    return "write \"\(meant)\", which it stands for on Windows, or delete it"
  }

  /// The characters 80 to 9F of Windows-1252; a space where it has none.
  private static let windows1252: [Character] = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ")
}
