import Base

/// How a date is written, in a subset of the letters of Unicode TR 35.
struct DatePattern: Hashable, Sendable {
  /// The letters there are, for messages.
  static let letters = "d, dd, EEE, EEEE, M, MM, MMM, MMMM, yyyy, HH, mm and z"

  /// Why a pattern cannot be read.
  enum Fault: Error {
    /// It would write nothing.
    case empty
    /// A run of letters that mean nothing.
    case unknownLetters(String)
    /// What stands behind a single quote that no other ends.
    case unclosedQuote(String)
  }

  private enum Field: String {
    case day = "d"
    case paddedDay = "dd"
    case shortWeekday = "EEE"
    case weekday = "EEEE"
    case monthNumber = "M"
    case paddedMonth = "MM"
    case shortMonth = "MMM"
    case month = "MMMM"
    case year = "yyyy"
    case hour = "HH"
    case minute = "mm"
    case zone = "z"
  }

  private enum Part: Hashable {
    case field(Field)
    /// Where words are among those of the pattern, as text and as markup.
    ///
    /// Numbers, because bytes of its own are retained for each date that is written.
    case words(text: Range<Int>, markup: Range<Int>)
  }

  private let parts: [Part]
  /// By their bytes, so that no other way to write a letter is taken for the same.
  private let text: [UInt8]
  private let markup: [UInt8]

  /// Reads a pattern: letters as in ``letters``, words in single quotes (`''` is one quote), all else as it is.
  init(_ pattern: String) throws(Fault) {
    guard !pattern.isEmpty else { throw .empty }
    var parts: [Part] = []
    var (text, markup): ([UInt8], [UInt8]) = ([], [])
    func words(_ words: some StringProtocol) -> Part {
      let starts = (text.count, markup.count)
      text.append(String(words))
      markup.append(escaping: String(words))
      return .words(text: starts.0..<text.count, markup: starts.1..<markup.count)
    }
    var rest = pattern[...]
    while let character = rest.first {
      if character == "'" {
        parts.append(words(try DatePattern.takeQuoted(&rest)))
      } else if character.isASCII, character.isLetter {
        let run = rest.prefix { $0 == character }
        guard let field = Field(rawValue: String(run)) else { throw .unknownLetters(String(run)) }
        parts.append(.field(field))
        rest = rest.dropFirst(run.count)
      } else {
        let run = rest.prefix { $0 != "'" && !($0.isASCII && $0.isLetter) }
        parts.append(words(run))
        rest = rest.dropFirst(run.count)
      }
    }
    (self.parts, self.text, self.markup) = (parts, text, markup)
  }

  private static func takeQuoted(_ rest: inout Substring) throws(Fault) -> String {
    rest.removeFirst()
    let quoted = rest
    if rest.first == "'" {
      rest.removeFirst()
      return "'"
    }
    var words = ""
    while let character = rest.popFirst() {
      if character != "'" {
        words.append(character)
      } else if rest.first == "'" {
        words.append("'")
        rest.removeFirst()
      } else {
        return words
      }
    }
    throw .unclosedQuote(String(quoted))
  }

  /// Writes a date as text, or as markup that shows this text.
  func write(_ value: DateValue, _ names: Language, asMarkup: Bool, into output: inout ByteBuffer) {
    for part in parts {
      switch part {
      case .words(let text, let markup):
        if asMarkup { output.append(self.markup, in: markup) } else { output.append(self.text, in: text) }
      case .field(let field): write(field, value.moment, names, asMarkup, into: &output)
      }
    }
  }

  private func write(
    _ field: Field, _ moment: ZonedTime, _ names: Language, _ asMarkup: Bool, into output: inout ByteBuffer
  ) {
    switch field {
    case .day: output.append(decimal: moment.date.day)
    case .paddedDay: output.append(decimal: moment.date.day, width: 2)
    case .shortWeekday: names.shortWeekdays.write(moment.date.weekday, asMarkup, into: &output)
    case .weekday: names.weekdays.write(moment.date.weekday, asMarkup, into: &output)
    case .monthNumber: output.append(decimal: moment.date.month)
    case .paddedMonth: output.append(decimal: moment.date.month, width: 2)
    case .shortMonth: names.shortMonths.write(moment.date.month, asMarkup, into: &output)
    case .month: names.months.write(moment.date.month, asMarkup, into: &output)
    case .year: output.append(decimal: moment.date.year, width: 4)
    case .hour: output.append(decimal: moment.time.hour, width: 2)
    case .minute: output.append(decimal: moment.time.minute, width: 2)
    case .zone:
      if asMarkup { output.append(escaping: moment.abbreviation) } else { output.append(moment.abbreviation) }
    }
  }
}
