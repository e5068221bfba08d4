import Base

/// How one language writes dates and numbers.
///
/// A class, because a copy of its lists, made for each date that is written, would retain each of them.
package final class Language: Sendable {
  /// The language's tag (BCP 47): `de`, `en-US`.
  package let tag: String
  /// As they stand in a date: `29 marca`.
  let months: DateNames
  let shortMonths: DateNames
  /// Monday first.
  let weekdays: DateNames
  let shortWeekdays: DateNames
  /// What stands before a fraction.
  package let decimal: String
  /// What stands between each three digits.
  package let group: String
  /// With the day of the week.
  let full: DatePattern
  let long: DatePattern
  let medium: DatePattern
  let short: DatePattern
  let plural: PluralRule

  /// - Parameters:
  ///   - months: twelve names with commas between them; of days, seven, Monday first.
  ///   - full: a date pattern, as the three after it.
  package init(
    _ tag: String, months: String, shortMonths: String, weekdays: String, shortWeekdays: String, decimal: String,
    group: String, full: String, long: String, medium: String, short: String, plural: PluralRule
  ) {
    self.tag = tag
    self.months = DateNames(months, count: 12)
    self.shortMonths = DateNames(shortMonths, count: 12)
    self.weekdays = DateNames(weekdays, count: 7)
    self.shortWeekdays = DateNames(shortWeekdays, count: 7)
    self.decimal = decimal
    self.group = group
    self.full = Self.pattern(full)
    self.long = Self.pattern(long)
    self.medium = Self.pattern(medium)
    self.short = Self.pattern(short)
    self.plural = plural
  }

  private static func pattern(_ text: String) -> DatePattern {
    do throws(DatePattern.Fault) {
      return try DatePattern(text)
    } catch { preconditionFailure("\"\(text)\" is no date pattern") }
  }

  package static let english = all[0]

  /// The language of a tag, or of its first subtags that are known; English when none are.
  package static func of(_ tag: String) -> Language {
    var subtags = tag.lowercased().split(separator: "-")
    // Norwegian is written in two ways; the tag of both means the more frequent.
    if subtags.first == "no" { subtags[0] = "nb" }
    while !subtags.isEmpty {
      let wanted = subtags.joined(separator: "-")
      if let language = all.first(where: { $0.tag.lowercased() == wanted }) { return language }
      subtags.removeLast()
    }
    return english
  }

  /// The pattern of a style's name; nil when it is none.
  func pattern(named name: String) -> DatePattern? {
    switch name {
    case "full": full
    case "long": long
    case "medium": medium
    case "short": short
    default: nil
    }
  }

  // MARK: - Numbers

  /// An integer with a sign between each three digits.
  func text(of number: Int, group: String? = nil) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude), group ?? self.group)
  }

  /// A number with the language's signs; what has an exponent keeps its own.
  func text(of number: Double, group: String? = nil) -> String {
    let text = Numbers.text(of: number.magnitude)
    let parts = text.split(separator: ".")
    guard !text.contains("e"), parts.count == 2 else { return Numbers.text(of: number) }
    let sign = number.sign == .minus ? "-" : ""
    return sign + grouped(String(parts[0]), group ?? self.group) + (parts[1] == "0" ? "" : decimal + parts[1])
  }

  private func grouped(_ digits: String, _ group: String) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { result += group }
      result.append(digit)
    }
    return result
  }
}
