internal import Base
internal import CBlocks

/// Where in a text something of our dialect may begin.
///
/// Each construct is looked for by its rarest byte, all of them in one pass. Where none occurs, which is so in most of what
/// people write, the search is all that it costs; and a paragraph without an opener is not looked at twice.
///
/// In the same pass it is noted where there are links, escapes and punctuation to be set, of which blocks are asked too.
package struct Openers {
  /// What begins at the start of a line and changes how lines are read.
  package enum LineOpener: CaseIterable {
    /// `[^` of a footnote's definition.
    case note
    /// `|`, or `:` beside `-`, as in the second line of a table.
    case tableRule
    /// `: ` of a definition.
    case definition
    /// `::`, the first of its run.
    case component
    /// `*[` of what an abbreviation stands for.
    case abbreviation
    /// `<!--`.
    case comment
  }

  struct Line {
    let opener: LineOpener
    let place: Int
  }

  /// Ascending.
  private(set) var lines: [Line] = []
  /// Where something of ours may begin within text.
  private var inlines = AscendingPlaces()
  /// The brackets and angle brackets with which links, images and tags begin.
  private var tags = AscendingPlaces()
  /// The marks that are set otherwise than they are written.
  private var punctuation = AscendingPlaces()
  /// Backslashes and ampersands.
  private var escapes = AscendingPlaces()
  /// Whether there may be a numeric character reference.
  private(set) var holdsNumericReferences = false

  /// Those of no text.
  package init() {
    // As a page of prose has links.
    tags.reserveCapacity(16)
  }

  /// Those of a text from an offset on.
  package init(_ bytes: [UInt8], from start: Int) {
    self.init()
    read(bytes, from: start)
  }

  /// Takes the openers of a text in place of those of the one before, in the same memory; reads the bytes once, 64 at a
  /// time.
  package mutating func read(_ bytes: [UInt8], from start: Int) {
    if !lines.isEmpty { lines.removeAll(keepingCapacity: true) }
    inlines.removeAll()
    tags.removeAll()
    punctuation.removeAll()
    escapes.removeAll()
    holdsNumericReferences = false
    Self.find(in: bytes, from: start) { note(bytes, place: $0, from: start) }
  }

  /// Notes what a byte may be, which may also be nothing.
  @inline(__always)
  private mutating func note(_ bytes: [UInt8], place: Int, from start: Int) {
    switch bytes[place] {
    case UInt8(ascii: "["):
      tags.append(place)
      if place > start, bytes[place - 1] == UInt8(ascii: "*") {
        lines.append(Line(opener: .abbreviation, place: place - 1))
      }
    case UInt8(ascii: "<"):
      tags.append(place)
      guard place + 3 < bytes.count, bytes[place + 1] == UInt8(ascii: "!"), bytes[place + 2] == UInt8(ascii: "-"),
        bytes[place + 3] == UInt8(ascii: "-")
      else { return }
      lines.append(Line(opener: .comment, place: place))
      inlines.append(place)
    case UInt8(ascii: ":"): noteColon(bytes, place, from: start)
    case UInt8(ascii: "|"): lines.append(Line(opener: .tableRule, place: place))
    case UInt8(ascii: "^"):
      guard place > start, bytes[place - 1] == UInt8(ascii: "[") else { return }
      lines.append(Line(opener: .note, place: place - 1))
      inlines.append(place - 1)
    case UInt8(ascii: "~"), UInt8(ascii: "{"), UInt8(ascii: "@"): inlines.append(place)
    case UInt8(ascii: "w"), UInt8(ascii: "="): if Self.repeats(bytes, at: place) { inlines.append(place) }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): punctuation.append(place)
    case UInt8(ascii: "-"): if Self.repeats(bytes, at: place) { punctuation.append(place) }
    // Two are the folder above, in the address of many a link.
    case UInt8(ascii: "."):
      if Self.repeats(bytes, at: place), Self.repeats(bytes, at: place + 1) { punctuation.append(place) }
    case UInt8(ascii: "\\"): escapes.append(place)
    case UInt8(ascii: "&"):
      escapes.append(place)
      if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "#") { holdsNumericReferences = true }
    default: return
    }
  }

  private mutating func noteColon(_ bytes: [UInt8], _ place: Int, from start: Int) {
    let following = place + 1 < bytes.count ? bytes[place + 1] : 0
    if following == UInt8(ascii: "/") {
      if !Self.isDestination(place, in: bytes, from: start) { inlines.append(place) }
    } else if following == UInt8(ascii: ":") {
      if place == start || bytes[place - 1] != UInt8(ascii: ":") {
        lines.append(Line(opener: .component, place: place))
      }
    } else if following.isASCIILetter {
      if InlineScan.mayBeginComponent(bytes, at: place) { inlines.append(place) }
    } else if following == UInt8(ascii: "-") || place > start && bytes[place - 1] == UInt8(ascii: "-") {
      lines.append(Line(opener: .tableRule, place: place))
    } else if following == 0x20 || following == 0x09, Self.mayBeginLine(place, in: bytes, from: start) {
      lines.append(Line(opener: .definition, place: place))
    }
  }

  private static func repeats(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place + 1] == bytes[place]
  }

  /// Where lines of a kind may begin, ascending.
  package func places(of opener: LineOpener) -> [Int] { lines.compactMap { $0.opener == opener ? $0.place : nil } }

  /// Where comments begin.
  var comments: [Int] { lines.isEmpty ? [] : places(of: .comment) }

  /// Whether anything of ours may begin within text in a range.
  package mutating func occur(in range: Range<Int>) -> Bool { inlines.occur(in: range) }

  /// Whether links or tags may begin in a range.
  package mutating func tagsOccur(in range: Range<Int>) -> Bool { tags.occur(in: range) }

  /// Whether there is punctuation to be set in a range.
  package mutating func punctuationOccurs(in range: Range<Int>) -> Bool { punctuation.occur(in: range) }

  /// Whether anything in a range may stand behind a backslash or as a character reference.
  package mutating func escapesOccur(in range: Range<Int>) -> Bool { escapes.occur(in: range) }

  /// Whether the scheme before a colon stands behind `](` or `<`, as in most links.
  ///
  /// Where that is no link after all, the address in it is no link either.
  static func isDestination(_ colon: Int, in bytes: [UInt8], from start: Int) -> Bool {
    var index = colon
    while index > start, colon - index < 6, bytes[index - 1].isASCIILetter { index -= 1 }
    guard index > start, bytes[index - 1] != UInt8(ascii: "<") else { return index > start }
    return index - start >= 2 && bytes[index - 1] == UInt8(ascii: "(") && bytes[index - 2] == UInt8(ascii: "]")
  }

  /// Whether a line's start, white space or a quotation's sign stands before a place.
  private static func mayBeginLine(_ place: Int, in bytes: [UInt8], from start: Int) -> Bool {
    place == start || PlainText.isSpace(bytes[place - 1]) || bytes[place - 1] == UInt8(ascii: ">")
  }

  /// Finds all bytes that may be one of those that are noted.
  private static func find(in bytes: [UInt8], from start: Int, _ note: (Int) -> Void) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      var index = start
      while index < buffer.count {
        let rest = buffer.count - index
        // Safe: 65 bytes are read where there are 65. Of the last ones each may be one.
        var openers = unsafe rest > 64 ? cblocks_openers(first + index) : UInt64.max >> UInt64(64 - rest)
        while openers != 0 {
          note(index + openers.trailingZeroBitCount)
          openers &= openers &- 1
        }
        index += 64
      }
    }
  }
}
