import Base

/// File names as text, without loss.
///
/// A name on disk is any bytes but `/` and NUL. A name that is UTF-8 is simply its text. In any other, each byte that is
/// part of no character becomes one of the last 128 scalars of the last private-use plane (U+10FF80 to U+10FFFF), which
/// every call of this room turns back into the byte; should a name hold such a scalar itself, its bytes are treated
/// likewise, so the way there and back is exact for every name.
package enum FileName {
  private static let base: UInt32 = 0x10_FF80

  /// The text that stands for a name's bytes.
  package static func text(_ bytes: [UInt8]) -> String {
    if let plain = String(validating: bytes, as: UTF8.self), !hasStandIns(plain) { return plain }
    var result = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var position = 0
    while true {
      let parsed = parser.parseScalar(from: &rest)
      switch parsed {
      case .emptyInput: return String(result)
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar.value >= base {
          result.append(contentsOf: bytes[position..<(position + encoded.count)].map(standIn))
        } else {
          result.append(scalar)
        }
        position += encoded.count
      case .error(let length):
        result.append(contentsOf: bytes[position..<(position + length)].map(standIn))
        position += length
      }
    }
  }

  /// The bytes that a text made by `text(_:)` stands for.
  package static func bytes(_ text: String) -> [UInt8] {
    guard hasStandIns(text) else { return Array(text.utf8) }
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value >= base {
        result.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        result.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return result
  }

  /// Whether a name or path is UTF-8 on disk.
  package static func isUTF8(_ text: String) -> Bool { !hasStandIns(text) }

  /// A path for people: control characters spelt out, bytes that are no text as `\xFF`.
  package static func printable(_ text: String) -> String {
    guard hasStandIns(text) else { return PrintableText.escaped(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value >= base {
        result += "\\x" + String(UInt8(truncatingIfNeeded: scalar.value), radix: 16, uppercase: true)
      } else {
        result += PrintableText.escaped(String(scalar))
      }
    }
    return result
  }

  /// The low byte of U+10FF80 + n is 0x80 + n, so a byte from 0x80 on is the low byte of its stand-in.
  private static func standIn(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x10_FF00 | UInt32(byte)) ?? "\u{FFFD}"
  }

  private static func hasStandIns(_ text: String) -> Bool {
    // 0xF4 begins the scalars from U+100000 on: names seldom have any.
    text.hasByte(0xF4) && text.unicodeScalars.contains { $0.value >= base }
  }
}

extension String {
  /// Whether a byte is one of the text's; over a span, because a string's UTF-8 view costs a call a byte.
  func hasByte(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    return bytes.index(of: byte, from: 0) < bytes.count
  }
}
