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
    if block.ownAttributes != nil, let list = block.attributes, !placeAttributes(list, of: node) { return }
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
    block.foldText()
    let sourceLevel = node.headingLevel
    let own = takeHeadingAttributes()
    guard !block.text.isEmpty else {
      node.setHeadingLevel(outline.level(ofHeadingAt: sourceLevel))
      return report(
        .emptyHeading, at: position, length: lines.lengthOfRest(from: block.start), "this heading has no text",
        help: "write its text, or remove the line")
    }
    let opening = outline.openHeading(
      sourceLevel: sourceLevel, text: block.text, id: own?.id, isWhollyBold: node.onlyChild?.kind == .strong,
      at: position)
    place(opening, own, at: position, node)
  }

  /// A question becomes a heading, as if its author had written one; anything else bold only looks like a heading.
  private mutating func readBoldParagraph(_ node: CommonMarkNode) {
    block.foldText()
    guard !block.text.isEmpty else { return }
    let position = lines.position(of: block.start)
    let line = String(repeating: "#", count: outline.levelOfSubheading) + " " + block.foldedText
    let length = lines.lengthOfRest(from: block.start)
    guard outline.isInQuestions else {
      return report(
        .boldHeading, at: position, length: length, "this bold paragraph looks like a heading",
        help: "if it is one, write \"\(line)\"")
    }
    report(
      .boldQuestion, at: position, length: length, "this question is a bold paragraph, not a heading",
      help: "write \"\(line)\"")
    let opening = outline.openQuestion(text: block.text, at: position)
    place(opening, nil, at: position, node.replaceWithHeading(level: opening.level))
  }

  private mutating func place(
    _ opening: Outline.Opening, _ attributes: Attributes?, at position: SourcePosition, _ node: CommonMarkNode
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
    let survey = TextSurvey(block.text.bytes.span, block.text.indices)
    block.isFolded = survey.isFolded
    if block.alternatives.isEmpty {
      wordCount += survey.words
    } else {
      let text = block.textWithoutImages
      wordCount += TextSurvey(text.span, text.indices).words
    }
    // To hand a block on is to copy it, which most are spared.
    if items.isOpen { items.add(block) }
    if !block.linkTexts.isEmpty { passages.add(block) }
  }
}
