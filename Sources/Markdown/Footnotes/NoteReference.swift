internal import Base

/// `[^label]` within text.
extension InlineScan {
  /// Takes a reference to a footnote; where it ends.
  mutating func findNoteReference(in text: InlineText, at index: Int) -> Int? {
    guard text.plainByte(at: index) == UInt8(ascii: "["), text.plainByte(at: index + 1) == UInt8(ascii: "^"),
      let labelEnd = NoteDefinitions.endOfLabel(text.bytes, from: index + 2)
    else { return nil }
    let range = index..<(labelEnd + 1)
    let place = text.place(of: range)
    // A label is what stands between the brackets, whatever it may mean elsewhere.
    let label = String(
      decoding: source[(place.lowerBound + 2)..<max(place.lowerBound + 2, place.upperBound - 1)], as: UTF8.self)
    guard let definition = notes.index(of: label), links == 0 else {
      strayReferences.append(StrayReference(label: label, place: place, isInLink: links > 0))
      return range.upperBound
    }
    finds.append(Find(range: range, place: place, role: .whole(.inline(), .noteReference(definition))))
    return range.upperBound
  }

  /// A reference that stays text: to no definition, or within a link.
  struct StrayReference {
    let label: String
    let place: Range<Int>
    let isInLink: Bool
  }
}
