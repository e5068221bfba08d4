internal import Base

/// The definitions of a body's footnotes: `[^label]: text`.
///
/// To libcmark such a line would define a link. It is rewritten as a list item whose text begins in the fourth column
/// behind the marker, because what is indented by four belongs to a footnote. The item is taken out of its list when
/// the tree has been accepted.
struct NoteDefinitions {
  struct Definition {
    /// As it is written, without `[^` and `]`.
    let label: String
    /// Where `[^` stands in the file.
    let place: Int
    /// `[^label]:` with the white space before the text.
    let range: Range<Int>
    /// The line, counted from 0 in the file.
    let line: Int
    /// Whether white space stands in the label, so that no reference can lead to it.
    let isSpaced: Bool
    /// Whether nothing follows on the line.
    let isBare: Bool
    /// The definition in the tree, when that has been accepted.
    fileprivate(set) var node: CommonMarkNode?
    /// Whether it was in a quotation when it was taken out of the tree.
    fileprivate(set) var isQuoted = false
    /// Whether it came out as a block.
    fileprivate(set) var stands = true
  }

  private(set) var all: [Definition] = []
  /// By folded label, when the tree has been accepted.
  private var indexes: [String: Int] = [:]
  /// The marker that makes items of definitions.
  ///
  /// An author's list with the same marker would take them in, and then the next marker is tried.
  private var marker = 0
  private static let markers = ["+   ", "*   ", "1)  ", "-   ", "1.  "].map { Array($0.utf8) }

  /// None.
  init() {}

  init(_ source: SourceText, from start: Int, _ openers: Openers) {
    var lineEnd = start
    for place in openers.places(of: .note) where place >= lineEnd {
      let line = source.lineIndex(ofByte: place)
      // Only the first on a line: before a definition stand markers alone.
      lineEnd = source.byteRange(ofLine: line + 1).upperBound
      if let definition = Self.definition(in: source, from: start, at: place, line: line) { all.append(definition) }
    }
  }

  /// The definition whose `[^` stands at a place of a line, if that may be one.
  private static func definition(in source: SourceText, from start: Int, at place: Int, line: Int) -> Definition? {
    let bytes = source.bytes
    let content = source.byteRange(ofLine: line + 1)
    let label = endOfLabel(bytes, from: place + 2)
    guard let labelEnd = label ?? endOfSpacedLabel(bytes[..<content.upperBound], from: place + 2),
      labelEnd + 1 < bytes.count, bytes[labelEnd + 1] == UInt8(ascii: ":")
    else { return nil }
    let lineStart = max(start, content.lowerBound)
    guard ContainerPrefix.mayPrecede(place, from: lineStart, in: bytes) else { return nil }
    var textStart = labelEnd + 2
    while textStart < content.upperBound, bytes[textStart] == 0x20 || bytes[textStart] == 0x09 { textStart += 1 }
    return Definition(
      label: String(decoding: bytes[(place + 2)..<labelEnd], as: UTF8.self), place: place, range: place..<textStart,
      line: line, isSpaced: label == nil, isBare: textStart == content.upperBound)
  }

  /// Where the label that begins at a place ends with `]`; it holds neither white space nor brackets.
  static func endOfLabel(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "]"): return index > start ? index : nil
      case UInt8(ascii: "["), 0...0x20: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Likewise of one with spaces, which nobody can refer to; it is taken for a definition so that its author is told.
  private static func endOfSpacedLabel(_ line: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard
      let end = line[min(start, line.endIndex)...].firstIndex(where: {
        $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
      }),
      line[end] == UInt8(ascii: "]"), !line[start..<end].allSatisfy(PlainText.isSpace)
    else { return nil }
    return end
  }

  func rewrites() -> [LineRewrite] {
    all.indices.filter { all[$0].stands }.map { index in
      // Without any text an item would not interrupt a paragraph.
      LineRewrite(
        owner: .note, form: .item, range: all[index].range,
        replacement: Self.markers[marker] + (all[index].isBare ? LineRewrite.comment : []))
    }
  }

  /// Takes what the tree tells; whether all may stay as it is.
  mutating func settle(with survey: BlockSurvey) -> Bool {
    var isSettled = true
    for index in all.indices where all[index].stands {
      let node = survey.block(at: all[index].place, of: .note)
      all[index].node = node
      all[index].stands = node != nil
      isSettled = isSettled && node != nil
    }
    guard BlockSurvey.areShared(all.compactMap(\.node)), marker + 1 < Self.markers.count else { return isSettled }
    marker += 1
    return false
  }

  mutating func putAllBack() {
    for index in all.indices { (all[index].stands, all[index].node) = (false, nil) }
  }

  /// The definition of a label; of several the first.
  func index(of label: String) -> Int? { all.isEmpty ? nil : indexes[Self.fold(label)] }

  /// Labels are compared without regard to letter case, as those of links are.
  static func fold(_ label: String) -> String { label.lowercased() }

  /// Takes the definitions out of an accepted tree.
  mutating func takeOut() {
    all.removeAll { !$0.stands }
    indexes = Dictionary(all.indices.map { (Self.fold(all[$0].label), $0) }) { first, _ in first }
    for index in all.indices {
      guard let node = all[index].node else { continue }
      all[index].isQuoted = sequence(first: node, next: \.parent).contains { $0.kind == .blockQuote }
      let list = node.parent
      node.unlink()
      if list?.firstChild == nil { list?.free() }
      if all[index].isBare { node.firstChild?.free() }
    }
  }
}
