internal import CBlocks

/// What one pass over a text tells: how many words it has, and whether its white space is folded.
///
/// Every text is read by this, so it is read in blocks of 64 bytes, each kind of byte being a bit of a mask, the first
/// byte's bit the lowest. A run without white space is a word when it has a letter, which is counted at its first one.
/// It is found by carrying: a one that is added where a run begins passes the run's bytes up to its first letter, and
/// comes to rest on that.
package struct TextSurvey {
  /// The number of runs without white space (of any script) that contain a letter or a digit.
  package private(set) var words = 0
  /// Whether folding would leave the text as it is.
  package var isFolded: Bool { folds == 0 }

  /// Not 0 when folding would change what was read.
  private var folds: UInt64 = 0
  /// 1 when the byte before is white space that folds, or there is none.
  private var afterSpace: UInt64 = 1
  /// 1 when the run that is being read has a letter already.
  private var inWord: UInt64 = 0

  package init(_ all: Span<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= all.count, "a range lies within the bytes")
    guard !range.isEmpty else { return }
    // What stands behind the range belongs to no character in it, even one that is cut off.
    let bytes = all.extracting(0..<range.upperBound)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var index = range.lowerBound
      // Safe: the range lies within the bytes, and no more is read than is left of it.
      while range.upperBound - index >= 64 {
        read(unsafe cblocks_text(start + index), 64, bytes, at: index)
        index += 64
      }
      let rest = range.upperBound - index
      guard rest > 0 else { return }
      let kinds =
        unsafe range.count >= 64 ? cblocks_text_end(start + index, rest) : cblocks_text_rest(start + index, rest)
      read(kinds, rest, bytes, at: index)
    }
    folds |= afterSpace
  }

  /// Reads a block of 1 to 64 bytes, which begins at an index.
  @inline(__always)
  private mutating func read(_ block: cblocks_text, _ count: Int, _ bytes: Span<UInt8>, at index: Int) {
    var kinds = block
    let folding = kinds.spaces | kinds.other_spaces
    folds |= kinds.other_spaces | folding & (folding << 1 | afterSpace)
    afterSpace = folding >> UInt64(count - 1) & 1

    if kinds.high != 0 { Self.readScalars(&kinds, bytes, at: index) }
    let letters = kinds.letters
    let run = ~(kinds.spaces | kinds.other_spaces)
    let starts = run & ~(run << 1 | inWord)
    let others = run & ~letters
    let first = starts | (others &+ (starts & others)) & ~others
    words += (first & letters).nonzeroBitCount
    // The run at the end has a letter when the last letter lies behind the last white space, or there is none of that.
    let lastSpace = UInt64.bitWidth - (~run).leadingZeroBitCount
    inWord = lastSpace == 64 ? 0 : (letters >> UInt64(lastSpace) != 0 || lastSpace == 0 && inWord == 1) ? 1 : 0
  }

  /// Adds what the characters beyond ASCII are; of one that is cut off by the block's end its first bytes.
  @inline(never)  // What Unicode's properties need on the stack is not to be set up for each text.
  private static func readScalars(_ kinds: inout cblocks_text, _ bytes: Span<UInt8>, at index: Int) {
    var left = kinds.high
    while left != 0 {
      let offset = left.trailingZeroBitCount
      let (scalar, length) = PlainText.scalar(in: bytes, at: index + offset)
      let bits = (UInt64(1) << UInt64(length) &- 1) << UInt64(offset)
      left &= ~bits
      if PlainText.isWhiteSpace(scalar) {
        kinds.other_spaces |= bits
      } else if PlainText.isLetterOrDigit(scalar) {
        kinds.letters |= UInt64(1) << UInt64(offset)
      }
    }
  }
}
