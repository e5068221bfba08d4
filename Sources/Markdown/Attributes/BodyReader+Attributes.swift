internal import Base

/// Attributes in braces, given to what they belong to.
extension BodyReader {
  /// Takes a list as the walk comes to it.
  ///
  /// - Parameter list: its index.
  mutating func take(attributes list: Int) {
    let placed = block.attributeLists[list]
    switch placed.seat {
    case .heading, .line:
      block.ownAttributes = list
      if placed.seat == .line { block.alignment.passLineBreak() }
    case .behind:
      // What became text, or lies in an image's description, is no element.
      guard block.imageDepth == 0, let link = block.lastLink else { return }
      let attributes = attributes(placed.list, for: link.node.kind == .image ? .image : .link)
      if attributes == Attributes() { return }
      let mark = CommonMarkNode.inline()
      mark.setHTML([CommonMarkNode.mark])
      link.node.insertBefore(mark)
      marks.insert(.nextTag(attributes), at: link.firstMark)
    }
  }

  /// Those on the line before a heading and at its end; nil where there are none.
  mutating func takeHeadingAttributes() -> Attributes? {
    if headingAttributes.isEmpty, block.ownAttributes == nil { return nil }
    defer { headingAttributes = [] }
    let before = headingAttributes.first.map { attributes($0, for: .heading) }
    let own = block.attributes.map { attributes($0, for: .heading) }
    guard let before, let own else { return own ?? before }
    if let first = before.id, let word = block.attributes?.id, own.id != nil {
      report(
        .attribute, at: word.range, "there is an id already, \"\(first)\", on the line before",
        help: "leave one out; a thing has one id at most")
    }
    return own.joined(with: before)
  }

  /// The attributes of a list as they may be written; what may not is reported.
  mutating func attributes(_ list: AttributeList, for subject: AttributePolicy.Subject) -> Attributes {
    let policy = AttributePolicy(list, for: subject)
    for refusal in policy.refusals {
      report(refusal.code, at: refusal.range, refusal.message, help: refusal.help)
    }
    if subject == .image { setSides(policy.image) }
    var attributes = policy.attributes
    if let word = policy.id, claim(word) {
      attributes.id = word.text
      if subject != .heading { anchors.append(word.text) }
    }
    return attributes
  }

  /// Gives an id to a place of the body, if no other has it.
  private mutating func claim(_ id: AttributeList.Word) -> Bool {
    let position = lines.position(of: id.range.lowerBound)
    guard let first = outline.claim(id.text, at: position) else { return true }
    let length = lines.length(from: id.range.lowerBound, to: id.range.upperBound)
    if let component = first.component {
      components.uses[component].idClashes.append(
        ComponentUse.IDClash(position: position, length: length, firstLine: first.position.line))
      return true
    }
    report(
      .duplicateID, at: position, length: length,
      "the id \"\(id.text)\" is taken already, on line \(first.position.line)", help: "give this one another")
    return false
  }

  /// Gives the attributes on a paragraph's first line to the paragraph, to the list item that it begins, or, where it
  /// has nothing else, to the block behind it.
  ///
  /// - Returns: whether the paragraph is left.
  mutating func placeAttributes(_ list: AttributeList, of paragraph: CommonMarkNode) -> Bool {
    guard paragraph.firstChild != nil else {
      placeAttributes(list, before: paragraph.next)
      paragraph.free()
      return false
    }
    let isWithoutTag =
      !paragraph.isFirstOfItem && paragraph.isTight || definitions.isTight(paragraph) && paragraph.previous != nil
    if isWithoutTag {
      reportStray(list.range)
      return true
    }
    let attributes = attributes(list, for: .block)
    paragraph.prependMark()
    marks.insert(paragraph.isFirstOfItem ? .item(attributes) : .tag(attributes), at: block.firstMark)
    return true
  }

  private mutating func placeAttributes(_ list: AttributeList, before next: CommonMarkNode?) {
    switch next?.kind {
    case .heading: headingAttributes = [list]
    case .htmlBlock:
      guard let next, !next.beginsWithComment else { return reportStray(list.range) }
      reportStray(
        list.range, "HTML takes no attributes in braces",
        help: "write them in its first tag, as in <table class=\"…\">")
    case .list, .blockQuote, .codeBlock, .customBlock, .thematicBreak, .paragraph:
      guard let next, next.kind != .paragraph || !next.isTight else { return reportStray(list.range) }
      if let part = components.blocks.parts[next] { return report(list, before: part) }
      let attributes = attributes(list, for: .block)
      let mark = CommonMarkNode.block()
      mark.setHTML([CommonMarkNode.mark])
      next.insertBefore(mark)
      marks.append(.nextTag(attributes))
    default: reportStray(list.range)
    }
  }

  /// A range of what libcmark read, in the file.
  private func sourceRange(of range: Range<Int>) -> Range<Int> {
    lines.text.sourceOffset(range.lowerBound)..<lines.text.sourceEnd(range.upperBound)
  }

  // MARK: - Problems

  /// Reports attributes on the line before a component, which has its own behind its name.
  private mutating func report(_ list: AttributeList, before part: ComponentBlocks.Part) {
    guard case .start(let line, _) = part else { return reportStray(list.range) }
    if let word = list.classes.first { return reportClass(ofSource: sourceRange(of: word.range)) }
    reportStray(
      list.range, "a component's attributes do not stand on the line before it",
      help: "write them in braces behind \"\(components.blocks.lines[line].name)\" and its label, if it has one")
  }

  mutating func report(_ complaint: InlineScan.AttributeComplaint) {
    switch complaint {
    case .unreadable(let problem): report(.attribute, at: problem.range, problem.message, help: problem.help)
    case .markup(let range):
      report(
        .attribute, at: range, "attributes may hold no markup",
        help: "write a backslash before \"*\", \"_\", \"`\" and \"<\"")
    case .stray(let range): reportStray(range)
    case .misplaced(let range, let misplacement): report(misplacement, at: range)
    }
  }

  mutating func reportStray(_ range: Range<Int>) {
    reportStray(
      range, "these attributes belong to nothing",
      help: "put them on a line by themselves right before the block that is to have them, or write \"\\{\"")
  }

  mutating func reportStray(_ range: Range<Int>, _ message: String, help: String) {
    report(.strayAttributes, at: range, message, help: help)
  }

  private mutating func report(_ code: DiagnosticCode, at range: Range<Int>, _ message: String, help: String) {
    report(
      code, at: lines.position(of: range.lowerBound),
      length: lines.length(from: range.lowerBound, to: range.upperBound),
      message, help: help)
  }
}
