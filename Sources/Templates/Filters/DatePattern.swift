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
    /// By their bytes, so that no other way to write a letter is taken for the same.
    case words([UInt8])
  }

  private let parts: [Part]

  /// Reads a pattern: letters as in ``letters``, words in single quotes (`''` is one quote), all else as it is.
  init(_ pattern: String) throws(Fault) {
    guard !pattern.isEmpty else { throw .empty }
    var parts: [Part] = []
    var rest = pattern[...]
    while let character = rest.first {
      if character == "'" {
        parts.append(.words(Array(try DatePattern.takeQuoted(&rest).utf8)))
      } else if character.isASCII, character.isLetter {
        let run = rest.prefix { $0 == character }
        guard let field = Field(rawValue: String(run)) else { throw .unknownLetters(String(run)) }
        parts.append(.field(field))
        rest = rest.dropFirst(run.count)
      } else {
        let run = rest.prefix { $0 != "'" && !($0.isASCII && $0.isLetter) }
        parts.append(.words(Array(run.utf8)))
        rest = rest.dropFirst(run.count)
      }
    }
    self.parts = parts
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
  func write(_ value: DateValue, _ names: Language, asMarkup: Bool, into output: inout [UInt8]) {
    for part in parts {
      switch part {
      case .words(let words): DatePattern.write(String(decoding: words, as: UTF8.self), asMarkup, into: &output)
      case .field(let field): DatePattern.write(field, value.moment, names, asMarkup, into: &output)
      }
    }
  }

  private static func write(_ text: String, _ asMarkup: Bool, into output: inout [UInt8]) {
    if asMarkup { output.append(escaping: text) } else { output.append(text) }
  }

  private static func write(
    _ field: Field, _ moment: ZonedTime, _ names: Language, _ asMarkup: Bool, into output: inout [UInt8]
  ) {
    switch field {
    case .day: output.append(decimal: moment.date.day)
    case .paddedDay: output.append(decimal: moment.date.day, width: 2)
    case .shortWeekday: write(names.shortWeekdays[moment.date.weekday - 1], asMarkup, into: &output)
    case .weekday: write(names.weekdays[moment.date.weekday - 1], asMarkup, into: &output)
    case .monthNumber: output.append(decimal: moment.date.month)
    case .paddedMonth: output.append(decimal: moment.date.month, width: 2)
    case .shortMonth: write(names.shortMonths[moment.date.month - 1], asMarkup, into: &output)
    case .month: write(names.months[moment.date.month - 1], asMarkup, into: &output)
    case .year: output.append(decimal: moment.date.year, width: 4)
    case .hour: output.append(decimal: moment.time.hour, width: 2)
    case .minute: output.append(decimal: moment.time.minute, width: 2)
    case .zone: write(moment.abbreviation, asMarkup, into: &output)
    }
  }
}
