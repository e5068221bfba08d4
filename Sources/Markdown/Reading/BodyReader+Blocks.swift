internal import Base

/// Paragraphs, headings and list items.
extension BodyReader {
  mutating func enterLeafBlock(_ node: CommonMarkNode) {
    let startLine = node.startLine
    let endLine = lines.lastLine(of: node)
    let sourceStart = lines.offset(ofLine: startLine, column: node.startColumn)
    let end = max(sourceStart, lines.end(ofLine: endLine))
    let start = block.alignment.begin(
      at: sourceStart, end: end, isQuoted: quotations > 0, mayBeEncoded: openers.escapesOccur(in: sourceStart..<end))
    block.begin(at: start, firstMark: marks.count)
    block.isAligned = openers.tagsOccur(in: start..<end)
    // Of the two forms of a heading, the one with number signs has one line, the underlined one at least two.
    if node.kind == .heading, startLine == endLine { block.alignment.passNumberSigns() }
    let isTask = start == sourceStart && Task.mayBegin(lines.bytes, at: start) && node.isFirstOfItem
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
    items.add(block)
    noteLinksToSite()
  }

  /// Keeps the sentences around links to other files; the rest of the text is needed by nobody.
  private mutating func noteLinksToSite() {
    guard let last = block.linkTexts.last else { return }
    // A citation may have taken away the space with which a link's text ended.
    let whole = block.text.indices
    if last.range.upperBound > whole.upperBound {
      block.linkTexts = block.linkTexts.map { LeafBlock.LinkText(link: $0.link, range: $0.range.clamped(to: whole)) }
    }
    if block.isFolded, block.alternatives.isEmpty {
      let text = block.text
      return Self.append(block.linkTexts, in: text.span, block.narratives, to: &passages)
    }
    let (text, ranges) = block.citingText(with: block.linkTexts.map(\.range))
    let moved = zip(block.linkTexts, ranges).map { LeafBlock.LinkText(link: $0.link, range: $1) }
    Self.append(moved, in: text.text.utf8Span.span, text.places, to: &passages)
  }

  private static func append(
    _ links: [LeafBlock.LinkText], in bytes: Span<UInt8>, _ places: [CitingText.Place], to passages: inout [Passage]
  ) {
    let bounds = links.count > Sentences.fewStretches ? Sentences.Bounds(bytes, places) : nil
    for link in links where !link.range.isEmpty {
      passages.append(Passage(aroundLink: link.link, at: link.range, in: bytes, places, bounds: bounds))
    }
  }
}
