internal import Base

/// The abbreviations of a body as the walk comes to them.
struct AbbreviationReading {
  let all: Abbreviations
  let places: AbbreviationPlaces
  /// The body's own.
  let definitions: [AbbreviationDefinitions.Definition]
  private var used: Set<Int> = []
  private var spelled: Set<Int> = []

  init(
    _ all: Abbreviations, _ places: AbbreviationPlaces, _ definitions: [AbbreviationDefinitions.Definition]
  ) {
    (self.all, self.places, self.definitions) = (all, places, definitions)
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
    node.setHTML(before, after)
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
      report(
        .unusedAbbreviation, at: lines.position(ofSource: definition.range.lowerBound),
        length: lines.length(fromSource: definition.range.lowerBound, to: definition.range.upperBound),
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
