import Base
import Content

/// Reads what people write around a link to something they recommend.
enum ResourceText {
  /// A date in brackets: `(2006)`, `(May 2019)`, `(8 July 2020)`; the first in the text.
  static func date(in text: String) -> PartialDate? {
    brackets(in: text).lazy.compactMap { partialDate($0.inner) }.first
  }

  /// The source that the text before a link names, less dates and joining words; nil when nothing is left.
  ///
  /// - Parameter lead: its white space folded.
  static func source(from lead: String) -> String? {
    let dates = brackets(in: lead).filter { partialDate($0.inner) != nil }
    let trimmed = trimmingMarks(dates.isEmpty ? lead : removing(dates.map(\.range), from: lead))
    return trimmed.isEmpty || fillers.contains(trimmed.lowercased()) ? nil : trimmed
  }

  private static func removing(_ ranges: [Range<String.Index>], from text: String) -> String {
    var rest = ""
    var start = text.startIndex
    for range in ranges {
      rest += text[start..<range.lowerBound] + " "
      start = range.upperBound
    }
    rest += text[start...]
    return rest.split(separator: " ").joined(separator: " ")
  }

  /// What one place says of a thing beyond its source, title and date; nil when it says no more.
  static func news(in sharing: SharedResource.Sharing, beside title: String, _ date: PartialDate?) -> String? {
    guard let text = sharing.description else { return nil }
    let known = Set(words(of: "\(title) \(sharing.source ?? "") \(date?.text ?? "")"))
    if words(of: text).allSatisfy(known.contains) { return nil }
    return continuation(of: text, after: sharing.source, title) ?? text
  }

  /// How a text goes on that begins with source, title and perhaps a date, each of which is shown already; nil for one
  /// that does not, or that goes on within the same breath.
  private static func continuation(of text: String, after source: String?, _ title: String) -> String? {
    let (before, after) = surroundings(of: [title], in: text)
    guard let rest = after.first, self.source(from: before) == source else { return nil }
    let end = rest.drop { " ”\"’')".contains($0) }
    let dated = String(end)
    let date = brackets(in: dated).first { $0.range.lowerBound == dated.startIndex && partialDate($0.inner) != nil }
    let tail = (date.map { dated[$0.range.upperBound...] } ?? dated[...]).drop { $0 == " " }
    guard let mark = tail.first, ",;:.–—".contains(mark) else { return nil }
    let sentence = tail.drop { " ,;:.–—".contains($0) }
    return sentence.isEmpty ? nil : sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private static func words(of text: String) -> [Substring] { Slug.make(text).split(separator: "-") }

  /// The text before the first of its parts, and after each of them up to the next.
  ///
  /// - Parameter parts: in the order in which they stand in the text; one that is not found is followed by nothing.
  static func surroundings(of parts: [String], in text: String) -> (before: String, after: [String]) {
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    for part in parts {
      let wanted = Array(part.utf8)
      guard !wanted.isEmpty, let found = firstIndex(of: wanted, in: bytes, from: start) else {
        pieces.append("")
        continue
      }
      pieces.append(String(decoding: bytes[start..<found], as: UTF8.self))
      start = found + wanted.count
    }
    pieces.append(String(decoding: bytes[start...], as: UTF8.self))
    return (pieces[0], Array(pieces.dropFirst()))
  }

  private static func firstIndex(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    let borders = borders(of: part)
    var matched = 0
    for index in start..<max(start, bytes.count) {
      while matched > 0, part[matched] != bytes[index] { matched = borders[matched - 1] }
      if part[matched] == bytes[index] { matched += 1 }
      if matched == part.count { return index + 1 - matched }
    }
    return nil
  }

  /// For each beginning of a text, how much of its end is a beginning of the text too (Knuth, Morris and Pratt): what
  /// is known of the text when the next byte does not fit, so that no byte is read twice.
  private static func borders(of part: [UInt8]) -> [Int] {
    var borders = [0]
    var matched = 0
    for byte in part.dropFirst() {
      while matched > 0, part[matched] != byte { matched = borders[matched - 1] }
      if part[matched] == byte { matched += 1 }
      borders.append(matched)
    }
    return borders
  }

  /// Leading phrases that name nobody.
  private static let fillers: Set<String> = [
    "the", "a", "an", "see", "see also", "see the", "read", "read the", "also", "and",
  ]

  /// What may stand between a source and the link.
  private static let marks: Set<Character> = [
    " ", ":", ",", ";", "-", "–", "—", "(", "“", "\"", "‘", "'", "·", "•", "|",
  ]

  private static func trimmingMarks(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }

  private static func brackets(in text: String) -> [(inner: String, range: Range<String.Index>)] {
    let bytes = text.utf8
    var found: [(inner: String, range: Range<String.Index>)] = []
    var open: String.Index?
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "(") { open = index }
      if bytes[index] == UInt8(ascii: ")"), let start = open {
        found.append((String(text[bytes.index(after: start)..<index]), start..<bytes.index(after: index)))
        open = nil
      }
    }
    return found
  }

  private static func partialDate(_ text: String) -> PartialDate? {
    // Most brackets hold no date, and taking a text apart by its white space is dear.
    guard text.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, last.utf8.count == 4, let year = Int(last), (1000...2999).contains(year),
      last.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else { return nil }
    if words.count == 1 { return PartialDate(year: year, month: nil, day: nil) }
    guard let month = month(named: words[words.count - 2]) else { return nil }
    if words.count == 2 { return PartialDate(year: year, month: month, day: nil) }
    guard words.count == 3, let day = Int(words[0]), CivilDate(year: year, month: month, day: day) != nil else {
      return nil
    }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func month(named word: Substring) -> Int? {
    let name = word.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    return EnglishDates.months.firstIndex { month in
      let month = month.lowercased()
      return month == name
        || (month.hasPrefix(name.hasSuffix(".") ? String(name.dropLast()) : name) && name.utf8.count <= 5)
    }.map { $0 + 1 }
  }
}

/// Tells whether two references name one thing.
enum ResourceKey {
  /// Equal for two URLs that differ in scheme (http or https), letter case of the host, a default port, or a
  /// final slash; a DOI is the same however it is written.
  static func of(url: String) -> String {
    let lower = url.lowercased()
    for prefix in ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/"]
    where lower.hasPrefix(prefix) {
      return of(doi: String(lower.dropFirst(prefix.count)))
    }
    guard let scheme = ["https://", "http://", "//"].first(where: lower.hasPrefix) else { return "other:" + url }
    let rest = url.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    var path = rest.dropFirst(host.count)
    while path.hasSuffix("/") { path = path.dropLast() }
    var name = host.lowercased()
    for port in [":443", ":80"] where name.hasSuffix(port) { name = String(name.dropLast(port.count)) }
    return "web:" + name + path
  }

  static func of(doi: String) -> String { "doi:" + doi.lowercased() }

  static func of(_ address: Address, suffix: String) -> String { "site:" + address.path + suffix }
}
