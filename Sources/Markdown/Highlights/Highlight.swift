/// `==marked==`: two equals signs on either side, as Pandoc and others write it.
///
/// Neither may stand within a word, so that `a==b and c==d` is what it seems.
extension InlineScan {
  /// Takes a run of equals signs; where it ends.
  mutating func findHighlight(in text: InlineText, at index: Int) -> Int? {
    let sign = UInt8(ascii: "=")
    guard text.plainByte(at: index) == sign else { return nil }
    var end = index + 1
    while text.plainByte(at: end) == sign, text.places[end] == text.places[end - 1] + 1 { end += 1 }
    guard end - index == 2 else { return end }
    let (before, after) = (text.scalarBefore(index), text.scalarAfter(end - 1))
    let flanking = Flanking(before: before, after: after)
    let opens = flanking.isLeft && (!flanking.isRight || Flanking.isPunctuation(before))
    let closes = flanking.isRight && (!flanking.isLeft || Flanking.isPunctuation(after))
    guard opens || closes else { return end }
    finds.append(Find(range: index..<end, place: text.place(of: index..<end), role: .text))
    take(
      DelimiterStack.Delimiter(find: finds.count - 1, character: sign, length: 2, opens: opens, closes: closes),
      .highlight
    ) { .inline("<mark>", "</mark>") }
    return end
  }
}
