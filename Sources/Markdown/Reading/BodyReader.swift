internal import Base

/// Walks through a body's tree once: collects its facts and diagnostics, and rewrites it for our dialect.
///
/// Nothing here recurses: what is open is kept on stacks, so that no depth of nesting is too deep.
struct BodyReader {
  let path: String
  let readsLists: Bool
  let readsFirstParagraph: Bool
  let hasSectionLinks: Bool
  let html: RawHTMLPolicy
  var lines: SourceLines
  var outline: Outline
  var links: [Link] = []
  var passages: [Passage] = []
  var items = ItemReading()
  /// How many quotations the text now lies in.
  var quotations = 0
  /// How many lists the text now lies in.
  var lists = 0
  var block: LeafBlock
  var marks: [FragmentWriter.Mark] = []
  /// Where in the text something of our dialect may stand.
  var openers: Openers
  var notes: NoteReferences
  var tables: TableReading
  let definitions: DefinitionReading
  var components: ComponentReading
  var abbreviations: AbbreviationReading
  /// The marks in which quotations are set; nil where punctuation stays as it is written.
  let quotation: QuotationMarks?
  var summary: SummaryText
  var rejected = RejectedElements()
  var ignoredRules: [IgnoredRule] = []
  var wordCount = 0
  var firstParagraph: CitingText?
  var citations: [Citation] = []
  /// Ids of places that are no headings.
  var anchors: [String] = []
  /// Attributes of the heading that comes next.
  var headingAttributes: AttributeList?
  var diagnostics: [Diagnostic] = []
  /// As ``Prescan`` says, in the file's bytes.
  private let firstTangled: Range<Int>?

  /// - Parameter source: the whole file, in which the positions are.
  init(_ source: SourceText, from bodyStart: Int, path: String, dialect: Dialect, body: borrowing ParsedBody) {
    self.path = path
    readsLists = dialect.readsLists
    readsFirstParagraph = dialect.readsFirstParagraph
    hasSectionLinks = dialect.hasSectionLinks
    html = dialect.html
    lines = SourceLines(source, bodyStart: bodyStart, text: body.text)
    outline = Outline(dialect)
    block = LeafBlock(body.text.bytes)
    openers = body.openers
    notes = NoteReferences(body.notes, NoteHTML(words: dialect.words))
    tables = TableReading(body.tables, body.cells, words: dialect.words)
    definitions = body.definitions
    components = ComponentReading(body.components)
    abbreviations = body.abbreviations
    firstTangled = body.firstTangled
    quotation = dialect.quotation
    summary = SummaryText(body.text.bytes, comments: body.openers.comments)
    // What a page of prose needs, so that growing costs nothing there.
    block.text.reserveCapacity(1024)
    links.reserveCapacity(min(openers.mostTags, 64))
    marks.reserveCapacity(16)
  }

  mutating func read(_ tree: borrowing CommonMarkTree) {
    reportTangle()
    reportComponents()
    read(tree.walk())
    readNotes(into: tree.root)
    reportAbbreviations()
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

  mutating func takeFacts() -> Facts {
    Facts(
      headings: outline.takeHeadings(), anchors: anchors, components: components.uses, links: Self.trimmed(links),
      passages: Self.trimmed(passages), items: items.read(), citations: citations, firstParagraph: firstParagraph,
      summary: summary.text, wordCount: wordCount, ignoredRules: ignoredRules)
  }

  /// The same without much room for more: all that is held of an entry is held until the site is built.
  private static func trimmed<Element>(_ elements: [Element]) -> [Element] {
    guard elements.capacity - elements.count > elements.count / 4 else { return elements }
    var trimmed: [Element] = []
    trimmed.reserveCapacity(elements.count)
    trimmed += elements
    return trimmed
  }

  private mutating func enter(_ node: CommonMarkNode) {
    switch node.kind {
    case .text:
      let start = block.text.count
      node.appendLiteral(to: &block.text)
      if block.readsAlong { block.alignment.passText(block.text, from: start) }
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
