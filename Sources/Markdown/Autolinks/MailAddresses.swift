internal import Base

/// `name@example.org` as it stands in text, with `mailto:` or without (GFM 0.29, "Autolinks (extension)").
extension InlineScan {
  /// Takes the address around an `@`; where it ends, or where the search for the next one may begin.
  ///
  /// - Parameter floor: before this nothing belongs to it.
  mutating func findMail(in text: InlineText, at sign: Int, after floor: Int) -> Int {
    guard links == 0, let start = Self.startOfMail(text.bytes, floor..<sign) else { return sign + 1 }
    let host = Self.endOfHost(text.bytes, sign..<text.bytes.count, mayHavePath: start.isChat)
    guard let end = host.end else { return host.next }
    takeAddress(text, start.index..<end, prefix: start.hasScheme ? "" : "mailto:")
    return end
  }

  /// Where the name before an `@` begins.
  private static func startOfMail(_ bytes: [UInt8], _ range: Range<Int>) -> (index: Int, hasScheme: Bool, isChat: Bool)?
  {
    var start = range.upperBound
    while start > range.lowerBound, isNameByte(bytes[start - 1]) { start -= 1 }
    guard start < range.upperBound else { return nil }
    for scheme in ["mailto:", "xmpp:"] {
      let schemeStart = start - scheme.utf8.count
      guard schemeStart >= range.lowerBound, bytes[schemeStart..<start].elementsEqual(scheme.utf8),
        schemeStart == range.lowerBound || !bytes[schemeStart - 1].isASCIILetterOrDigit
      else { continue }
      return (schemeStart, true, scheme == "xmpp:")
    }
    return (start, false, false)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Where the host behind an `@` ends, if it is one; else where to look on.
  private static func endOfHost(_ bytes: [UInt8], _ range: Range<Int>, mayHavePath: Bool) -> (end: Int?, next: Int) {
    var index = range.lowerBound + 1
    var dots = 0
    scan: while index < range.upperBound {
      switch bytes[index] {
      case let byte where byte.isASCIILetterOrDigit: break
      case UInt8(ascii: "@"): return (nil, range.lowerBound + 1)
      case UInt8(ascii: ".") where index + 1 < range.upperBound && bytes[index + 1].isASCIILetterOrDigit:
        dots += 1
      case UInt8(ascii: "/") where mayHavePath: break
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      default: break scan
      }
      index += 1
    }
    let last = bytes[index - 1]
    guard index - range.lowerBound >= 2, dots > 0, last.isASCIILetter || last == UInt8(ascii: ".") else {
      return (nil, index)
    }
    let end = InlineScan.withoutPunctuation(bytes, range.lowerBound..<index)
    return end > range.lowerBound ? (end, end) : (nil, range.lowerBound + 1)
  }
}
