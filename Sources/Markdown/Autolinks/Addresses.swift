internal import Base

/// `https://example.org` and `www.example.org` as they stand in text (GFM 0.29, "Autolinks (extension)").
extension InlineScan {
  /// Takes an address whose `:` or `www` stands at an index; where it ends.
  ///
  /// - Parameter floor: where what has been found before ends.
  mutating func findAddress(in text: InlineText, at index: Int, after floor: Int) -> Int? {
    let bytes = text.bytes
    guard links == 0, text.places[index] >= 0 else { return nil }
    let range: Range<Int>?
    if bytes[index] == UInt8(ascii: ":") {
      guard !Openers.isDestination(text.places[index], in: text.source, from: 0) else { return nil }
      range = Self.addressWithScheme(in: bytes, colon: index, from: floor, goesOn: goesOn(text))
    } else {
      range = isAfterDelimiter(text, index) ? Self.addressOfHost(in: bytes, at: index, goesOn: goesOn(text)) : nil
    }
    guard let range else { return nil }
    // What stands there as an escape or a reference ends an address, but does not belong to its end.
    var end = range.upperBound
    while end > range.lowerBound, text.places[end - 1] < 0 { end -= 1 }
    // Within a component's label, its closing bracket does.
    if delimiters[delimiters.count - 1].brackets > 0,
      let bracket = bytes[range.lowerBound..<end].firstIndex(of: UInt8(ascii: "]"))
    {
      end = bracket
    }
    guard end > index + 3 else { return nil }
    takeAddress(text, range.lowerBound..<end, prefix: bytes[index] == UInt8(ascii: ":") ? "" : "http://")
    return end
  }

  mutating func takeAddress(_ text: InlineText, _ range: Range<Int>, prefix: String) {
    let link = CommonMarkNode.link(to: Array(prefix.utf8) + text.bytes[range])
    link.append(.text(Array(text.bytes[range])))
    finds.append(Find(range: range, place: text.place(of: range), role: .whole(link, .address)))
  }

  /// Whether something of the block follows the text: the last character of a block is not read as part of a host.
  private func goesOn(_ text: InlineText) -> Bool {
    guard let last = text.places.last else { return false }
    return (last >= 0 ? last : ~last) + 1 < text.end
  }

  private func isAfterDelimiter(_ text: InlineText, _ index: Int) -> Bool {
    let before = text.scalarBefore(index)
    switch before {
    case "*", "_", "~", "(", " ", "\t", "\n", "\r", "\u{B}", "\u{C}": return true
    default: return false
    }
  }

  private static func addressWithScheme(in bytes: [UInt8], colon: Int, from floor: Int, goesOn: Bool) -> Range<Int>? {
    guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/") else {
      return nil
    }
    var start = colon
    while start > floor, colon - start < 6, bytes[start - 1].isASCIILetter { start -= 1 }
    let scheme = bytes[start..<colon].map { $0 | 0x20 }
    guard schemes.contains(scheme), isHostCharacter(bytes, colon + 3),
      let hostEnd = endOfHost(bytes, from: colon + 3, needsDot: false, goesOn: goesOn)
    else { return nil }
    return start..<endOfAddress(bytes, from: start, hostEnd)
  }

  private static let schemes = ["http", "https", "ftp"].map { Array($0.utf8) }

  private static func addressOfHost(in bytes: [UInt8], at start: Int, goesOn: Bool) -> Range<Int>? {
    guard bytes[start...].starts(with: "www.".utf8),
      let hostEnd = endOfHost(bytes, from: start, needsDot: true, goesOn: goesOn)
    else { return nil }
    return start..<endOfAddress(bytes, from: start, hostEnd)
  }

  /// Where a host ends; nil when it is none: the last two of its parts may have no underscore.
  private static func endOfHost(_ bytes: [UInt8], from start: Int, needsDot: Bool, goesOn: Bool) -> Int? {
    var (dots, underscores, underscoresBefore) = (0, 0, 0)
    var index = start + 1
    let last = goesOn ? bytes.count : bytes.count - 1
    while index < last {
      if bytes[index] == UInt8(ascii: "_") {
        underscores += 1
      } else if bytes[index] == UInt8(ascii: ".") {
        (underscoresBefore, underscores, dots) = (underscores, 0, dots + 1)
      } else if bytes[index] != UInt8(ascii: "-"), !isHostCharacter(bytes, index) {
        break
      }
      index += 1
    }
    // After so many parts it is no host of anyone's, and libcmark-gfm no longer minds.
    if underscores > 0 || underscoresBefore > 0, dots <= 10 { return nil }
    return needsDot && dots == 0 ? nil : index
  }

  private static func isHostCharacter(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    // The rest of a character counts as its first byte does.
    if bytes[index] & 0xC0 == 0x80 { return true }
    let (scalar, _) = PlainText.scalar(in: bytes, at: index)
    return !Flanking.isSpace(scalar) && !Flanking.isPunctuation(scalar)
  }

  private static func endOfAddress(_ bytes: [UInt8], from start: Int, _ hostEnd: Int) -> Int {
    var end = hostEnd
    while end < bytes.count, !PlainText.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "<") { end += 1 }
    return withoutPunctuation(bytes, start..<end)
  }

  /// Where an address ends, when what more likely belongs to the sentence is left to it.
  static func withoutPunctuation(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    var end = range.upperBound
    var (opened, closed) = (0, 0)
    for byte in bytes[start..<end] {
      if byte == UInt8(ascii: "(") { opened += 1 } else if byte == UInt8(ascii: ")") { closed += 1 }
    }
    while end > start {
      switch bytes[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var name = end - 1
        while name > start, bytes[name - 1].isASCIILetter { name -= 1 }
        let isReference = name < end - 1 && name > start && bytes[name - 1] == UInt8(ascii: "&")
        end = isReference ? name - 1 : end - 1
      case UInt8(ascii: ")"):
        if closed <= opened { return end }
        closed -= 1
        end -= 1
      default: return end
      }
    }
    return end
  }
}
