internal import Base

/// A body in libcmark's tree, with what the tree cannot say of our dialect.
struct ParsedBody: ~Copyable {
  let tree: CommonMarkTree
  let text: BodyText
  /// Taken out of the tree; they are written at its end, in the order in which they are referred to.
  let notes: NoteDefinitions
  let tables: [Tables.Assembled]
  let cells: [Tables.Cell]
  let definitions: DefinitionReading
  let components: ComponentBlocks
  /// The body's own.
  let abbreviations: [AbbreviationDefinitions.Definition]
  /// As ``Prescan`` says, in the file's bytes.
  let firstTangled: Range<Int>?

  /// Parses a file's body, as often as `Prescan` asks for.
  ///
  /// - Parameter openers: becomes those of what libcmark read.
  static func parse(
    _ source: SourceText, from start: Int, validating: Bool, openers: inout Openers
  ) -> ParsedBody {
    openers.read(source.bytes, from: start)
    if openers.lines.isEmpty { return plain(source, from: start, validating: validating) }
    var prescan = Prescan(source, from: start, openers: openers)
    if prescan.isEmpty { return plain(source, from: start, validating: validating) }
    while true {
      let text = prescan.text()
      let tree = CommonMarkTree(parsing: text.bytes, from: text.start, validating: validating)
      guard prescan.accepts(tree, of: text) else { continue }
      let components = prescan.makeComponents(from: text)
      let (tables, cells) = prescan.tables.assemble(from: text)
      openers.read(text.bytes, from: text.start)
      return ParsedBody(
        tree: tree, text: text, notes: prescan.takeNotes(), tables: tables, cells: cells,
        definitions: prescan.definitions.assemble(), components: components,
        abbreviations: prescan.takeAbbreviations(), firstTangled: prescan.firstTangled)
    }
  }

  /// A body none of whose lines is rewritten.
  private static func plain(_ source: SourceText, from start: Int, validating: Bool) -> ParsedBody {
    ParsedBody(
      tree: CommonMarkTree(parsing: source.bytes, from: start, validating: validating),
      text: BodyText(source, from: start), notes: NoteDefinitions(), tables: [], cells: [],
      definitions: DefinitionReading(), components: ComponentBlocks(),
      abbreviations: [], firstTangled: nil)
  }
}
