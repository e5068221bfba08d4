internal import Base

/// Paragraphs, headings and list items.
extension BodyReader {
  mutating func enterLeafBlock(_ node: CommonMarkNode) {
    let startLine = node.startLine
    let endLine = lines.lastLine(of: node)
    let sourceStart = lines.offset(ofLine: startLine, column: node.startColumn)
    let end = max(sourceStart, lines.end(ofLine: endLine))
    let bytes = lines.bytes
    let start = block.alignment.begin(at: sourceStart, end: end, isQuoted: quotations > 0)
    block.begin(at: start, firstMark: marks.count)
    block.isAligned =
      ByteSearch.first(UInt8(ascii: "["), in: bytes, start..<end) != nil
      || ByteSearch.first(UInt8(ascii: "<"), in: bytes, start..<end) != nil
    // Of the two forms of a heading, the one with number signs has one line, the underlined one at least two.
    if node.kind == .heading, startLine == endLine { block.alignment.passNumberSigns() }
    let isTask = start == sourceStart && Task.mayBegin(bytes, at: start) && node.isFirstOfItem
    block.isHeading = node.kind == .heading
    prepare(node, in: start..<end, isTask: isTask)
  }

  mutating func leaveParagraph(_ node: CommonMarkNode) {
    if !block.alternatives.isEmpty, makeFigure(of: node) { return surveyText() }
    if let list = block.attributes, !placeAttributes(list, of: node) { return }
    surveyText()
    leaveDefinitionParagraph(node)
    if summary.isOpen { summary.add(block.citingText) }
    guard quotations == 0, lists == 0, components.depth == 0, !notes.isReading else { return }
    let isBold = node.onlyChild?.kind == .strong
    if readsFirstParagraph, firstParagraph == nil, !isBold {
      let text = block.citingText
      if !text.text.isEmpty { firstParagraph = text }
    }
    if isBold { readBoldParagraph(node) }
  }

  mutating func leaveHeading(_ node: CommonMarkNode) {
    surveyText()
    let position = lines.position(of: block.start)
    let text = block.foldedText
    let sourceLevel = node.headingLevel
    let own = takeHeadingAttributes()
    guard !text.isEmpty else {
      node.setHeadingLevel(outline.level(ofHeadingAt: sourceLevel))
      return report(
        .emptyHeading, at: position, length: lines.lengthOfRest(from: block.start), "this heading has no text",
        help: "write its text, or remove the line")
    }
    let opening = outline.openHeading(
      sourceLevel: sourceLevel, text: text, id: own.id, isWhollyBold: node.onlyChild?.kind == .strong, at: position)
    place(opening, own, at: position, node)
  }

  /// A question becomes a heading, as if its author had written one; anything else bold only looks like a heading.
  private mutating func readBoldParagraph(_ node: CommonMarkNode) {
    let text = block.foldedText
    guard !text.isEmpty else { return }
    let position = lines.position(of: block.start)
    let line = String(repeating: "#", count: outline.levelOfSubheading) + " " + text
    let length = lines.lengthOfRest(from: block.start)
    guard outline.isInQuestions else {
      return report(
        .boldHeading, at: position, length: length, "this bold paragraph looks like a heading",
        help: "if it is one, write \"\(line)\"")
    }
    report(
      .boldQuestion, at: position, length: length, "this question is a bold paragraph, not a heading",
      help: "write \"\(line)\"")
    let opening = outline.openQuestion(text: text, at: position)
    place(opening, Attributes(), at: position, node.replaceWithHeading(level: opening.level))
  }

  private mutating func place(
    _ opening: Outline.Opening, _ attributes: Attributes, at position: SourcePosition, _ node: CommonMarkNode
  ) {
    node.setHeadingLevel(opening.level)
    node.markHeading(atEnd: hasSectionLinks)
    if block.firstMark == marks.count {
      marks.append(.heading(opening.index, attributes))
    } else {
      marks.insert(.heading(opening.index, attributes), at: block.firstMark)
    }
    if hasSectionLinks { marks.append(.headingEnd(opening.index)) }
    guard opening.isTooDeep else { return }
    report(
      .deepHeading, at: position, length: lines.lengthOfRest(from: block.start),
      "this heading lies under five others, and there are only six levels with the page's title",
      help: "raise it, or leave out one of the headings above it")
  }

  /// Adds the block's text to the counts and to the list item it lies in.
  mutating func surveyText() {
    let survey = TextSurvey(block.text, block.text.indices)
    block.isFolded = survey.isFolded
    if block.alternatives.isEmpty {
      wordCount += survey.words
    } else {
      let text = block.textWithoutImages
      wordCount += TextSurvey(text, text.indices).words
    }
    if let index = openItems.last { items[index].add(block) }
    noteLinksToSite()
  }

  /// Keeps the sentences around links to other files; the rest of the text is needed by nobody.
  private mutating func noteLinksToSite() {
    guard !block.linkTexts.isEmpty else { return }
    if block.isFolded, block.alternatives.isEmpty {
      passages += passages(at: block.linkTexts.map(\.range), in: block.text.span, block.narratives)
      return
    }
    let (text, ranges) = block.citingText(with: block.linkTexts.map(\.range))
    passages += passages(at: ranges, in: text.text.utf8Span.span, text.places)
  }

  /// - Parameter ranges: of the texts of the block's links to other files.
  private func passages(at ranges: [Range<Int>], in bytes: Span<UInt8>, _ places: [CitingText.Place]) -> [Passage] {
    let bounds = ranges.count > 1 ? Sentences.Bounds(bytes, places) : nil
    return zip(block.linkTexts, ranges).filter { !$1.isEmpty }.map { link, range in
      Passage(aroundLink: link.index, at: range, in: bytes, places, bounds: bounds)
    }
  }

  mutating func enterItem() {
    openItems.append(items.count)
    items.append(ItemDraft(heading: outline.current))
  }
}

/// A list item whose text is still being read.
struct ItemDraft {
  let heading: Int?
  private var text = ""
  private var links: [Int] = []

  init(heading: Int?) { self.heading = heading }

  mutating func add(_ block: LeafBlock) {
    Self.append(block.foldedText, to: &text)
    links += block.links
  }

  /// Nil for one without links, which is nothing to those who read lists as data.
  var item: ListItem? { links.isEmpty ? nil : ListItem(heading: heading, text: text, links: links) }

  /// In place: an item may have any number of paragraphs.
  private static func append(_ more: String, to text: inout String) {
    if !text.isEmpty, !more.isEmpty { text += " " }
    text += more
  }
}
