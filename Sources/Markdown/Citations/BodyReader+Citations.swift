internal import Base

/// Citations, as the walk comes to them.
extension BodyReader {
  mutating func take(_ placed: InlineScan.PlacedCitation, _ node: CommonMarkNode) {
    let citation = Citation(
      items: placed.items.map { item in
        Citation.Item(
          id: String(decoding: lines.bytes[item.range].dropFirst(), as: UTF8.self), prefix: text(item.prefix),
          locator: text(item.locator), hidesAuthor: item.hidesAuthor,
          position: lines.position(of: item.range.lowerBound),
          length: lines.length(from: item.range.lowerBound, to: item.range.upperBound))
      },
      isNarrative: placed.isNarrative, source: text(placed.range))
    node.setHTML([CommonMarkNode.mark])
    marks.append(.citation(citations.count))
    citations.append(citation)
    if placed.isNarrative {
      let start = block.text.count
      block.text.append(citation.source.utf8.span)
      block.narratives.append(CitingText.Place(range: start..<block.text.count, citation: citations.count - 1))
    } else if block.text.last == UInt8(ascii: " "), block.alternatives.isEmpty, block.openLinks.isEmpty,
      components.open.last.map({ $0.textStart < block.text.count }) ?? true
    {
      // A text without marks reads on as if there were no citation; but the space before a label is none of the label's.
      block.text.removeLast()
    }
  }

  mutating func report(_ stray: InlineScan.StrayCitation) {
    let id = text(stray.id)
    report(
      .strayCitation, at: lines.position(of: stray.brackets.lowerBound),
      length: lines.length(from: stray.brackets.lowerBound, to: stray.brackets.upperBound),
      "these brackets hold \"\(id)\", and are no citation",
      help: "write [\(id), p. 4], with a comma behind the id and without markup, or \\\(id) where no work is meant")
  }

  /// A range of the source, white space folded, and without the signs of quotations at the beginnings of lines.
  private func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    var beginsLine = false
    for byte in lines.bytes[range] {
      if beginsLine, byte == UInt8(ascii: ">") || PlainText.isSpace(byte) { continue }
      beginsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      bytes.append(byte)
    }
    return PlainText.folding(bytes[...])
  }
}
