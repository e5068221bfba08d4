/// `[ ]` and `[x]` at the beginning of a list item's first paragraph (GFM 0.29, "Task list items").
enum Task {
  /// Whether a box stands at a place, with white space behind it.
  static func mayBegin(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + 3 < bytes.count, bytes[start] == UInt8(ascii: "["), bytes[start + 2] == UInt8(ascii: "]"),
      bytes[start + 3] == 0x20 || bytes[start + 3] == 0x09
    else { return false }
    switch bytes[start + 1] {
    case 0x20, 0x09, UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return false
    }
  }

  /// Puts a checkbox and a label around a paragraph's text in the place of the box; nil when the box is a link's text.
  ///
  /// The box can be looked at only, and its label says what it stands for.
  static func wrap(_ paragraph: CommonMarkNode, from start: Int, in bytes: [UInt8]) -> InlineConstruct? {
    guard let first = paragraph.firstChild, first.kind == .text else { return nil }
    var literal: [UInt8] = []
    first.appendLiteral(to: &literal)
    guard mayBegin(literal + [0x20], at: 0) else { return nil }
    let rest = literal.dropFirst(3).drop { $0 == 0x20 || $0 == 0x09 }
    var end = start + 3
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if rest.isEmpty, first.next == nil || first.next?.kind == .softBreak { return nil }
    let isDone = bytes[start + 1] | 0x20 == UInt8(ascii: "x")
    let label = CommonMarkNode.inline(
      "<label><input type=\"checkbox\"\(isDone ? " checked=\"\"" : "") disabled=\"\" /> ", "</label>")
    // The text itself stays where it is, because the walk stands before it.
    first.setLiteral([])
    first.insertAfter(label)
    label.append(.text(Array(rest)))
    while let next = label.next { label.append(next) }
    return InlineConstruct(kind: .task, node: label, opening: start..<end, closing: end..<end)
  }
}
