import Base

/// The signs that people write around what they recommend.
enum ResourceMarks {
  /// Where a source ends, less the signs between it and the link.
  static func end(ofSourceIn lead: Span<UInt8>) -> Int {
    var end = lead.count
    while end > 0 {
      switch lead[end - 1] {
      case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"),
        UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "|"):
        end -= 1
      case 0x80...:
        guard let mark = links.first(where: { lies($0, in: lead, at: end - $0.count) }) else { return end }
        end -= mark.count
      default: return end
      }
    }
    return end
  }

  /// The first byte behind the signs that may stand between a title and what follows.
  static func skipClosing(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): index += 1
      case 0x80...:
        guard let mark = closers.first(where: { lies($0, in: bytes, at: index) }) else { return index }
        index += mark.count
      default: return index
      }
    }
    return index
  }

  /// The first byte behind a sign, after which a text goes on in a new breath, and all that follow it; nil where there is
  /// none.
  static func skipPause(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    var isPause = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "): index += 1
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."):
        isPause = true
        index += 1
      case 0x80...:
        guard let dash = dashes.first(where: { lies($0, in: bytes, at: index) }) else { return isPause ? index : nil }
        isPause = true
        index += dash.count
      default: return isPause ? index : nil
      }
    }
    return isPause ? index : nil
  }

  // Of the signs those beyond ASCII.
  private static let dashes = ["–", "—"].map { Array($0.utf8) }
  private static let closers = ["”", "’"].map { Array($0.utf8) }
  private static let links = ["–", "—", "“", "‘", "·", "•"].map { Array($0.utf8) }

  private static func lies(_ sign: [UInt8], in bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + sign.count <= bytes.count else { return false }
    for index in sign.indices where bytes[start + index] != sign[index] { return false }
    return true
  }
}
