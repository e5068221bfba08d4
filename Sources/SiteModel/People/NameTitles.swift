import Base

/// What stands in front of people's names and behind them without being part of them: `The Rt Hon`, `Professor`, `OBE`,
/// `PhD`.
///
/// One list serves who is who, the order of people and how texts cite them.
enum NameTitles {
  /// How many words of a name stand in front of it.
  ///
  /// - Parameters:
  ///   - left: how many words must be left for any to count. Of two words the first may be a given name: "Justice Smith".
  ///   - isFamily: whether the words are a family name, of which some honorifics may be the beginning: "Baron Cohen".
  static func inFront(_ words: [Substring], leaving left: Int = 2, ofFamily isFamily: Bool = false) -> Int {
    let titles = isFamily ? forms : honorifics
    var count = 0
    while count + 1 < words.count {
      if titles.contains(bare(words[count])) {
        count += 1
      } else if bare(words[count]) == "the", count + 2 < words.count, titles.contains(bare(words[count + 1])) {
        count += 2
      } else {
        break
      }
    }
    return words.count - count < left ? 0 : count
  }

  /// Whether a name begins with what only people are called.
  static func isPersonal(_ words: [Substring]) -> Bool {
    words.prefix(inFront(words, leaving: 1)).contains { personal.contains(bare($0)) }
  }

  /// A name without the letters behind it, with or without a comma: "Jane Roe" for "Jane Roe, PhD" and "Jane Roe OBE".
  ///
  /// Without a comma they are known by their capitals, and by the two words or more before them: "Yo-Yo Ma" and "Roe MA",
  /// where "MA" may stand for given names, end in none.
  static func withoutHonours(_ name: String) -> String {
    if endsPlainly(name) { return name }
    var rest = name[...]
    while true {
      if let comma = rest.lastIndex(of: ","), areHonours(rest[rest.index(after: comma)...], behind: rest[..<comma]) {
        rest = rest[..<comma]
        continue
      }
      guard let space = rest.lastIndex(where: \.isWhitespace) else { break }
      let last = rest[rest.index(after: space)...]
      let before = rest[..<space]
      if last.isEmpty {
        rest = before
        continue
      }
      // What stands behind a comma was no letters.
      guard before.last(where: { !$0.isWhitespace }) != ",", letters.contains(bare(last)),
        last.count(where: \.isUppercase) > 1, before.contains(where: \.isLowercase),
        before.split(whereSeparator: \.isWhitespace).count > 1
      else { break }
      rest = before
    }
    return String(rest)
  }

  /// Whether a name is ASCII without a comma, and its last word has no more than one capital: nearly every name, behind
  /// which no letters stand.
  static func endsPlainly(_ name: String) -> Bool {
    let text = name.utf8Span
    guard text.isKnownASCII else { return false }
    let bytes = text.span
    var index = bytes.count
    var capitals = 0
    while index > 0, bytes[index - 1] > 0x20 {
      index -= 1
      if bytes[index] >= UInt8(ascii: "A") && bytes[index] <= UInt8(ascii: "Z") { capitals += 1 }
    }
    // With white space at the end it is another matter.
    return index < bytes.count && capitals < 2 && bytes.index(of: UInt8(ascii: ","), from: 0) == bytes.count
  }

  /// The words of a name.
  static func words(_ name: String) -> [Substring] {
    let text = name.utf8Span
    guard text.isKnownASCII else { return name.split(whereSeparator: \.isWhitespace) }
    let bytes = text.span
    var words: [Substring] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !isWhiteSpace(bytes[end]) { end += 1 }
      if end > start {
        let first = name.utf8.index(name.startIndex, offsetBy: start)
        words.append(name[first..<name.utf8.index(first, offsetBy: end - start)])
      }
      start = end + 1
    }
    return words
  }

  /// Whether a byte of ASCII is white space to Unicode.
  private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  /// Whether what stands behind a comma is letters alone: "PhD, FRSA", "DBE QPM".
  ///
  /// Up to three capitals behind a family name alone are initials: "Smith, MA" is as likely Mary Ann as a Master of Arts.
  static func areHonours(_ text: Substring, behind name: Substring) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count == 1, areInitials(words[0]), PersonName.isFamilyAlone(name) { return false }
    return !words.isEmpty && words.allSatisfy { isHonour($0, behind: name) }
  }

  /// Whether a word is one to three capitals, with or without full stops.
  static func areInitials(_ word: Substring) -> Bool {
    if word.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) { return false }
    let letters = word.filter { $0 != "." && $0 != "-" }
    return (1...3).contains(letters.count) && letters.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// Letters that are in the list, or that no given name is written like: with two capitals in front, as in "FMedSci", and
  /// more of them than initials have.
  private static func isHonour(_ word: Substring, behind name: Substring) -> Bool {
    let capitals = word.count(where: \.isUppercase)
    // "Ma" behind a comma is a given name, "Phd" is none.
    if letters.contains(bare(word)) { return capitals != 1 || word.count > 2 }
    let start = word.prefix(2)
    return start.count == 2 && start.allSatisfy(\.isUppercase) && word.allSatisfy(\.isLetter)
      && (word.contains(where: \.isLowercase) || word.count > 3 && name.contains(where: \.isLowercase))
  }

  /// A word in small letters and without full stops.
  static func bare(_ word: Substring) -> String {
    let word = word.lowercased()
    return word.utf8.contains(UInt8(ascii: ".")) ? word.replacing(".", with: "") : word
  }

  /// Those that are no family names.
  private static let forms: Set<String> = personal.subtracting(["baron", "lord"]).union([
    "capt", "col", "hon", "honourable", "lt", "sgt",
  ])

  private static let personal: Set<String> = [
    "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baroness", "baron", "mr", "mrs", "ms", "mx", "rev",
    "revd", "rt", "cllr",
  ]

  private static let honorifics: Set<String> = personal.union([
    "ambassador", "archbishop", "assistant", "associate", "bishop", "canon", "capt", "captain", "col", "colonel",
    "councillor", "doctor", "emeritus", "hon", "honourable", "judge", "justice", "lt", "miss", "rabbi", "reverend",
    "right", "sergeant", "sgt",
  ])

  /// Degrees, orders, fellowships and offices, in small letters.
  private static let letters: Set<String> = [
    // Degrees
    "ba", "beng", "bmus", "bphil", "bsc", "dba", "dclinpsy", "dlitt", "dphil", "dsc", "edd", "jd", "llb", "lld", "llm",
    "ma", "mba", "mbbs", "mbchb", "md", "meng", "mfa", "mph", "mphil", "mpp", "mres", "msc", "msci", "mst", "msw",
    "pgce", "pharmd", "phd", "psyd",
    // Orders and medals
    "am", "ao", "bem", "cb", "cbe", "ch", "cmg", "cvo", "dbe", "dcb", "dcmg", "dcvo", "gbe", "gcb", "gcmg", "gcvo",
    "kbe", "kcb", "kcmg", "kcvo", "kg", "kpm", "kt", "lvo", "mbe", "mvo", "obe", "om", "qfsm", "qpm",
    // Fellowships and memberships
    "fahss", "facss", "fba", "fca", "fcipr", "fhea", "fmedsci", "fraes", "frai", "frcgp", "frcn", "frcog", "frcp",
    "frcpch", "frcpsych", "frcs", "freng", "frgs", "frhists", "frs", "frsa", "frsc", "frse", "mcipr", "mrcgp", "mrcp",
    "mrcpsych", "pfhea", "sfhea",
    // Offices and professions
    "aca", "acca", "dl", "jp", "kc", "mep", "mla", "mp", "ms", "msp", "qc", "rgn", "rm", "rmn", "rn", "td",
  ]
}
