/// What may stand on a line before a block: the markers of the lists and quotations it lies in, of a definition and of a
/// footnote.
enum ContainerPrefix {
  /// Whether nothing but markers and white space stands between a line's start and a place.
  ///
  /// This only saves asking libcmark about lines that begin otherwise; what it lets through is not yet a block.
  static func mayPrecede(_ place: Int, from lineStart: Int, in bytes: [UInt8]) -> Bool {
    var index = lineStart
    if bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
    while index < place {
      switch bytes[index] {
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"):
        index += 1
      case UInt8(ascii: ":"):
        guard PlainText.isSpace(bytes[index + 1]) else { return false }
        index += 1
      case UInt8(ascii: "["):
        guard let end = endOfNote(bytes, from: index), end <= place else { return false }
        index = end
      default: return false
      }
    }
    return true
  }

  /// Where a footnote's `[^label]:` ends.
  private static func endOfNote(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start + 1] == UInt8(ascii: "^"), let end = NoteDefinitions.endOfLabel(bytes, from: start + 2),
      end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return end + 2
  }
}
