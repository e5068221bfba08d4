/// Lists of attributes where nothing has any, which would be shown as text.
extension InlineScan {
  /// Where a list stands, so that its author can be told where to put it.
  enum Misplacement {
    /// Right behind emphasis, code or marked text.
    case behindText
    /// Right behind another list.
    case behindList
    /// Behind a link or an image and a space.
    case behindSpace
    /// At the beginning of a paragraph, before its text.
    case beforeText
    /// At the end of a block that has its attributes elsewhere.
    case atEnd
  }

  /// Takes note of a list that cannot have been meant as text: each of its words is an attribute that something may
  /// have, and it stands where people who know other dialects write attributes.
  mutating func complainOfMisplaced(in text: InlineText, at index: Int) {
    let place = text.places[index]
    guard isMeant(at: place), let list = readable(at: place, until: text.end),
      AttributePolicy.isPlain(list), let end = text.index(behind: list.range.upperBound),
      let misplacement = misplacement(in: text, index..<end)
    else { return }
    attributeComplaints.append(.misplaced(list.range, misplacement))
  }

  /// A list at a heading's end that what libcmark takes for markup keeps from being one: `{#__proto__}`.
  func listWithMarkup(in text: InlineText, at place: Int) -> Range<Int>? {
    guard root.kind == .heading, text.node.parent == root, isMeant(at: place),
      let list = readable(at: place, until: alignment.end),
      source[list.range.upperBound..<alignment.end].allSatisfy({ PlainText.isSpace($0) || $0 == UInt8(ascii: "#") })
    else { return nil }
    return list.range
  }

  /// A list; nil where what begins like one is none, of which nothing is to be said here.
  private func readable(at place: Int, until end: Int) -> AttributeList? {
    do { return try AttributeList.read(source, at: place, until: end) } catch { return nil }
  }

  private func misplacement(in text: InlineText, _ range: Range<Int>) -> Misplacement? {
    let start = range.lowerBound
    if let last = finds.last, last.place.upperBound == text.places[start] {
      switch last.role {
      case .whole(_, .attributes): return .behindList
      case .closer: return .behindText
      default: break
      }
    }
    let before = text.node.previous?.kind
    if start == 0, before == .emphasis || before == .strong || before == .code { return .behindText }
    guard text.node.parent == root, root.kind != .heading else { return nil }
    let isLast = range.upperBound == text.bytes.count && text.node.next == nil
    if start == 0, before == nil, text.beginsLine {
      return isLast || !PlainText.isSpace(source[text.places[range.upperBound - 1] + 1]) ? nil : .beforeText
    }
    guard isLast, start > 0, PlainText.isSpace(text.bytes[start - 1]) else { return nil }
    let isBehindLink = text.bytes[..<start].allSatisfy(PlainText.isSpace) && (before == .link || before == .image)
    return isBehindLink ? .behindSpace : .atEnd
  }
}

extension BodyReader {
  mutating func report(_ misplacement: InlineScan.Misplacement, at range: Range<Int>) {
    let isText = "write \"\\{\" where braces are meant"
    switch misplacement {
    case .behindText:
      reportStray(
        range, "emphasis, code and marked text have no attributes",
        help: "write <span class=\"…\"> or <span lang=\"…\"> around it, or \(isText)")
    case .behindList: reportStray(range, "these attributes stand behind others", help: "write all in the same braces")
    case .behindSpace:
      reportStray(
        range, "these attributes stand behind a space",
        help: "take the space out, so that the link or image has them, or \(isText)")
    case .beforeText:
      reportStray(
        range, "text follows these attributes on their line",
        help: "write it on the next line, so that the block or the list item has them, or \(isText)")
    case .atEnd: reportStray(range)
    }
  }
}
