internal import Base

/// What follows a link's text, and the definitions that links refer to, read as libcmark 0.30 reads them.
extension InlineAlignment {
  /// The end of a destination in parentheses or of a label at `index`; nil for a shortcut reference, which has neither.
  func endOfLinkTail(at index: Int) -> Int? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "("): return endOfInlineTail(at: index)
    case UInt8(ascii: "["): return endOfLabel(at: index)
    default: return nil
    }
  }

  /// The start of the line that follows the link definitions at `start`; `start` itself when there are none.
  func afterDefinitions(at start: Int) -> Int {
    var index = start
    while let next = endOfDefinition(at: afterMarkers(index)) { index = next }
    return index
  }

  private func endOfInlineTail(at index: Int) -> Int? {
    guard let destinationEnd = endOfDestination(at: afterSpace(index + 1)) else { return nil }
    var index = afterSpace(destinationEnd)
    if index != destinationEnd, let titleEnd = endOfTitle(at: index) { index = afterSpace(titleEnd) }
    return index < end && bytes[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  private func endOfDefinition(at index: Int) -> Int? {
    guard index < end, bytes[index] == UInt8(ascii: "["), let labelEnd = endOfLabel(at: index), labelEnd < end,
      bytes[labelEnd] == UInt8(ascii: ":"),
      bytes[(index + 1)..<(labelEnd - 1)].contains(where: { !PlainText.isSpace($0) }),
      let destinationEnd = endOfDestination(at: afterSpace(labelEnd + 1))
    else { return nil }
    let titleStart = afterSpace(destinationEnd)
    if titleStart != destinationEnd, let titleEnd = endOfTitle(at: titleStart), let next = afterBlankRest(titleEnd) {
      return next
    }
    return afterBlankRest(destinationEnd)
  }

  /// The start of the next line when nothing but spaces is left on this one.
  private func afterBlankRest(_ index: Int) -> Int? {
    var index = index
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    let next = afterLineEnd(index)
    return next > index || index >= end ? next : nil
  }

  private func endOfLabel(at start: Int) -> Int? {
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: "["), bytes[index] != UInt8(ascii: "]") {
      index += isEscape(index) ? 2 : 1
    }
    return index < end && bytes[index] == UInt8(ascii: "]") ? index + 1 : nil
  }

  private func endOfDestination(at start: Int) -> Int? {
    guard start < end else { return nil }
    var index = start
    if bytes[start] == UInt8(ascii: "<") {
      index += 1
      while index < end, bytes[index] != UInt8(ascii: ">") {
        if bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: "\n") { return nil }
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      return index < end ? index + 1 : nil
    }
    var depth = 0
    while index < end {
      // Nearly all bytes of an address are beyond white space and parentheses.
      index = bytes.span.endOfAddress(in: index..<end)
      if index == end || PlainText.isSpace(bytes[index]) { break }
      if bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      } else if bytes[index] == UInt8(ascii: "(") {
        depth += 1
        if depth > 32 { return nil }
      }
      index += isEscape(index) ? 2 : 1
    }
    return depth == 0 ? min(index, end) : nil
  }

  /// The end of the longest title at an offset.
  ///
  /// libcmark takes the longest match of a pattern in which a backslash may stand for itself, so a quote after a
  /// backslash ends a title only when no later quote does.
  private func endOfTitle(at start: Int) -> Int? {
    guard start < end else { return nil }
    let closer: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = bytes[start]
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    var longest: Int?
    for index in (start + 1)..<max(start + 1, end) {
      let isEscapable = bytes[index - 1] == UInt8(ascii: "\\")
      if bytes[index] == closer {
        longest = index + 1
        if !isEscapable { break }
      } else if closer == UInt8(ascii: ")"), bytes[index] == UInt8(ascii: "("), !isEscapable {
        break
      }
    }
    return longest
  }

  private func isEscape(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\\") && index + 1 < end && Self.isPunctuation(bytes[index + 1])
  }

  /// The offset after white space, line ends with the markers after them included.
  private func afterSpace(_ start: Int) -> Int {
    var index = start
    while index < end, PlainText.isSpace(bytes[index]) {
      let next = afterLineEnd(index)
      index = next > index ? afterMarkers(next) : index + 1
    }
    return index
  }
}
