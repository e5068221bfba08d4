internal import Base

/// The abbreviations of a body as the walk comes to them.
struct AbbreviationReading {
  /// Those that are known without a body's own.
  private let known: Abbreviations
  private(set) var all: Abbreviations
  private(set) var places = AbbreviationPlaces(all: [])
  /// The body's own.
  private(set) var definitions: [AbbreviationDefinitions.Definition] = []
  private var used: Set<Int> = []
  private var spelled: Set<Int> = []

  init(_ known: Abbreviations) { (self.known, all) = (known, known) }

  /// Begins another body.
  ///
  /// - Parameters:
  ///   - own: those that it defines.
  ///   - start: where what libcmark reads of the bytes begins.
  mutating func begin(_ own: [AbbreviationDefinitions.Definition], in bytes: [UInt8], from start: Int) {
    // What is known belongs to all threads, which wait for one another where they count who uses it.
    if !own.isEmpty || !definitions.isEmpty { all = own.isEmpty ? known : known.adding(own) }
    definitions = own
    places = AbbreviationPlaces(all: all.places(in: bytes, from: start, isMarkup: true))
    (used, spelled) = ([], [])
  }

  /// Takes a use of an entry; whether it is the first that can be spelt out.
  mutating func use(_ entry: Int, inHeading: Bool) -> Bool {
    used.insert(entry)
    return !inHeading && spelled.insert(entry).inserted
  }

  func isUsed(_ entry: Int) -> Bool { used.contains(entry) }
}

extension BodyReader {
  /// Writes an abbreviation with what it stands for; for readers elsewhere, who may not be able to ask for that, spelt
  /// out where it comes first.
  mutating func enterAbbreviation(_ entry: Int, _ node: CommonMarkNode) {
    let (before, after) = html(ofAbbreviation: entry)
    node.setHTML(before, after)
  }

  /// A text of our own making, escaped, with its abbreviations.
  mutating func markingAbbreviations(in text: [UInt8]) -> [UInt8] {
    var html: [UInt8] = []
    var start = 0
    for place in abbreviations.all.places(in: text, from: 0, isMarkup: false) {
      html.append(escaping: String(decoding: text[start..<place.range.lowerBound], as: UTF8.self))
      let (before, after) = self.html(ofAbbreviation: place.entry)
      html += before
      html.append(escaping: String(decoding: text[place.range], as: UTF8.self))
      html += after
      start = place.range.upperBound
    }
    html.append(escaping: String(decoding: text[start...], as: UTF8.self))
    return html
  }

  /// What stands before and after an abbreviation; what of it is a hole is marked.
  private mutating func html(ofAbbreviation entry: Int) -> (before: [UInt8], after: [UInt8]) {
    let abbreviation = abbreviations.all.entries[entry]
    var before: [UInt8] = []
    var after = Array("</abbr>".utf8)
    if abbreviations.use(entry, inHeading: block.isHeading) {
      before = [CommonMarkNode.mark]
      after.append(CommonMarkNode.mark)
      marks.append(.elsewhere(abbreviation.long + " ("))
      // Nothing that has a mark lies within.
      marks.append(.elsewhere(")"))
    }
    before += "<abbr title=\"".utf8
    before.append(escaping: abbreviation.long)
    before += "\">".utf8
    return (before, after)
  }

  /// Reports the body's own abbreviations that stand nowhere in it.
  mutating func reportAbbreviations() {
    guard !abbreviations.definitions.isEmpty else { return }
    var places: [String: Int] = [:]
    for definition in abbreviations.definitions { places[definition.short] = definition.range.lowerBound }
    let used = Set(
      abbreviations.all.entries.indices.filter { abbreviations.isUsed($0) }.map { abbreviations.all.entries[$0].short })
    for definition in abbreviations.definitions {
      let isLast = places[definition.short] == definition.range.lowerBound
      guard !isLast || !used.contains(definition.short) else { continue }
      let position = lines.position(ofSource: definition.range.lowerBound)
      let length = lines.length(fromSource: definition.range.lowerBound, to: definition.range.upperBound)
      if let help = Abbreviations.complaint(about: definition.short) {
        report(
          .unusedAbbreviation, at: position, length: length, "\"\(definition.short)\" is not looked for in this text",
          help: help)
        continue
      }
      report(
        .unusedAbbreviation, at: position, length: length,
        isLast
          ? "\"\(definition.short)\" stands nowhere in this text as a word"
          : "\"\(definition.short)\" is defined once more below",
        help: isLast ? "remove the line, or write the abbreviation as the text has it" : "leave one of the lines out")
    }
  }
}

extension DiagnosticCode {
  static let unusedAbbreviation = DiagnosticCode(
    "markdown/unused-abbreviation", .warning, title: "a text defines an abbreviation that it does not have",
    explanation: """
      A line "*[NRM]: National Referral Mechanism" says what an abbreviation stands for, wherever it is a word of the text \
      by itself; letter case counts. In code and addresses none is looked for. Abbreviations that many texts have can stand \
      in the settings, under "abbreviations", where it does not matter whether a text has them.
      """)
}
