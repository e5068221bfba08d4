internal import Base

/// A body in libcmark's tree, with what the tree cannot say of our dialect.
struct ParsedBody: ~Copyable {
  let tree: CommonMarkTree
  let text: BodyText
  let openers: Openers
  /// Taken out of the tree; they are written at its end, in the order in which they are referred to.
  let notes: NoteDefinitions
  let tables: [Tables.Assembled]
  let cells: [Tables.Cell]
  let definitions: DefinitionReading
  let components: ComponentBlocks
  let abbreviations: AbbreviationReading
  /// As ``Prescan`` says, in the file's bytes.
  let firstTangled: Range<Int>?

  /// Parses a file's body, as often as `Prescan` asks for.
  static func parse(_ source: SourceText, from start: Int, validating: Bool, abbreviations: Abbreviations) -> ParsedBody
  {
    let openers = Openers(source.bytes, from: start)
    if openers.lines.isEmpty {
      return plain(source, from: start, openers, validating: validating, abbreviations: abbreviations)
    }
    var prescan = Prescan(source, from: start, openers: openers)
    if prescan.isEmpty {
      return plain(source, from: start, openers, validating: validating, abbreviations: abbreviations)
    }
    while true {
      let text = prescan.text()
      let tree = CommonMarkTree(parsing: text.bytes, from: text.start, validating: validating)
      guard prescan.accepts(tree, of: text) else { continue }
      let components = prescan.makeComponents(from: text)
      let (tables, cells) = prescan.tables.assemble(from: text)
      return ParsedBody(
        tree: tree, text: text, openers: Openers(text.bytes, from: text.start), notes: prescan.takeNotes(),
        tables: tables, cells: cells, definitions: prescan.definitions.assemble(), components: components,
        abbreviations: reading(abbreviations, prescan.takeAbbreviations(), in: text.bytes, from: text.start),
        firstTangled: prescan.firstTangled)
    }
  }

  /// A body none of whose lines is rewritten.
  private static func plain(
    _ source: SourceText, from start: Int, _ openers: Openers, validating: Bool, abbreviations: Abbreviations
  ) -> ParsedBody {
    ParsedBody(
      tree: CommonMarkTree(parsing: source.bytes, from: start, validating: validating),
      text: BodyText(source, from: start), openers: openers, notes: NoteDefinitions(), tables: [], cells: [],
      definitions: DefinitionReading(), components: ComponentBlocks(),
      abbreviations: reading(abbreviations, [], in: source.bytes, from: start), firstTangled: nil)
  }

  private static func reading(
    _ known: Abbreviations, _ own: [AbbreviationDefinitions.Definition], in bytes: [UInt8], from start: Int
  ) -> AbbreviationReading {
    let all = own.isEmpty ? known : known.adding(own)
    return AbbreviationReading(all, AbbreviationPlaces(all: all.places(in: bytes, from: start, isMarkup: true)), own)
  }
}
