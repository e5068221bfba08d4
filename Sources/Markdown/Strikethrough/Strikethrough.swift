/// `~~struck out~~` (GFM 0.29, "Strikethrough"): one or two tildes on either side.
extension InlineScan {
  /// Takes a run of tildes; where it ends.
  mutating func findStrikethrough(in text: InlineText, at index: Int) -> Int? {
    let tilde = UInt8(ascii: "~")
    guard text.plainByte(at: index) == tilde else { return nil }
    var end = index + 1
    while text.plainByte(at: end) == tilde, text.places[end] == text.places[end - 1] + 1 { end += 1 }
    guard end - index <= 2 else { return end }
    let flanking = Flanking(before: text.scalarBefore(index), after: text.scalarAfter(end - 1))
    guard flanking.isLeft || flanking.isRight else { return end }
    finds.append(Find(range: index..<end, place: text.place(of: index..<end), role: .text))
    let delimiter = DelimiterStack.Delimiter(
      find: finds.count - 1, character: tilde, length: end - index, opens: flanking.isLeft, closes: flanking.isRight)
    take(delimiter, .deletion) { .inline("<del>", "</del>") }
    return end
  }
}
