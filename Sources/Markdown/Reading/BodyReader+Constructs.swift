internal import Base

/// What our dialect knows beside CommonMark's inlines.
extension BodyReader {
  /// Puts into a block what its text holds of our dialect, before the walk goes on into it.
  ///
  /// - Parameter range: its source.
  mutating func prepare(_ node: CommonMarkNode, in range: Range<Int>, isTask: Bool) {
    let isToBeSet = quotation != nil && openers.punctuationOccurs(in: range)
    var literals: [CommonMarkNode] = []
    if isTask || openers.occur(in: range) || abbreviations.places.occur(in: range)
      || isToBeSet && openers.escapesOccur(in: range)
    {
      literals = putConstructs(in: node, isTask: isTask)
    }
    if isToBeSet { setPunctuation(in: node, literals: literals) }
  }

  /// - Returns: texts that mean what they say.
  private mutating func putConstructs(in node: CommonMarkNode, isTask: Bool) -> [CommonMarkNode] {
    var scan = InlineScan(
      of: node, block.alignment, notes: notes.definitions, abbreviations: abbreviations.places,
      keepsLiterals: quotation != nil)
    block.constructs = scan.read()
    block.citations = scan.citations
    block.attributeLists = scan.attributes
    if isTask, let task = Task.wrap(node, from: block.start, in: lines.bytes) { block.constructs.insert(task, at: 0) }
    if !block.constructs.isEmpty { block.isAligned = true }
    for reference in scan.strayReferences { report(reference) }
    for complaint in scan.attributeComplaints { report(complaint) }
    // A line of attributes is none of the paragraph's.
    if case .attributes(let list) = block.constructs.first?.kind, block.attributeLists[list].seat == .line {
      block.constructs.first?.node.next?.free()
    }
    for problem in scan.componentProblems { report(problem) }
    for stray in scan.strayCitations { report(stray) }
    for stray in scan.strayComments { report(stray) }
    return scan.literals
  }

  mutating func enterOwnInline(_ node: CommonMarkNode) {
    guard let construct = block.takeConstruct(node) else { return enterPart(node) }
    block.alignment.pass(to: construct.opening.upperBound)
    block.openConstructs.append(construct)
    switch construct.kind {
    case .noteReference(let definition):
      node.setHTML(notes.refer(to: definition))
      if components.readsLabel {
        components.takeNote(
          at: ComponentUse.Place(
            position: lines.position(of: construct.opening.lowerBound),
            length: lines.length(from: construct.opening.lowerBound, to: construct.opening.upperBound)))
      }
      marks.append(.page)
    case .abbreviation(let entry): enterAbbreviation(entry, node)
    case .citation(let index): take(block.citations[index], node)
    case .attributes(let list): take(attributes: list)
    case .component(let component): enterComponent(component)
    case .comment:
      let range = construct.opening.lowerBound..<construct.closing.upperBound
      readComment(Array(lines.bytes[range]), at: range, of: node)
    case .deletion, .highlight, .address, .task: break
    }
  }

  mutating func leaveOwnInline(_ node: CommonMarkNode) {
    guard block.openConstructs.last?.node == node, let construct = block.openConstructs.popLast() else {
      return leavePart(node)
    }
    block.alignment.pass(to: construct.closing.upperBound)
    switch construct.kind {
    case .attributes, .comment:
      // The text before it stays where it was cut, maybe empty.
      if let before = node.previous, before.kind == .text, before.isEmpty { before.free() }
      node.free()
    case .component: leaveInlineComponent()
    default: break
    }
  }

  /// Enters a cell of a table or the label of a component, whose text is a block's in all but its node.
  private mutating func enterPart(_ node: CommonMarkNode) {
    guard let range = tables.enterCell(node) ?? components.enterLabel(node) else { return }
    block.alignment.begin(cell: range, mayBeEncoded: openers.escapesOccur(in: range))
    block.begin(at: range.lowerBound, firstMark: marks.count)
    block.isAligned = true
    prepare(node, in: range, isTask: false)
  }

  private mutating func leavePart(_ node: CommonMarkNode) {
    if components.leavesLabel(node) {
      surveyText()
      return components.leaveLabel(block.foldedText)
    }
    guard tables.leavesCell(node) else { return }
    surveyText()
    tables.leaveCell(block.foldedText)
  }
}
