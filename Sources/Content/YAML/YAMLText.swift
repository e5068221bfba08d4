import Base

/// The part of a file that is YAML, made safe to parse: what would stop a parser or mislead its line count is
/// reported, once a line, and replaced here.
struct YAMLText {
  /// The bytes to parse: those of the file, with a space for each character that YAML does not allow.
  var bytes: [UInt8]
  /// The line of the file on which `bytes` begins, less 1.
  let linesBefore: Int
  /// Whether an anchor may be there.
  private(set) var mayHaveAnchors = false
  /// How many aliases there are at most.
  private var stars = 0
  /// Whether an explicit tag may be there.
  private(set) var mayHaveTags = false
  /// Where lists and maps are nested deeper than anyone writes by hand.
  private(set) var tooDeep: SourcePosition?

  /// Whether a few lines may stand for more than a computer can hold: each alias can double what it repeats.
  var mayExplode: Bool { mayHaveAnchors && stars > 16 }

  /// The text with its aliases taken for words; everything else stays where it is.
  var disarmed: [UInt8] { bytes.map { $0 == UInt8(ascii: "*") ? UInt8(ascii: "x") : $0 } }

  /// Levels of nesting beyond which the text is refused before a parser recurses into it.
  static let deepest = 32

  /// Reads the lines of a file that begin in `range`.
  init(_ range: Range<Int>, of report: Report) {
    let source = report.source
    bytes = Array(source.bytes[range])
    linesBefore = source.position(ofByte: range.lowerBound).line - 1
    scan(from: range.lowerBound, report)
  }

  private mutating func scan(from start: Int, _ report: Report) {
    var flowDepth = 0
    var markers = 0
    var indentation = 0
    var isLineStart = true
    // The text up to `kept` with spaces for what is forbidden; empty while nothing is.
    var cleaned: [UInt8] = []
    var kept = 0
    var isReported = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        (isLineStart, markers, indentation, isReported) = (true, 0, 0, false)
      case UInt8(ascii: " "):
        if isLineStart { indentation += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "?"):
        isLineStart = isLineStart && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
        if isLineStart { markers += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "{"): (isLineStart, flowDepth) = (false, flowDepth + 1)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): (isLineStart, flowDepth) = (false, max(0, flowDepth - 1))
      case UInt8(ascii: "&"): (isLineStart, mayHaveAnchors) = (false, true)
      case UInt8(ascii: "*"): (isLineStart, stars) = (false, stars + 1)
      case UInt8(ascii: "!"): (isLineStart, mayHaveTags) = (false, true)
      case 0..<0x20 where byte != UInt8(ascii: "\t"), 0x7F, 0xC2, 0xE2, 0xEF...0xFF:
        isLineStart = false
        if let (value, length) = forbiddenCharacter(at: index) {
          if !isReported { report.addInvisible(value, at: start + index) }
          isReported = true
          cleaned.append(contentsOf: bytes[kept..<index])
          cleaned.append(UInt8(ascii: " "))
          index += length
          kept = index
          continue
        }
      default: isLineStart = false
      }
      if flowDepth > Self.deepest || markers > Self.deepest || indentation > 8 * Self.deepest, tooDeep == nil {
        tooDeep = report.source.position(ofByte: start + index)
      }
      index += 1
    }
    if kept > 0 { bytes = cleaned + bytes[kept...] }
  }

  /// The character at `index`, if YAML does not allow it or its parsers take it for a line's end.
  private func forbiddenCharacter(at index: Int) -> (value: UInt32, length: Int)? {
    let byte = bytes[index]
    if byte < 0x80 { return (UInt32(byte), 1) }
    if byte == 0xC2 {
      guard index + 1 < bytes.count, bytes[index + 1] < 0xA0 else { return nil }
      return (UInt32(bytes[index + 1]), 2)
    }
    guard index + 2 < bytes.count else { return nil }
    let value = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    if byte < 0xF0 {
      return [0x2028, 0x2029, 0xFEFF].contains(value) || ForbiddenCharacter.contains(value) ? (value, 3) : nil
    }
    guard index + 3 < bytes.count else { return nil }
    let whole = UInt32(byte & 0x07) << 18 | (value & 0xFFF) << 6 | UInt32(bytes[index + 3] & 0x3F)
    return ForbiddenCharacter.contains(whole) ? (whole, 4) : nil
  }
}

extension Report {
  /// Reports an invisible character that an escape in double quotes stands for.
  func addEscaped(_ scalar: Unicode.Scalar, at position: SourcePosition) {
    add(
      .controlCharacter, at: position,
      "an escape in this text is the invisible character \(ForbiddenCharacter.name(of: scalar.value))",
      help: "take the escape out; a backslash that is meant is written \\\\")
  }

  fileprivate func addInvisible(_ value: UInt32, at offset: Int) {
    // NUL is reported for the file as a whole.
    if value == 0 { return }
    add(
      .controlCharacter, at: source.position(ofByte: offset),
      "the invisible character \(ForbiddenCharacter.name(of: value)) may not stand in \(codes.place)",
      help: ForbiddenCharacter.help(for: value))
  }
}
