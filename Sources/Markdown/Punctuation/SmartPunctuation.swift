internal import Base

/// Sets the punctuation of a block's text: quotation marks of its language for `"` and `'`, apostrophes, dashes for `--`
/// and `---`, an ellipsis for `...`.
///
/// What is what follows libcmark's option `--smart`, which would cost a third of the time of parsing on every text, and
/// knows English alone. Two things differ: an apostrophe between letters ends no quotation, and a quotation in single
/// marks has its own mark at the end, which is not an apostrophe in every language.
struct SmartPunctuation {
  private enum Mark {
    case openDouble, closeDouble, openSingle, closeSingle, apostrophe
    case dashes(Int)
    case ellipsis
  }

  private struct Find {
    let range: Range<Int>
    var mark: Mark
  }

  private let text: FlatText
  private var finds: [Find] = []
  /// The index in `finds` of the last double mark that may begin a quotation.
  private var double: Int?
  /// Those of the single marks that may begin a quotation that has no end yet.
  private var singles: [Int] = []

  static func set(_ block: CommonMarkNode, literals: [CommonMarkNode], in marks: QuotationMarks) {
    var setting = SmartPunctuation(text: FlatText(of: block, literals: literals))
    for text in setting.text.texts { setting.find(in: text.range) }
    setting.write(marks)
  }

  private init(text: FlatText) { self.text = text }

  private mutating func find(in range: Range<Int>) {
    let bytes = text.bytes
    var index = range.lowerBound
    while true {
      index = bytes.span.firstQuote(in: index..<range.upperBound)
      guard index < range.upperBound else { return }
      var end = index + 1
      switch bytes[index] {
      case UInt8(ascii: "\""): findDouble(at: index)
      case UInt8(ascii: "'"): findSingle(at: index)
      case UInt8(ascii: "-"):
        while end < range.upperBound, bytes[end] == UInt8(ascii: "-") { end += 1 }
        if end - index > 1 { finds.append(Find(range: index..<end, mark: .dashes(end - index))) }
      case UInt8(ascii: ".")
      where index + 2 < range.upperBound && bytes[index + 1] == UInt8(ascii: ".")
        && bytes[index + 2] == UInt8(ascii: "."):
        end = index + 3
        finds.append(Find(range: index..<end, mark: .ellipsis))
      default: break
      }
      index = end
    }
  }

  private mutating func findDouble(at index: Int) {
    let (opens, closes) = flanking(at: index)
    finds.append(Find(range: index..<(index + 1), mark: closes ? .closeDouble : .openDouble))
    if closes, let opener = double {
      finds[opener].mark = .openDouble
      while let single = singles.last, single > opener { singles.removeLast() }
    }
    if opens { double = finds.count - 1 }
  }

  private mutating func findSingle(at index: Int) {
    let (opens, closes) = flanking(at: index)
    finds.append(Find(range: index..<(index + 1), mark: .apostrophe))
    let isInWord = isLetter(text.scalarBefore(index)) && isLetter(text.scalar(at: index + 1))
    if closes, !isInWord, let opener = singles.popLast() {
      finds[opener].mark = .openSingle
      finds[finds.count - 1].mark = .closeSingle
    } else if opens {
      singles.append(finds.count - 1)
    }
  }

  /// Whether a quotation mark may begin and end a quotation, as libcmark has it.
  private func flanking(at index: Int) -> (opens: Bool, closes: Bool) {
    let before = text.scalarBefore(index)
    let flanking = Flanking(before: before, after: text.scalar(at: index + 1))
    let opens = flanking.isLeft && (!flanking.isRight || before == "(" || before == "[")
    return (opens && before != "]" && before != ")", flanking.isRight)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? UInt8(scalar.value).isASCIILetterOrDigit : PlainText.isLetterOrDigit(scalar)
  }

  // MARK: - Writing

  private func write(_ marks: QuotationMarks) {
    var next = 0
    for part in text.texts {
      guard next < finds.count, finds[next].range.lowerBound < part.range.upperBound else { continue }
      var literal: [UInt8] = []
      literal.reserveCapacity(part.range.count + 32)
      var start = part.range.lowerBound
      while next < finds.count, finds[next].range.lowerBound < part.range.upperBound {
        literal.append(text.bytes.span, in: start..<finds[next].range.lowerBound)
        Self.append(finds[next].mark, marks, to: &literal)
        start = finds[next].range.upperBound
        next += 1
      }
      literal.append(text.bytes.span, in: start..<part.range.upperBound)
      part.node.setLiteral(literal)
    }
  }

  private static func append(_ mark: Mark, _ marks: QuotationMarks, to literal: inout [UInt8]) {
    switch mark {
    case .openDouble: literal.append(marks.double.opening)
    case .closeDouble: literal.append(marks.double.closing)
    case .openSingle: literal.append(marks.single.opening)
    case .closeSingle: literal.append(marks.single.closing)
    case .apostrophe: literal.append("’" as StaticString)
    case .ellipsis: literal.append("…" as StaticString)
    case .dashes(let count): appendDashes(count, to: &literal)
    }
  }

  /// As many hyphens as dashes of one length, if that can be; else long ones, and behind them short ones.
  private static func appendDashes(_ count: Int, to literal: inout [UInt8]) {
    let (long, short): (Int, Int)
    switch count {
    case _ where count % 3 == 0: (long, short) = (count / 3, 0)
    case _ where count % 2 == 0: (long, short) = (0, count / 2)
    case _ where count % 3 == 2: (long, short) = ((count - 2) / 3, 1)
    default: (long, short) = ((count - 4) / 3, 2)
    }
    for _ in 0..<long { literal.append("—" as StaticString) }
    for _ in 0..<short { literal.append("–" as StaticString) }
  }
}
