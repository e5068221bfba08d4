import Base
import Content
import Markdown

/// Reads what people write around a link to something they recommend.
enum ResourceText {
  /// The source that the text before a link names, less dates and joining words; nil when nothing is left.
  ///
  /// - Parameters:
  ///   - lead: its white space folded.
  ///   - dates: those in it, in its order.
  static func source(from lead: Span<UInt8>, without dates: [BracketedDate]) -> String? {
    if dates.isEmpty { return source(from: lead) }
    // Mostly there is one, with no more than a colon behind it.
    if dates.count == 1, lead[0] != UInt8(ascii: " "),
      ResourceMarks.end(ofSourceIn: lead.extracting(dates[0].range.upperBound...)) == 0
    {
      return source(from: lead.extracting(..<dates[0].range.lowerBound))
    }
    let rest = removing(dates, from: lead)
    return source(from: rest.span)
  }

  private static func source(from lead: Span<UInt8>) -> String? {
    let end = ResourceMarks.end(ofSourceIn: lead)
    if end == 0 { return nil }
    let source = String(lead, in: 0..<end)
    return end <= longestFiller && fillers.contains(source.lowercased()) ? nil : source
  }

  /// The text without those parts, its white space folded again.
  private static func removing(_ dates: [BracketedDate], from bytes: Span<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var start = 0
    for range in dates.map(\.range) + [bytes.count..<bytes.count] {
      if let last = kept.last, last != UInt8(ascii: " ") { kept.append(UInt8(ascii: " ")) }
      while start < range.lowerBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
      kept.append(bytes, in: start..<max(start, range.lowerBound))
      start = range.upperBound
    }
    return kept
  }

  /// What the first of some places that says more of a thing than its source, title and date says beyond them; nil when
  /// none does.
  static func news(in sharings: [SharedResource.Sharing], beside title: String, _ date: PartialDate?) -> String? {
    for sharing in sharings {
      guard let text = sharing.description,
        !isSaid(text, by: "\(sharing.source ?? "") \(title) \(date?.text ?? "")")
      else { continue }
      return continuation(of: text, after: sharing.source, title) ?? text
    }
    return nil
  }

  /// How a text goes on that begins with source, title and perhaps a date, each of which is shown already; nil for one
  /// that does not, or that goes on within the same breath.
  private static func continuation(of text: String, after source: String?, _ title: String) -> String? {
    let bytes = text.utf8.span
    guard !title.isEmpty, let found = firstIndex(of: title.utf8.span, in: bytes, from: 0) else { return nil }
    let before = bytes.extracting(0..<found)
    guard self.source(from: before, without: BracketedDate.all(in: before)) == source else { return nil }
    var rest = ResourceMarks.skipClosing(bytes, from: found + title.utf8.count)
    if rest < bytes.count, bytes[rest] == UInt8(ascii: "("), let date = BracketedDate(in: bytes, from: rest)?.range,
      date.lowerBound == rest
    {
      rest = date.upperBound
    }
    guard let sentence = ResourceMarks.skipPause(bytes, from: rest), sentence < bytes.count else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: sentence)
    let first = text.unicodeScalars[start]
    return first.properties.uppercaseMapping + String(bytes, in: sentence + UTF8.width(first)..<bytes.count)
  }

  /// Texts beyond this product of their lengths are not compared word by word.
  private static let mostComparisons = 1 << 20

  /// Whether all words of a text, as addresses write them, are words of another.
  private static func isSaid(_ text: String, by other: String) -> Bool {
    let (slug, otherSlug) = (Slug.make(text), Slug.make(other))
    let (said, known) = (slug.utf8.span, otherSlug.utf8.span)
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

  /// Where the text lies before the first of its links, and then after each of them up to the next.
  ///
  /// - Parameter links: in the order in which they stand in the text; one that is not found is followed by nothing.
  static func surroundings(of links: [Int], _ facts: Facts, in bytes: Span<UInt8>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    pieces.reserveCapacity(links.count + 1)
    var start = 0
    for link in links {
      let wanted = facts.links[link].text.utf8.span
      guard !wanted.isEmpty, let found = firstIndex(of: wanted, in: bytes, from: start) else {
        pieces.append(0..<0)
        continue
      }
      pieces.append(start..<found)
      start = found + wanted.count
    }
    pieces.append(start..<bytes.count)
    return pieces
  }

  private static func firstIndex(of part: Span<UInt8>, in bytes: Span<UInt8>, from start: Int) -> Int? {
    /// Of the part; made when more than its first byte was found, and then not the rest.
    var borders: [Int] = []
    var (index, matched) = (start, 0)
    while true {
      if matched == 0 { index = bytes.index(of: part[0], from: index) }
      if index == bytes.count { return nil }
      if part[matched] == bytes[index] {
        (index, matched) = (index + 1, matched + 1)
        if matched == part.count { return index - matched }
      } else if matched == 1 {
        matched = 0
      } else {
        if borders.isEmpty { borders = self.borders(of: part) }
        matched = borders[matched - 1]
      }
    }
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
  /// In bytes.
  private static let longestFiller = fillers.reduce(0) { max($0, $1.utf8.count) }
}
