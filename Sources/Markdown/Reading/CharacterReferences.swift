internal import Base

/// Numeric character references to characters that no page may hold, such as `&#1;` and `&#xFFFF;`.
///
/// libcmark resolves them all the same, the last even to the byte 0xFF, which is our mark. So a body in which such a
/// reference stands is walked through before it is read, and what it became is replaced with U+FFFD, as libcmark itself
/// does with `&#0;`. In code a reference is only text, and stays.
struct CharacterReferences {
  private struct Reference {
    let range: Range<Int>
    let value: UInt32
    var isReported = false
  }

  private let lines: SourceLines
  private var references: [Reference] = []
  /// Each character once: references may be many, characters are few.
  private var characters: Set<UInt32> = []
  private(set) var found: [(range: Range<Int>, value: UInt32)] = []
  /// As many are reported as an author will look at.
  private static let mostReported = 8

  /// Nil for a body that has no such reference.
  init?(_ lines: SourceLines, from start: Int) {
    self.lines = lines
    let bytes = lines.bytes
    var next = start
    while let place = ByteSearch.first(UInt8(ascii: "&"), in: bytes, next..<bytes.count) {
      next = place + 1
      guard let (value, end) = Self.number(in: bytes, after: place) else { continue }
      if value != 0, ForbiddenCharacter.contains(value) {
        references.append(Reference(range: place..<end, value: value))
        characters.insert(value)
      }
      next = end
    }
    if references.isEmpty { return nil }
  }

  /// Takes the characters out of what a walk passes, and finds where they came from.
  mutating func neutralise(_ walk: consuming CommonMarkWalk) {
    var block = 0..<0
    while let step = walk.next() {
      guard step.isEntry else { continue }
      let node = step.node
      switch node.kind {
      case .paragraph, .heading, .codeBlock:
        block = lines.offset(ofLine: node.startLine, column: 1)..<lines.end(ofLine: lines.lastLine(of: node))
        clean(node, in: block)
      case .text, .link, .image: clean(node, in: block)
      default: continue
      }
    }
  }

  private mutating func clean(_ node: CommonMarkNode, in block: Range<Int>) {
    // An address is judged without them, as browsers read it.
    node.rewriteTexts { text, isAddress in
      let stand = isAddress ? [] : Array("\u{FFFD}".utf8)
      let removed = characters.sorted().filter { Self.replace($0, in: &text, with: stand) }
      for character in removed { note(character, in: block) }
      return !removed.isEmpty
    }
  }

  /// Replaces a character, or the single byte that libcmark makes of the last two of the first plane.
  private static func replace(_ value: UInt32, in text: inout [UInt8], with stand: [UInt8]) -> Bool {
    let wanted: [UInt8] =
      value == 0xFFFE || value == 0xFFFF
      ? [UInt8(truncatingIfNeeded: value)] : Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
    guard let first = wanted.first, text.contains(first) else { return false }
    let clean = text.replacing(wanted, with: stand)
    defer { text = clean }
    return clean != text
  }

  private mutating func note(_ value: UInt32, in block: Range<Int>) {
    guard found.count < Self.mostReported else { return }
    let index =
      references.firstIndex { !$0.isReported && $0.value == value && block.contains($0.range.lowerBound) }
      // A link's definition stands elsewhere.
      ?? references.firstIndex { !$0.isReported && $0.value == value }
    guard let index else { return }
    references[index].isReported = true
    found.append((references[index].range, value))
  }

  /// The number of a reference that begins at an ampersand, and where it ends (CommonMark 0.30, section 2.5).
  private static func number(in bytes: [UInt8], after ampersand: Int) -> (value: UInt32, end: Int)? {
    var index = ampersand + 1
    guard index < bytes.count, bytes[index] == UInt8(ascii: "#") else { return nil }
    index += 1
    let isHexadecimal = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    var value: UInt32 = 0
    var digits = 0
    while index < bytes.count, digits <= 7, let digit = Digits.hexadecimalValue(bytes[index]),
      isHexadecimal || digit < 10
    {
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
      digits += 1
      index += 1
    }
    guard digits > 0, digits <= (isHexadecimal ? 6 : 7), index < bytes.count, bytes[index] == UInt8(ascii: ";") else {
      return nil
    }
    return (value, index + 1)
  }
}

extension BodyReader {
  /// Takes out, and reports, what character references brought into the tree that may stand in no page.
  mutating func neutraliseReferences(of body: borrowing ParsedBody) {
    guard openers.holdsNumericReferences, var references = CharacterReferences(lines, from: body.text.start) else {
      return
    }
    references.neutralise(body.tree.walk())
    for definition in body.notes.all {
      if let node = definition.node { references.neutralise(node.walk()) }
    }
    for (range, value) in references.found {
      let place = lines.position(of: range.lowerBound)
      let reference = String(decoding: lines.bytes[range], as: UTF8.self)
      report(
        .controlCharacter, at: place, length: range.count,
        "the reference \"\(reference)\" stands for the invisible character \(ForbiddenCharacter.name(of: value))",
        help: ForbiddenCharacter.help(for: value))
    }
  }
}
