internal import Base

/// Walks through a body's tree once: collects its facts and diagnostics, and rewrites it for our dialect.
///
/// Nothing here recurses: what is open is kept on stacks, so that no depth of nesting is too deep.
///
/// A reader may read one body after the other, and keeps its memory for the next.
struct BodyReader {
  private var path = ""
  let readsLists: Bool
  let readsFirstParagraph: Bool
  let hasSectionLinks: Bool
  let html: RawHTMLPolicy
  var lines = SourceLines()
  var outline: Outline
  var links = LinkReading()
  var passages = PassageReading()
  var items = ItemReading()
  /// How many quotations the text now lies in.
  var quotations = 0
  /// How many lists the text now lies in.
  var lists = 0
  var block = LeafBlock()
  var marks: [FragmentWriter.Mark] = []
  /// Where in the text something of our dialect may stand.
  var openers = Openers()
  var notes: NoteReferences
  var tables: TableReading
  private(set) var definitions = DefinitionReading()
  var components = ComponentReading(ComponentBlocks())
  var abbreviations: AbbreviationReading
  /// The marks in which quotations are set; nil where punctuation stays as it is written.
  let quotation: QuotationMarks?
  var summary = SummaryText()
  var rejected = RejectedElements()
  var ignoredRules: [IgnoredRule] = []
  var wordCount = 0
  var firstParagraph: CitingText?
  var citations: [Citation] = []
  /// Ids of places that are no headings.
  var anchors: [String] = []
  /// Attributes of the heading that comes next: one list at most.
  var headingAttributes: [AttributeList] = []
  var diagnostics: [Diagnostic] = []
  /// As ``Prescan`` says, in the file's bytes.
  private var firstTangled: Range<Int>?

  init(_ dialect: Dialect) {
    readsLists = dialect.readsLists
    readsFirstParagraph = dialect.readsFirstParagraph
    hasSectionLinks = dialect.hasSectionLinks
    html = dialect.html
    outline = Outline(dialect)
    quotation = dialect.quotation
    notes = NoteReferences(NoteHTML(words: dialect.words))
    tables = TableReading(words: dialect.words)
    abbreviations = AbbreviationReading(dialect.abbreviations)
    // What a page of prose needs, so that growing costs nothing there.
    marks.reserveCapacity(16)
  }

  /// Reads a body, whose openers this has.
  ///
  /// - Parameter source: the whole file, in which the positions are.
  mutating func read(_ body: borrowing ParsedBody, of source: SourceText, from bodyStart: Int, path: String) {
    begin(body, of: source, from: bodyStart, path: path)
    neutraliseReferences(of: body)
    reportTangle()
    reportComponents()
    read(body.tree.walk())
    readNotes(into: body.tree.root)
    reportAbbreviations()
  }

  /// Forgets the body before, but for the memory that it took.
  private mutating func begin(
    _ body: borrowing ParsedBody, of source: SourceText, from bodyStart: Int, path: String
  ) {
    self.path = path
    lines = SourceLines(source, bodyStart: bodyStart, text: body.text)
    outline.begin()
    links.begin()
    passages.begin()
    items.begin()
    (quotations, lists) = (0, 0)
    block.begin(bodyOf: body.text.bytes)
    if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
    notes.begin(body.notes)
    tables.begin(body.tables, body.cells)
    definitions = body.definitions
    components = ComponentReading(body.components)
    abbreviations.begin(body.abbreviations, in: body.text.bytes, from: body.text.start)
    summary = SummaryText(body.text.bytes, comments: openers.comments)
    rejected = RejectedElements()
    ignoredRules = []
    wordCount = 0
    firstParagraph = nil
    citations = []
    anchors = []
    headingAttributes = []
    diagnostics = []
    firstTangled = body.firstTangled
  }

  private mutating func reportTangle() {
    guard let line = firstTangled else { return }
    report(
      .tangled, at: lines.position(ofSource: line.lowerBound),
      length: lines.length(fromSource: line.lowerBound, to: line.upperBound),
      "from here on this text has tables, footnotes, components or lists of definitions that cannot be told apart",
      help: "put blank lines between them; until then none of them is read anywhere in this text")
  }

  mutating func read(_ walk: consuming CommonMarkWalk) {
    while let step = walk.next() {
      if step.isEntry { enter(step.node) } else { leave(step.node) }
    }
  }

  mutating func readFacts() -> Facts {
    Facts(
      headings: outline.readHeadings(), anchors: anchors, components: components.uses, links: links.read(),
      passages: passages.read(), items: items.read(), citations: citations, firstParagraph: firstParagraph,
      summary: summary.text, wordCount: wordCount, ignoredRules: ignoredRules)
  }

  private mutating func enter(_ node: CommonMarkNode) {
    switch node.kind {
    case .text:
      let start = block.text.count
      node.appendLiteral(to: &block.text)
      if block.readsAlong { block.alignment.passText(block.text.bytes, start..<block.text.count) }
    case .softBreak, .lineBreak:
      block.text.append(UInt8(ascii: " "))
      if !block.openTags.isEmpty { block.heldBreaks.append(node) }
      if block.isAligned { block.alignment.passLineBreak() }
    case .code:
      node.appendLiteral(to: &block.text)
      if block.isAligned { block.alignment.passCode() }
    case .emphasis: if block.isAligned { block.alignment.passDelimiter(length: 1) }
    case .strong: if block.isAligned { block.alignment.passDelimiter(length: 2) }
    case .link, .image: enterLink(node)
    case .htmlInline: readTag(node)
    case .paragraph, .heading: enterLeafBlock(node)
    case .htmlBlock: readHTMLBlock(node)
    case .item: if readsLists, !notes.isReading { items.enter(heading: outline.current) }
    case .blockQuote: quotations += 1
    case .list: lists += 1
    case .customInline: enterOwnInline(node)
    case .customBlock: if definitions.isList(node) { lists += 1 } else { enterComponent(node) }
    case .none, .document, .codeBlock, .thematicBreak: break
    }
  }

  private mutating func leave(_ node: CommonMarkNode) {
    if !block.openTags.isEmpty { rejectTags(openedIn: node) }
    switch node.kind {
    case .emphasis: if block.isAligned { block.alignment.passDelimiter(length: 1) }
    case .strong: if block.isAligned { block.alignment.passDelimiter(length: 2) }
    case .link, .image: leaveLink(node)
    case .paragraph: leaveParagraph(node)
    case .heading: leaveHeading(node)
    case .item: if readsLists, !notes.isReading { items.leave() }
    case .customInline: leaveOwnInline(node)
    case .customBlock:
      if definitions.isList(node) { lists -= 1 } else if !leaveComponent(node) { tables.leaveBlock(node) }
    case .blockQuote: quotations -= 1
    case .list: lists -= 1
    default: break
    }
  }

  mutating func report(
    _ code: DiagnosticCode, at position: SourcePosition, length: Int, _ message: String, help: String
  ) {
    diagnostics.append(Diagnostic(code, path: path, at: position, length: length, message, help: help))
  }
}
