/// Punctuation, set before the walk goes on into a block.
extension BodyReader {
  /// - Parameter literals: texts that mean what they say.
  mutating func setPunctuation(in node: CommonMarkNode, literals: [CommonMarkNode]) {
    guard let own = quotation else { return }
    SmartPunctuation.set(node, literals: literals, in: languageOfBlock.map { QuotationMarks(language: $0) } ?? own)
  }

  /// The language that attributes on the block's first line give it.
  private var languageOfBlock: String? {
    guard let first = block.attributeLists.first, first.seat == .line else { return nil }
    return first.list.pairs.first { $0.key.text == "lang" }?.value.text
  }
}

extension InlineScan {
  /// Takes a mark that is written behind a backslash or as a reference, so that it stays what it is.
  mutating func findLiteral(in text: InlineText, at index: Int) -> Int? {
    guard keepsLiterals, text.places[index] < 0 else { return nil }
    let node = CommonMarkNode.text([text.bytes[index]])
    finds.append(Find(range: index..<(index + 1), place: text.place(of: index..<(index + 1)), role: .literal(node)))
    literals.append(node)
    return index + 1
  }
}

extension InlineAlignment {
  /// Passes a mark at the cursor that the text has set otherwise.
  ///
  /// - Returns: whether the source and the text agree.
  mutating func passPunctuation(_ literal: [UInt8], _ index: inout Int) -> Bool {
    let (scalar, length) = PlainText.scalar(in: literal, at: index)
    switch (bytes[cursor], scalar) {
    case (UInt8(ascii: "\""), "«"), (UInt8(ascii: "'"), "«"):
      index += length
      // The space that French has within its marks.
      if Self.isNoBreakSpace(literal, index), !Self.isNoBreakSpace(bytes, cursor + 1) { index += 2 }
    case (UInt8(ascii: "\""), "\u{A0}"), (UInt8(ascii: "'"), "\u{A0}"):
      index += length
      guard index + 1 < literal.count, PlainText.scalar(in: literal, at: index).0 == "»" else { return false }
      index += 2
    case (UInt8(ascii: "\""), _), (UInt8(ascii: "'"), _):
      guard "“”„‘’‚»‹›".unicodeScalars.contains(scalar) else { return false }
      index += length
    case (UInt8(ascii: "-"), "—"), (UInt8(ascii: "."), "…"):
      cursor += 2
      index += length
    case (UInt8(ascii: "-"), "–"):
      cursor += 1
      index += length
    default: return false
    }
    cursor = min(end, cursor + 1)
    return true
  }

  private static func isNoBreakSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
  }
}
