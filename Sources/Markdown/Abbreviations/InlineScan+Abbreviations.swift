/// Abbreviations within text.
extension InlineScan {
  /// Takes the abbreviation at an index; where it ends.
  mutating func findAbbreviation(in text: InlineText, at index: Int, _ place: AbbreviationPlaces.Place) -> Int? {
    let end = index + place.range.count
    guard end <= text.bytes.count, text.places[end - 1] == place.range.upperBound - 1, images == 0, !isInAbbreviation
    else { return nil }
    // Underscores that are left in the text belong to the word.
    let underscore = UInt8(ascii: "_")
    if index > 0 && text.bytes[index - 1] == underscore || end < text.bytes.count && text.bytes[end] == underscore {
      return nil
    }
    let node = CommonMarkNode.inline()
    node.append(.text(Array(text.bytes[index..<end])))
    // Its text is read along as it stands there, so nothing is passed before or behind it.
    let start = place.range.lowerBound
    finds.append(Find(range: index..<end, place: start..<start, role: .whole(node, .abbreviation(place.entry))))
    return end
  }
}
