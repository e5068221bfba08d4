internal import Base

/// The abbreviations that a body defines: `*[NRM]: National Referral Mechanism`, on a line of its own (PHP Markdown
/// Extra, "Abbreviations").
///
/// The line is rewritten as a comment, which is taken out of the tree.
struct AbbreviationDefinitions {
  struct Definition {
    let short: String
    let long: String
    /// Where it stands in the file.
    let range: Range<Int>
    fileprivate var node: CommonMarkNode?
    fileprivate var stands = true
  }

  private(set) var all: [Definition] = []

  init(_ source: SourceText, from start: Int, _ openers: Openers) {
    var lineEnd = start
    for place in openers.places(of: .abbreviation) where place >= lineEnd {
      let content = source.byteRange(ofLine: source.lineIndex(ofByte: place) + 1)
      lineEnd = content.upperBound
      guard ContainerPrefix.mayPrecede(place, from: max(start, content.lowerBound), in: source.bytes),
        let definition = Self.definition(in: source.bytes, place..<max(place, content.upperBound))
      else { continue }
      all.append(definition)
    }
  }

  private static func definition(in bytes: [UInt8], _ line: Range<Int>) -> Definition? {
    guard let close = ByteSearch.first(UInt8(ascii: "]"), in: bytes, line), close + 1 < line.upperBound,
      bytes[close + 1] == UInt8(ascii: ":"), bytes[line.lowerBound + 2] != UInt8(ascii: "^")
    else { return nil }
    let short = PlainText.folding(bytes[(line.lowerBound + 2)..<close])
    let long = PlainText.folding(bytes[(close + 2)..<line.upperBound])
    guard !short.isEmpty, !long.isEmpty else { return nil }
    var end = line.upperBound
    while PlainText.isSpace(bytes[end - 1]) { end -= 1 }
    return Definition(short: short, long: long, range: line.lowerBound..<end)
  }

  func rewrites() -> [LineRewrite] {
    all.filter(\.stands).map {
      LineRewrite(owner: .abbreviation, form: .comment, range: $0.range, replacement: LineRewrite.comment)
    }
  }

  /// Takes what the tree tells; whether all may stay as it is.
  mutating func settle(with survey: BlockSurvey) -> Bool {
    var isSettled = true
    for index in all.indices where all[index].stands {
      all[index].node = survey.block(at: all[index].range.lowerBound, of: .abbreviation)
      all[index].stands = all[index].node != nil
      isSettled = isSettled && all[index].stands
    }
    return isSettled
  }

  mutating func putAllBack() {
    for index in all.indices { (all[index].stands, all[index].node) = (false, nil) }
  }

  /// Takes the lines out of an accepted tree.
  mutating func takeOut() {
    all.removeAll { !$0.stands }
    for index in all.indices {
      if let node = all[index].node { Self.takeOut(node) }
      all[index].node = nil
    }
  }

  /// With the item or quotation that held nothing else.
  private static func takeOut(_ line: CommonMarkNode) {
    var node = line
    while let parent = node.parent {
      node.free()
      guard parent.firstChild == nil, [.item, .list, .blockQuote].contains(parent.kind) else { return }
      node = parent
    }
  }
}
