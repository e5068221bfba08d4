/// What one pass over a text tells: how many words it has, and whether its white space is folded.
///
/// Every text is read by this, so eight ASCII bytes are read at once (a quarter of the instructions of one by one). Of
/// each byte two things matter: whether it is white space, and whether it is a letter or digit. With 0xFF for each byte
/// of a run without white space and 0x01 for each letter or digit added to it, a run overflows into the white space
/// after it exactly when it has a letter or digit, that is, when it is a word.
struct TextSurvey {
  /// The number of runs without white space (of any script) that contain a letter or a digit.
  let words: Int
  /// Whether folding would leave the text as it is.
  let isFolded: Bool

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var state = State()
    var index = range.lowerBound
    while index < range.upperBound {
      state.readEights(bytes, &index, range.upperBound)
      let end = min(index + 8, range.upperBound)
      while index < end { index += state.readScalar(bytes, at: index) }
    }
    words = state.words + (state.isWord ? 1 : 0)
    isFolded = state.isFolded && !(state.isAfterSpace && !range.isEmpty)
  }

  private struct State {
    var words = 0
    /// Whether the run that is being read is a word so far.
    var isWord = false
    var isAfterSpace = true
    var isFolded = true

    /// Reads eight bytes at a time as long as there are eight, all of them ASCII.
    mutating func readEights(_ bytes: [UInt8], _ index: inout Int, _ end: Int) {
      var next = index
      var (count, folds) = (0, UInt64(0))
      var word: UInt64 = isWord ? 1 : 0
      var afterSpace: UInt64 = isAfterSpace ? 1 : 0
      while next + 8 <= end {
        let eight = ByteSearch.eightBytes(of: bytes, at: next)
        guard eight & highBits == 0 else { break }
        let otherSpaces = within(0x09, 0x0D, eight)
        let spaces = (otherSpaces | within(0x20, 0x20, eight)) >> 7
        let letters = (within(0x61, 0x7A, eight | 0x20 &* ones) | within(0x30, 0x39, eight)) >> 7
        // A run of n bytes is 256ⁿ − 1, and what is added to it is less than as much again: one carry at most leaves it.
        let (runs, overflow) = (~(spaces &* 0xFF)).addingReportingOverflow(letters)
        let (sum, carry) = runs.addingReportingOverflow(word)
        // One bit at most in each byte: their sum ends up in the highest.
        count += Int(truncatingIfNeeded: ((sum & spaces) &* ones) >> 56)
        word = overflow || carry ? 1 : 0
        folds |= otherSpaces | spaces & (spaces << 8 | afterSpace)
        afterSpace = spaces >> 56
        next += 8
      }
      words += count
      if folds != 0 { isFolded = false }
      (index, isWord, isAfterSpace) = (next, word != 0, afterSpace != 0)
    }

    /// Reads one scalar.
    ///
    /// - Returns: how many bytes it has.
    mutating func readScalar(_ bytes: [UInt8], at index: Int) -> Int {
      let (scalar, length) = PlainText.scalar(in: bytes, at: index)
      let isASCII = scalar.value < 0x80
      let isFoldable = isASCII && PlainText.isSpace(bytes[index])
      if isFoldable, isAfterSpace || scalar != " " { isFolded = false }
      isAfterSpace = isFoldable
      if isFoldable || !isASCII && scalar.value <= 0x3000 && scalar.properties.isWhitespace {
        if isWord { words += 1 }
        isWord = false
      } else if !isWord {
        isWord = isASCII ? PlainText.isASCIILetterOrDigit(bytes[index]) : PlainText.isLetterOrDigit(scalar)
      }
      return length
    }
  }
}

private let highBits: UInt64 = 0x8080_8080_8080_8080
private let ones: UInt64 = 0x0101_0101_0101_0101

/// The high bit of each byte that is at least `first` and at most `last`; all bytes are below 0x80.
@inline(__always)
private func within(_ first: UInt64, _ last: UInt64, _ eight: UInt64) -> UInt64 {
  (eight &+ (0x80 - first) &* ones) & ~(eight &+ (0x7F - last) &* ones) & highBits
}
