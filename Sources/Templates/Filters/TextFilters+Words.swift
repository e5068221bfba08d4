import Base

/// Filters that work on the words of a text.
extension TextFilters {
  static let words: [Filter] = [
    filter("capitalize") { capitalized($0[...]) },
    filter("title", titled),
    Filter("wordcount", input: .text, result: .integer) { value, _ in
      guard case .text(let text) = value else { return .integer(0) }
      return .integer(wordCount(text))
    },
    Filter(
      "replace", input: .text,
      parameters: [
        Filter.Parameter("old", .text), Filter.Parameter("new", .text),
        Filter.Parameter("count", .integer, default: .integer(Int.max)),
      ], result: .text
    ) { value, arguments in
      guard case .text(let text) = value, case .text(let old) = arguments[0], case .text(let new) = arguments[1],
        case .integer(let count) = arguments[2], !old.isEmpty
      else { return value }
      return .text(Replacing.text(text, old, with: new, atMost: max(0, count)))
    },
    Filter(
      "split", input: .text, parameters: [Filter.Parameter("separator", .text, default: .text(""))],
      result: .list(.text)
    ) { value, arguments in
      guard case .text(let text) = value, case .text(let separator) = arguments[0] else { return .list([]) }
      if separator.isEmpty { return .list(text.split(whereSeparator: \.isWhitespace).map { .text(String($0)) }) }
      return .list(text.split(separator: separator, omittingEmptySubsequences: false).map { .text(String($0)) })
    },
    filter("urlencode", urlEncoded),
  ]

  private static func capitalized(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }

  /// Each word with a capital: words end at white space, hyphens and opening brackets.
  @Sendable private static func titled(_ text: String) -> String {
    var result = ""
    var beginsWord = true
    for character in text {
      result += beginsWord ? character.uppercased() : character.lowercased()
      beginsWord = character.isWhitespace || "-({[<".contains(character)
    }
    return result
  }

  /// How many runs of letters, digits and underscores there are.
  private static func wordCount(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for character in text {
      let isWord = character.isLetter || character.isNumber || character == "_"
      if isWord, !isInWord { count += 1 }
      isInWord = isWord
    }
    return count
  }

  /// RFC 3986, section 2: all but unreserved characters and slashes as `%XX`.
  @Sendable private static func urlEncoded(_ text: String) -> String {
    var encoded = ByteBuffer()
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      if encoded.count > 0 || part.startIndex != text.startIndex { encoded.append(UInt8(ascii: "/")) }
      Scalars.write(.text(String(part)), .component, into: &encoded)
    }
    return encoded.text()
  }
}
