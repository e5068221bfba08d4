internal import Base

/// Follows a block's source while its inlines are visited, to find where each link and tag is written.
///
/// libcmark counts columns as if every line of a block were indented like its first, and lines as if no destination or
/// title ended one. So the source is read along with the tree: each node says what stands at the cursor, be it as
/// itself, as an escape or as an entity, and the cursor moves past it. Each byte is read once.
///
/// Between a line's start and its text lie the markers of the containers (white space, and `>` in quotations), as many
/// as the author wrote: a lazy line has fewer. They are skipped when the next node is known.
struct InlineAlignment {
  let bytes: [UInt8]
  /// Where the block's last line ends.
  var end = 0
  var cursor = 0
  /// Whether the block lies in a quotation.
  private var isQuoted = false
  /// Whether the cursor is at the start of a line whose containers' markers are still to be skipped.
  private var isBeforeMarkers = false
  /// Set when the source does not read as the tree says (bytes that are not UTF-8); openers are then searched for.
  private(set) var isLost = false
  /// Whether the block may have a backslash or an ampersand, without which all text stands as it is.
  private var mayBeEncoded = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Begins a block whose source starts at `start`.
  ///
  /// - Returns: where its text starts, after the link definitions that may come before it.
  mutating func begin(at start: Int, end: Int, isQuoted: Bool, mayBeEncoded: Bool) -> Int {
    (cursor, self.end, self.isQuoted) = (start, end, isQuoted)
    (isBeforeMarkers, isLost, self.mayBeEncoded) = (false, false, mayBeEncoded)
    guard start < end, bytes[start] == UInt8(ascii: "[") else { return start }
    cursor = afterDefinitions(at: start)
    isBeforeMarkers = cursor > start
    return afterMarkers(cursor)
  }

  /// Begins a table's cell, whose text is no more than it is.
  mutating func begin(cell range: Range<Int>, mayBeEncoded: Bool) {
    (cursor, end, isQuoted) = (range.lowerBound, range.upperBound, false)
    (isBeforeMarkers, isLost, self.mayBeEncoded) = (false, false, mayBeEncoded)
  }

  /// Passes the number signs of a heading that begins with them.
  mutating func passNumberSigns() {
    while peek() == UInt8(ascii: "#") { cursor += 1 }
    while let byte = peek(), byte == 0x20 || byte == 0x09 { cursor += 1 }
  }

  // MARK: - One step for each kind of inline

  /// Passes text whose escapes and entities are resolved, a range of bytes.
  mutating func passText(_ text: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty, !isLost else { return }
    // What begins like a container's marker, or does not stand as it is, is rare and read by itself.
    if isBeforeMarkers, !isMarker(text[range.lowerBound]) { skipMarkers() }
    if !isBeforeMarkers, isPlain(text, range) { return cursor += range.count }
    let literal = Array(text[range])
    if isBeforeMarkers {
      skipMarkers(before: literal, from: 0)
      if isPlain(literal, literal.indices) { return cursor += literal.count }
    }
    var index = 0
    while index < literal.count {
      guard cursor < end else { return isLost = true }
      let byte = bytes[cursor]
      if byte == literal[index], byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&") {
        (cursor, index) = (cursor + 1, index + 1)
      } else if !passEncoded(literal, &index) {
        return isLost = true
      }
    }
  }

  /// Passes a text as `passText` does, and notes where each of its bytes stands: the complement of that for what stands
  /// there otherwise than it reads.
  mutating func passText(_ literal: [UInt8], places: inout [Int]) {
    guard !literal.isEmpty, !isLost else {
      return places.append(contentsOf: literal.lazy.map { [cursor] _ in ~cursor })
    }
    if isBeforeMarkers { skipMarkers(before: literal, from: 0) }
    if isPlain(literal, literal.indices) {
      places.append(contentsOf: cursor..<(cursor + literal.count))
      return cursor += literal.count
    }
    var index = 0
    while index < literal.count {
      let (start, first) = (cursor, index)
      if start < end, bytes[start] == literal[index], bytes[start] != UInt8(ascii: "\\"),
        bytes[start] != UInt8(ascii: "&")
      {
        places.append(start)
        (cursor, index) = (cursor + 1, index + 1)
      } else if start < end, passEncoded(literal, &index) {
        for _ in first..<index { places.append(~start) }
      } else {
        isLost = true
        for _ in index..<literal.count { places.append(~start) }
        return
      }
    }
  }

  /// Passes everything up to a place.
  mutating func pass(to place: Int) {
    guard !isLost else { return }
    if isBeforeMarkers { skipMarkers() }
    cursor = max(cursor, min(end, place))
  }

  /// Passes a line's end, hard or soft.
  mutating func passLineBreak() {
    guard !isLost else { return }
    if isBeforeMarkers { skipMarkers() }
    while let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
      guard PlainText.isSpace(byte) || byte == UInt8(ascii: "\\") else { return isLost = true }
      cursor += 1
    }
    cursor = afterLineEnd(cursor)
    isBeforeMarkers = true
  }

  /// Passes a code span, up to a run of as many backticks as begin it.
  mutating func passCode() {
    guard !isLost else { return }
    if isBeforeMarkers { skipMarkers() }
    let length = backticks(at: cursor)
    guard length > 0 else { return isLost = true }
    var index = cursor + length
    while index < end {
      let run = backticks(at: index)
      index += max(1, run)
      if run == length {
        cursor = index
        return
      }
    }
    isLost = true
  }

  /// Passes one side of an emphasis.
  mutating func passDelimiter(length: Int) {
    guard !isLost else { return }
    if isBeforeMarkers { skipMarkers() }
    for _ in 0..<length {
      guard let byte = peek(), byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { return isLost = true }
      cursor += 1
    }
  }

  /// Passes raw HTML, which stands in the source as it is but for the markers after a line's end.
  ///
  /// - Returns: where it begins and ends.
  mutating func passHTML(_ literal: [UInt8]) -> Range<Int> {
    if isBeforeMarkers { skipMarkers() }
    guard !isLost else { return findOpener([UInt8(ascii: "<")]) }
    let start = cursor
    var index = 0
    while index < literal.count {
      if literal[index] == UInt8(ascii: "\n") {
        cursor = afterLineEnd(cursor)
        index += 1
        while index < literal.count, literal[index] == 0x20 || literal[index] == 0x09 { index += 1 }
        skipMarkers(before: literal, from: index)
      } else if let byte = peek(), byte == literal[index] {
        (cursor, index) = (cursor + 1, index + 1)
      } else if peek() == 0, literal[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
        (cursor, index) = (cursor + 1, index + 3)
      } else {
        isLost = true
        break
      }
    }
    return start..<max(start + 1, cursor)
  }

  /// Where a link's source begins, and whether it is an address in angle brackets.
  struct Opener {
    let start: Int
    let isAutolink: Bool
  }

  /// Passes what begins a link or an image; of an autolink all.
  mutating func passOpener(isImage: Bool) -> Opener {
    if isBeforeMarkers { skipMarkers() }
    let bracket = UInt8(ascii: "[")
    if !isLost, isImage ? peek() == UInt8(ascii: "!") && peek(1) == bracket : peek() == bracket {
      cursor += isImage ? 2 : 1
      return Opener(start: isImage ? cursor - 2 : cursor - 1, isAutolink: false)
    }
    if !isLost, !isImage, peek() == UInt8(ascii: "<") {
      let start = cursor
      while let byte = peek(), byte != UInt8(ascii: ">") { cursor += 1 }
      cursor = min(end, cursor + 1)
      return Opener(start: start, isAutolink: true)
    }
    isLost = true
    let found = findOpener(isImage ? [UInt8(ascii: "!")] : [bracket, UInt8(ascii: "<")])
    return Opener(start: found.lowerBound, isAutolink: false)
  }

  /// Passes what ends a link or an image: its `]` with destination or label.
  ///
  /// - Returns: where it ends.
  mutating func passCloser() -> Int {
    guard !isLost else { return cursor }
    if isBeforeMarkers { skipMarkers() }
    guard peek() == UInt8(ascii: "]") else {
      isLost = true
      return cursor
    }
    cursor += 1
    cursor = endOfLinkTail(at: cursor) ?? cursor
    return cursor
  }

  // MARK: - The parts of a step

  /// Whether the text stands at the cursor as it is, which most text does.
  private func isPlain(_ literal: [UInt8], _ range: Range<Int>) -> Bool {
    let next = cursor + range.count
    guard next <= end, ByteSearch.isEqual(literal, range, bytes, from: cursor) else { return false }
    return !mayBeEncoded || !hasEncoded(cursor..<next)
  }

  private func hasEncoded(_ range: Range<Int>) -> Bool {
    bytes.span.index(of: UInt8(ascii: "&"), or: UInt8(ascii: "\\"), in: range) < range.upperBound
  }

  private func peek(_ ahead: Int = 0) -> UInt8? { cursor + ahead < end ? bytes[cursor + ahead] : nil }

  private func backticks(at start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
    return index - start
  }

  /// The offset after a line ending at `index`; `index` itself where there is none.
  func afterLineEnd(_ index: Int) -> Int {
    guard index < end else { return index }
    if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
    guard bytes[index] == UInt8(ascii: "\r") else { return index }
    return index + 1 < end && bytes[index + 1] == UInt8(ascii: "\n") ? index + 2 : index + 1
  }

  /// The offset of the first byte from `index` on that is no part of a container's marker.
  func afterMarkers(_ index: Int) -> Int {
    var index = index
    while index < end, isMarker(bytes[index]) { index += 1 }
    return index
  }

  private func isMarker(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || isQuoted && byte == UInt8(ascii: ">")
  }

  private mutating func skipMarkers() {
    cursor = afterMarkers(cursor)
    isBeforeMarkers = false
  }

  /// Skips markers before text that may begin like one.
  ///
  /// It begins with `>` where a line is indented by four or more, with white space after a backslash at a lazy line's end.
  private mutating func skipMarkers(before literal: [UInt8], from start: Int) {
    let first = cursor
    skipMarkers()
    var own = start
    while own < literal.count, isMarker(literal[own]) { own += 1 }
    guard own > start else { return }
    // Spaces at a line's end are not in the tree.
    if own == literal.count, peek() == nil || afterLineEnd(cursor) > cursor {
      while cursor > first, PlainText.isSpace(bytes[cursor - 1]) { cursor -= 1 }
    }
    for length in stride(from: min(own - start, cursor - first), to: 0, by: -1)
    where bytes[(cursor - length)..<cursor].elementsEqual(literal[start..<(start + length)])
      && fits(literal, start + length)
    {
      return cursor -= length
    }
  }

  /// Whether the source at the cursor can be the text from `index` on.
  private func fits(_ literal: [UInt8], _ index: Int) -> Bool {
    guard index < literal.count, let byte = peek() else { return index >= literal.count }
    if byte == UInt8(ascii: "\\"), peek(1) == literal[index] { return true }
    return byte == literal[index] || byte == UInt8(ascii: "&") || byte == 0
  }

  private mutating func findOpener(_ openers: [UInt8]) -> Range<Int> {
    while let byte = peek(), !openers.contains(byte) { cursor += 1 }
    let start = min(cursor, max(0, end - 1))
    cursor = min(end, cursor + 1)
    return start..<(start + 1)
  }
}
