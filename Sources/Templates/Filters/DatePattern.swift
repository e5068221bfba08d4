import Base

/// How a date is written, in a subset of the letters of Unicode TR 35.
struct DatePattern: Sendable {
  /// A day as it is written out in English: `d MMMM yyyy`.
  static let standard = DatePattern(parts: [.field(.day), .words(" "), .field(.month), .words(" "), .field(.year)])

  /// The letters there are, for messages.
  static let letters = "d, dd, EEE, EEEE, MM, MMM, MMMM, yyyy, HH, mm and z"

  /// A run of letters that mean nothing in a pattern.
  struct UnknownLetters: Error {
    let letters: String
  }

  private enum Field: String {
    case day = "d"
    case paddedDay = "dd"
    case shortWeekday = "EEE"
    case weekday = "EEEE"
    case monthNumber = "MM"
    case shortMonth = "MMM"
    case month = "MMMM"
    case year = "yyyy"
    case hour = "HH"
    case minute = "mm"
    case zone = "z"
  }

  private enum Part {
    case field(Field)
    case words(String)
  }

  private let parts: [Part]

  private init(parts: [Part]) { self.parts = parts }

  /// Reads a pattern: letters as in ``letters``, words in single quotes (`''` is one quote), all else as it is.
  init(_ pattern: String) throws(UnknownLetters) {
    var parts: [Part] = []
    var rest = pattern[...]
    while let character = rest.first {
      if character == "'" {
        parts.append(.words(DatePattern.takeQuoted(&rest)))
      } else if character.isASCII, character.isLetter {
        let run = rest.prefix { $0 == character }
        guard let field = Field(rawValue: String(run)) else { throw UnknownLetters(letters: String(run)) }
        parts.append(.field(field))
        rest = rest.dropFirst(run.count)
      } else {
        let run = rest.prefix { $0 != "'" && !($0.isASCII && $0.isLetter) }
        parts.append(.words(String(run)))
        rest = rest.dropFirst(run.count)
      }
    }
    self.parts = parts
  }

  private static func takeQuoted(_ rest: inout Substring) -> String {
    rest.removeFirst()
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
        break
      }
    }
    return words
  }

  func text(of value: DateValue, names: DateNames) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .field(let field): text += DatePattern.text(of: field, value.moment, names)
      }
    }
    return text
  }

  private static func text(of field: Field, _ moment: ZonedTime, _ names: DateNames) -> String {
    switch field {
    case .day: String(moment.date.day)
    case .paddedDay: Digits.padded(moment.date.day, to: 2)
    case .shortWeekday: names.shortWeekdays[moment.date.weekday - 1]
    case .weekday: names.weekdays[moment.date.weekday - 1]
    case .monthNumber: Digits.padded(moment.date.month, to: 2)
    case .shortMonth: names.shortMonths[moment.date.month - 1]
    case .month: names.months[moment.date.month - 1]
    case .year: Digits.padded(moment.date.year, to: 4)
    case .hour: Digits.padded(moment.time.hour, to: 2)
    case .minute: Digits.padded(moment.time.minute, to: 2)
    case .zone: moment.abbreviation
    }
  }
}
