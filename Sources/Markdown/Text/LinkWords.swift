internal import Base

/// What may be wrong with the words of a link that leads somewhere.
enum LinkWords {
  /// Words that say of a link only that it is one, in the languages that sites are most often written in.
  private static let vague: Set<String> = [
    "article", "click", "click here", "details", "download", "find out more", "here", "info", "learn more", "link",
    "more", "more details", "more information", "page", "read", "read here", "read more", "read this", "see here",
    "see more", "source", "this", "this article", "this document", "this link", "this page", "this post", "website",
    "hier", "hier klicken", "klicken sie hier", "mehr", "mehr erfahren", "weiterlesen",
    "ici", "cliquez ici", "en savoir plus", "lire la suite", "plus", "aquí", "haga clic aquí", "leer más", "más",
    "qui", "clicca qui", "leggi di più", "lees meer", "klik hier", "yma", "cliciwch yma", "darllen mwy",
  ]
  private static let longest = 24

  /// Whether a link's text could be that of any other link.
  static func areVague(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    guard range.count <= longest else { return false }
    let written = bytes.span.extracting(range)
    if written.isASCII { return areVague(ascii: written) }
    let text = String(written, in: written.indices)
    if holdsOtherLetter(text) { return false }
    let words = text.lowercased().drop { !$0.isLetter }
    let end = words.lastIndex { $0.isLetter }.map { words.index(after: $0) } ?? words.startIndex
    return vague.contains(String(words[..<end]))
  }

  /// Likewise: every link is asked, few are vague, and of most the length, the first and the last letter tell.
  private static func areVague(ascii bytes: Span<UInt8>) -> Bool {
    var (start, end) = (0, bytes.count)
    while start < end, !bytes[start].isASCIILetter { start += 1 }
    while start < end, !bytes[end - 1].isASCIILetter { end -= 1 }
    guard start < end else { return false }
    let (first, last) = ends[end - start]
    guard first & bit(of: bytes[start]) != 0, last & bit(of: bytes[end - 1]) != 0 else { return false }
    return vague.contains(String(decoding: (start..<end).map { Self.lowercased(bytes[$0]) }, as: UTF8.self))
  }

  /// Whether a text has a letter of Europe that none of the words has, which saves looking at its characters.
  ///
  /// Only where nothing but such letters and ASCII stands before it can it be no part of another character.
  private static func holdsOtherLetter(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\0"..."\u{BF}", "×", "÷": continue
      case "À"..."\u{24F}": if !letters.contains(scalar) { return true }
      default: return false
      }
    }
    return false
  }

  /// The letters of the words beyond ASCII, small and capital.
  private static let letters: Set<Unicode.Scalar> = Set(
    vague.flatMap { ($0 + $0.uppercased()).unicodeScalars }.filter { !$0.isASCII })

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte.isASCIILetter ? byte | 0x20 : byte }

  /// For each length, the first and the last letters of the vague words that have it, each a bit.
  private static let ends: [(first: UInt32, last: UInt32)] = {
    var ends = [(first: UInt32, last: UInt32)](repeating: (0, 0), count: longest + 1)
    for word in vague {
      guard let first = word.utf8.first, let last = word.utf8.last else { continue }
      ends[word.utf8.count].first |= bit(of: first)
      ends[word.utf8.count].last |= bit(of: last)
    }
    return ends
  }()

  private static func bit(of letter: UInt8) -> UInt32 { 1 << (UInt32(letter | 0x20) & 31) }

  /// Whether a link's text is the name of the file that it leads to.
  ///
  /// - Parameters:
  ///   - text: where it stands in the bytes.
  ///   - destination: likewise.
  static func areFileName(_ text: Range<Int>, of destination: Range<Int>, in bytes: [UInt8]) -> Bool {
    // To the first space: every link is asked, and few are names.
    let bytes = bytes.span
    var dot = text.lowerBound
    for index in text {
      if bytes[index] == UInt8(ascii: " ") { return false }
      if bytes[index] == UInt8(ascii: ".") { dot = index }
    }
    guard dot > text.lowerBound, text.upperBound - dot <= 6 else { return false }
    return areFileName(String(bytes, in: text), of: String(bytes, in: destination))
  }

  private static func areFileName(_ text: String, of destination: String) -> Bool {
    var path = destination.prefix { $0 != "?" && $0 != "#" }
    // A host is no file.
    if let authority = path.firstRange(of: "//")?.upperBound {
      guard let slash = path[authority...].firstIndex(of: "/") else { return false }
      path = path[slash...]
    }
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    return name == text || PercentEncoding.decode(String(name)) == text
  }
}

extension BodyReader {
  mutating func reportText(ofLink index: Int) {
    let link = links[index]
    if LinkWords.areVague(links.bytes, in: link.text) {
      report(
        .vagueLink, at: link.position, length: link.length,
        "the link text \"\(links.text(of: index))\" does not say where it leads",
        help: "write between the brackets what readers find there")
    } else if LinkWords.areFileName(link.text, of: link.destination, in: links.bytes) {
      report(
        .fileNameLink, at: link.position, length: link.length,
        "the link text \"\(links.text(of: index))\" is the name of a file",
        help: "write between the brackets what the file holds, and its type")
    }
  }
}
