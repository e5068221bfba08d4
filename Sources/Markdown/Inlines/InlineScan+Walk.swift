/// The walk through a block.
extension InlineScan {
  mutating func enter(_ node: CommonMarkNode) {
    switch node.kind {
    case .text: return readText(node)
    case .softBreak, .lineBreak:
      alignment.passLineBreak()
      beginsLine = true
      return
    case .code: alignment.passCode()
    case .htmlInline:
      var literal: [UInt8] = []
      node.appendLiteral(to: &literal)
      _ = alignment.passHTML(literal)
      if let tag = RawTag.scan(literal, at: 0), tag.name.lowercased() == "abbr" {
        isInAbbreviation = tag.form == .start
      }
    case .emphasis, .strong:
      alignment.passDelimiter(length: node.kind == .strong ? 2 : 1)
      delimiters.append(DelimiterStack())
    case .link, .image:
      if node.kind == .image { images += 1 }
      autolinks.append(alignment.passOpener(isImage: node.kind == .image).isAutolink)
      delimiters.append(DelimiterStack())
    default: break
    }
    beginsLine = false
  }

  mutating func leave(_ node: CommonMarkNode) {
    switch node.kind {
    case .emphasis, .strong:
      alignment.passDelimiter(length: node.kind == .strong ? 2 : 1)
      delimiters.removeLast()
    case .link, .image:
      if node.kind == .image { images -= 1 }
      if autolinks.popLast() == false { _ = alignment.passCloser() }
      delimiters.removeLast()
    default: return
    }
    beginsLine = false
  }

  private mutating func readText(_ node: CommonMarkNode) {
    // Of an autolink all has been passed.
    if autolinks.last == true { return }
    var literal: [UInt8] = []
    node.appendLiteral(to: &literal)
    var places: [Int] = []
    places.reserveCapacity(literal.count)
    alignment.passText(literal, places: &places)
    let text = InlineText(
      node: node, bytes: literal, places: places, beginsLine: beginsLine, source: alignment.bytes, end: alignment.end)
    beginsLine = false
    guard delimiters.count <= Self.deepest else { return }
    let first = finds.count
    find(in: text)
    if finds.count > first { texts.append((text, finds.count)) }
  }

  private mutating func find(in text: InlineText) {
    var index = openCitation == nil ? 0 : closeCitation(in: text)
    if openComment != nil { index = closeComment(in: text) }
    /// What lies before has been read as something, or as nothing.
    var floor = index
    var abbreviation = text.places.first.map { abbreviations.index(from: $0 >= 0 ? $0 : ~$0) } ?? 0
    while true {
      if abbreviation >= abbreviations.all.count { index = Self.firstOpener(in: text.bytes.span, from: index) }
      guard index < text.bytes.count else { return }
      let known = finds.count
      var end: Int?
      while abbreviation < abbreviations.all.count,
        abbreviations.all[abbreviation].range.lowerBound < text.places[index]
      {
        abbreviation += 1
      }
      if abbreviation < abbreviations.all.count,
        abbreviations.all[abbreviation].range.lowerBound == text.places[index],
        let next = findAbbreviation(in: text, at: index, abbreviations.all[abbreviation])
      {
        (index, floor) = (next, next)
        continue
      }
      switch text.bytes[index] {
      case UInt8(ascii: "~"): end = findStrikethrough(in: text, at: index)
      case UInt8(ascii: "="): end = findHighlight(in: text, at: index)
      case UInt8(ascii: "{"): end = findAttributes(in: text, at: index)
      case UInt8(ascii: "["):
        end =
          findNoteReference(in: text, at: index) ?? findCitation(in: text, at: index)
          ?? findBracket(in: text, at: index)
      case UInt8(ascii: "]"): end = findClosingBracket(in: text, at: index)
      case UInt8(ascii: "<"): end = findComment(in: text, at: index)
      case UInt8(ascii: ":"):
        end = findComponent(in: text, at: index) ?? findAddress(in: text, at: index, after: floor)
      case UInt8(ascii: "w"): end = findAddress(in: text, at: index, after: floor)
      case UInt8(ascii: "@"):
        end = findNarrativeCitation(in: text, at: index)
        if end == nil {
          floor = findMail(in: text, at: index, after: floor)
          end = finds.count > known ? floor : nil
        }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
        end = findLiteral(in: text, at: index)
      default: break
      }
      index = end ?? index + 1
      if finds.count > known { floor = index }
    }
  }

  /// The index of the first byte from one on that `find` looks at; the count where there is none.
  private static func firstOpener(in bytes: Span<UInt8>, from start: Int) -> Int {
    let openers = openers.span
    var index = start
    while index < bytes.count, !openers[Int(bytes[index])] { index += 1 }
    return index
  }

  /// For each byte, whether `find` has a case for it.
  private static let openers: [Bool] = (0...UInt8.max).map { "~={[]<:w@\"'-.".utf8.contains($0) }

  /// Notes a run that may begin or end something.
  ///
  /// - Parameter make: the node of what it begins, if anything ends it.
  mutating func take(
    _ delimiter: DelimiterStack.Delimiter, _ kind: InlineConstruct.Kind, make: () -> CommonMarkNode
  ) {
    guard let opener = delimiters[delimiters.count - 1].take(delimiter) else { return }
    finds[opener.find].role = .opener(make(), kind)
    finds[delimiter.find].role = .closer(of: opener.find)
  }
}
