import Base

/// Filters that write dates.
enum DateFilters {
  static let all: [FilterDefinition] = [
    FilterDefinition(
      "date", [Filter.Parameter("pattern", .text, default: .text("long"))], expects: "a date", behaviour: .date,
      result: { $0 == .date ? .text : nil }),
    FilterDefinition(
      "iso8601", expects: "a date", behaviour: .iso8601, result: { $0 == .date ? .text : nil }),
  ]
}

/// How a date becomes text.
enum DateForm: Sendable {
  case iso8601
  case pattern(DatePattern, Language)

  /// Writes a date as text, or as markup that shows this text.
  func write(_ date: DateValue, asMarkup: Bool, into output: inout ByteBuffer) {
    switch self {
    case .iso8601: date.writeISO8601(into: &output)
    case .pattern(let pattern, let names): pattern.write(date, names, asMarkup: asMarkup, into: &output)
    }
  }

  func text(of date: DateValue) -> String {
    var text = ByteBuffer()
    write(date, asMarkup: false, into: &text)
    return text.text()
  }
}

/// Writes dates in one form.
///
/// A class, because a copy of a form would retain its pattern and its language for each date.
final class DateWriter: Sendable {
  let form: DateForm

  init(_ form: DateForm) { self.form = form }
}
