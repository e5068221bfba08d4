import Base

/// What the text of an entry names wherever it stands, in comments and unused footnotes too: all that is written like the
/// target of a link, a picture or an attribute.
///
/// Only files that exist matter in the end, so that what is no target does no harm.
enum NamedPlaces {
  static func of(_ source: [UInt8], from start: Int) -> [String] {
    var places: [String] = []
    var index = start
    /// Whether what comes next may be a target: it stands behind an opening sign.
    var isOpen = false
    while index < source.count {
      let byte = source[index]
      if beginsTarget(byte) {
        isOpen = true
        index += 1
      } else if byte <= 0x20 {
        // Behind the colon of a link's definition, and before an address in full.
        isOpen = isOpen || index > start && (source[index - 1] == UInt8(ascii: ":") || source[index - 1] == comma)
        index += 1
      } else {
        // A link begins here, whose target comes later.
        if byte == UInt8(ascii: "[") { isOpen = false }
        var end = index
        while end < source.count, source[end] > 0x20, !endsTarget(source[end]), isOpen || !beginsTarget(source[end]) {
          end += 1
        }
        end = max(end, index + 1)
        let word = source[index..<end]
        if isOpen || word.starts(with: "http".utf8) || word.starts(with: "//".utf8) {
          places.append(String(decoding: word, as: UTF8.self))
        }
        isOpen = false
        index = end
      }
    }
    return places
  }

  private static let comma = UInt8(ascii: ",")

  private static func beginsTarget(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="): true
    default: false
    }
  }

  private static func endsTarget(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), comma: true
    default: false
    }
  }
}
