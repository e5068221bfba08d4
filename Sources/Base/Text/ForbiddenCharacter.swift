internal import CBlocks

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
    var found: (offset: Int, length: Int, value: UInt32)?
    unsafe bytes.withBlocks(range, of: { unsafe cblocks_suspects($0) }) { index, suspects in
      for offset in SetBits(suspects) {
        let (value, length) = scalar(in: bytes.span, at: index + offset, before: range.upperBound)
        guard contains(value) else { continue }
        found = (index + offset, min(length, range.upperBound - index - offset), value)
        return false
      }
      return true
    }
    return found
  }

  /// Whether one of them begins at an index.
  static func begins(in bytes: [UInt8], at index: Int) -> Bool {
    contains(scalar(in: bytes.span, at: index, before: bytes.count).0)
  }

  /// What begins at an index and how many bytes it has; for what cannot be forbidden, a space.
  private static func scalar(in bytes: Span<UInt8>, at index: Int, before end: Int) -> (UInt32, length: Int) {
    func tail(_ offset: Int) -> UInt32 { index + offset < end ? UInt32(bytes[index + offset] & 0x3F) : 0 }
    let byte = bytes[index]
    return switch byte {
    case 0..<0x80: (UInt32(byte), 1)
    case 0xC2: (0x80 | tail(1), 2)
    case 0xEF: (0xF000 | tail(1) << 6 | tail(2), 3)
    case 0xF0...0xF4: (UInt32(byte & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    default: (0x20, 1)
    }
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
