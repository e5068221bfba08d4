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
    guard !range.isEmpty else {
      (words, isFolded) = (0, true)
      return
    }
    var state = State()
    var index = range.lowerBound
    while range.upperBound - index >= 8 {
      let eight = ByteSearch.eightBytes(of: bytes, at: index)
      let end = index + 8
      if eight & highBits == 0 {
        state.read(eight)
        index = end
      } else {
        while index < end { index += state.readScalar(bytes, at: index) }
      }
    }
    var eight = ending
    for place in stride(from: range.upperBound - 1, through: index, by: -1) {
      eight = eight << 8 | UInt64(bytes[place])
    }
    if eight & highBits != 0 {
      while index < range.upperBound { index += state.readScalar(bytes, at: index) }
      eight = ending
    }
    state.read(eight)
    (words, isFolded) = (state.words, state.folds == 0)
  }

  private struct State {
    var words = 0
    /// Not 0 when folding would change what was read.
    var folds: UInt64 = 0
    /// 1 when the run that is being read is a word so far.
    private var word: UInt64 = 0
    /// 1 when the byte before is white space, or there is none.
    private var afterSpace: UInt64 = 1

    /// Reads eight bytes, all of them ASCII.
    @inline(__always)
    mutating func read(_ eight: UInt64) {
      let otherSpaces = within(0x09, 0x0D, eight)
      let spaces = (otherSpaces | within(0x20, 0x20, eight)) >> 7
      let letters = (within(0x61, 0x7A, eight | 0x20 &* ones) | within(0x30, 0x39, eight)) >> 7
      // A run of n bytes is 256ⁿ − 1, and what is added to it is less than as much again: one carry at most leaves it.
      let (runs, overflow) = (~(spaces &* 0xFF)).addingReportingOverflow(letters)
      let (sum, carry) = runs.addingReportingOverflow(word)
      // One bit at most in each byte: their sum ends up in the highest.
      words &+= Int(truncatingIfNeeded: ((sum & spaces) &* ones) >> 56)
      word = overflow || carry ? 1 : 0
      folds |= otherSpaces | spaces & (spaces << 8 | afterSpace)
      afterSpace = spaces >> 56
    }

    /// Reads one scalar.
    ///
    /// - Returns: how many bytes it has.
    @inline(never)  // What Unicode's properties need on the stack is not to be set up for each text.
    mutating func readScalar(_ bytes: [UInt8], at index: Int) -> Int {
      let (scalar, length) = PlainText.scalar(in: bytes, at: index)
      let isASCII = scalar.value < 0x80
      let isFoldable = isASCII && PlainText.isSpace(bytes[index])
      if isFoldable, afterSpace == 1 || scalar != " " { folds = 1 }
      afterSpace = isFoldable ? 1 : 0
      if isFoldable || !isASCII && PlainText.isWhiteSpace(scalar) {
        words += Int(word)
        word = 0
      } else if word == 0 {
        let begins = isASCII ? PlainText.isASCIILetterOrDigit(bytes[index]) : PlainText.isLetterOrDigit(scalar)
        word = begins ? 1 : 0
      }
      return length
    }
  }
}

/// What is read behind a text: a space ends its last word, and shows whether the text ends with one; the hyphens are
/// neither white space nor of a word.
private let ending: UInt64 = 0x2D2D_2D2D_2D2D_2D20
private let highBits: UInt64 = 0x8080_8080_8080_8080
private let ones: UInt64 = 0x0101_0101_0101_0101

/// The high bit of each byte that is at least `first` and at most `last`; all bytes are below 0x80.
@inline(__always)
private func within(_ first: UInt64, _ last: UInt64, _ eight: UInt64) -> UInt64 {
  (eight &+ (0x80 - first) &* ones) & ~(eight &+ (0x7F - last) &* ones) & highBits
}
