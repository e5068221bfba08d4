import Base
import Content

/// Reads what people write around a link to something they recommend.
enum ResourceText {
  /// The source that the text before a link names, less dates and joining words; nil when nothing is left.
  ///
  /// - Parameters:
  ///   - lead: its white space folded.
  ///   - dates: those in it, in its order.
  static func source(from lead: String, without dates: [BracketedDate]) -> String? {
    let trimmed = trimmingMarks(dates.isEmpty ? lead : removing(dates.map(\.range), from: lead))
    return trimmed.isEmpty || fillers.contains(trimmed.lowercased()) ? nil : trimmed
  }

  /// The text without those parts, its white space folded again.
  private static func removing(_ ranges: [Range<Int>], from text: String) -> String {
    let bytes = text.utf8Span.span
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var start = 0
    for range in ranges + [bytes.count..<bytes.count] {
      if kept.last != UInt8(ascii: " ") { kept.append(UInt8(ascii: " ")) }
      while start < range.lowerBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
      kept.append(bytes, in: start..<max(start, range.lowerBound))
      start = range.upperBound
    }
    // A space was put before all of it.
    return String(decoding: kept.dropFirst(), as: UTF8.self)
  }

  /// What one place says of a thing beyond its source, title and date; nil when it says no more.
  static func news(in sharing: SharedResource.Sharing, beside title: String, _ date: PartialDate?) -> String? {
    guard let text = sharing.description else { return nil }
    if isSaid(text, by: "\(sharing.source ?? "") \(title) \(date?.text ?? "")") { return nil }
    return continuation(of: text, after: sharing.source, title) ?? text
  }

  /// How a text goes on that begins with source, title and perhaps a date, each of which is shown already; nil for one
  /// that does not, or that goes on within the same breath.
  private static func continuation(of text: String, after source: String?, _ title: String) -> String? {
    let bytes = text.utf8Span.span
    guard !title.isEmpty, let found = firstIndex(of: title.utf8Span.span, in: bytes, from: 0) else { return nil }
    let before = String(bytes, in: 0..<found)
    guard self.source(from: before, without: BracketedDate.all(in: before)) == source else { return nil }
    let titleEnd = text.utf8.index(text.startIndex, offsetBy: found + title.utf8.count)
    var rest = text[titleEnd...].unicodeScalars.drop(while: closesTitle)
    let datedStart = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
    if let date = BracketedDate(in: text, from: datedStart)?.range, date.lowerBound == datedStart {
      rest = rest[text.utf8.index(text.startIndex, offsetBy: date.upperBound)...]
    }
    let tail = rest.drop { $0 == " " }
    guard let mark = tail.first, isPause(mark) else { return nil }
    let sentence = tail.drop { $0 == " " || isPause($0) }
    guard let first = sentence.first else { return nil }
    // Appended as text: scalars are appended one by one.
    return first.properties.uppercaseMapping + String(Substring(sentence.dropFirst()))
  }

  /// Texts beyond this product of their lengths are not compared word by word.
  private static let mostComparisons = 1 << 20

  /// Whether all words of a text, as addresses write them, are words of another.
  private static func isSaid(_ text: String, by other: String) -> Bool {
    let (slug, otherSlug) = (Slug.make(text), Slug.make(other))
    let (said, known) = (slug.utf8Span.span, otherSlug.utf8Span.span)
    guard said.count * known.count <= mostComparisons else { return false }
    var (start, place) = (0, 0)
    while start < said.count {
      let word = start..<end(ofWordAt: start, in: said)
      // They mostly come in the same order.
      guard
        let found = self.place(of: word, of: said, in: known, from: place)
          ?? self.place(of: word, of: said, in: known, from: 0)
      else { return false }
      place = found + word.count + 1
      start = word.upperBound + 1
    }
    return true
  }

  /// The first place in a slug, from the beginning of a word on, at which a word of another stands.
  private static func place(
    of word: Range<Int>, of said: Span<UInt8>, in known: Span<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    while index < known.count {
      let end = end(ofWordAt: index, in: known)
      if end - index == word.count, (0..<word.count).allSatisfy({ known[index + $0] == said[word.lowerBound + $0] }) {
        return index
      }
      index = end + 1
    }
    return nil
  }

  private static func end(ofWordAt start: Int, in slug: Span<UInt8>) -> Int {
    var end = start
    while end < slug.count, slug[end] != UInt8(ascii: "-") { end += 1 }
    return end
  }

  /// The text before the first of its parts, and after each of them up to the next.
  ///
  /// - Parameter parts: in the order in which they stand in the text; one that is not found is followed by nothing.
  static func surroundings(of parts: [String], in text: String) -> (before: String, after: [String]) {
    let bytes = text.utf8Span.span
    var pieces: [String] = []
    pieces.reserveCapacity(parts.count + 1)
    var start = 0
    for part in parts {
      let wanted = part.utf8Span.span
      guard !wanted.isEmpty, let found = firstIndex(of: wanted, in: bytes, from: start) else {
        pieces.append("")
        continue
      }
      pieces.append(String(bytes, in: start..<found))
      start = found + wanted.count
    }
    pieces.append(String(bytes, in: start..<bytes.count))
    return (pieces[0], Array(pieces.dropFirst()))
  }

  private static func firstIndex(of part: Span<UInt8>, in bytes: Span<UInt8>, from start: Int) -> Int? {
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
  private static func borders(of part: Span<UInt8>) -> [Int] {
    var borders = [Int](repeating: 0, count: part.count)
    var matched = 0
    for index in 1..<max(1, part.count) {
      while matched > 0, part[matched] != part[index] { matched = borders[matched - 1] }
      if part[matched] == part[index] { matched += 1 }
      borders[index] = matched
    }
    return borders
  }

  /// Leading phrases that name nobody.
  private static let fillers: Set<String> = [
    "the", "a", "an", "see", "see also", "see the", "read", "read the", "also", "and",
  ]

  private static func trimmingMarks(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while let last = rest.last, isMark(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether a sign may stand between a title and what follows.
  private static func closesTitle(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "”", "\"", "’", "'", ")": true
    default: false
    }
  }

  /// Whether what follows a sign goes on in a new breath.
  private static func isPause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", ".", "–", "—": true
    default: false
    }
  }

  /// Whether a sign may stand between a source and the link.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ":", ",", ";", "-", "–", "—", "(", "“", "\"", "‘", "'", "·", "•", "|": true
    default: false
    }
  }
}
