internal import Base

/// Components: what they say of themselves becomes a use, and where they begin and end becomes marks.
extension BodyReader {
  mutating func enterComponent(_ node: CommonMarkNode) {
    guard let part = components.blocks.parts[node] else { return }
    switch part {
    case .start(let number, let isContainer):
      let line = components.blocks.lines[number]
      let use = use(
        line.name, isContainer ? .container : .leaf, head: line.head, label: line.label.map { _ in "" },
        line.attributes)
      components.opening = ComponentReading.OpenLabel(
        use: components.uses.count, links: links.count, citations: citations.count)
      components.useOfLine[number] = components.uses.count
      marks.append(.componentStart(components.uses.count, isBlock: true))
      components.uses.append(use)
    case .end(let number):
      guard let use = components.useOfLine[number] else { return }
      components.depth -= 1
      marks.append(.componentEnd(use, endsLine: false))
    }
  }

  /// Whether the node begins a component, whose label ends here.
  mutating func leaveComponent(_ node: CommonMarkNode) -> Bool {
    guard case .start(_, let isContainer) = components.blocks.parts[node], let opening = components.opening else {
      return false
    }
    let use = opening.use
    components.opening = nil
    noteLink(in: opening)
    if isContainer { components.depth += 1 }
    marks.append(isContainer ? .labelEnd(use) : .componentEnd(use, endsLine: true))
    return true
  }

  mutating func enterComponent(_ component: InlineComponent) {
    let text = lines.text
    func source(_ range: Range<Int>) -> Range<Int> {
      text.sourceOffset(range.lowerBound)..<text.sourceEnd(range.upperBound)
    }
    components.open.append(
      ComponentReading.OpenLabel(
        use: components.uses.count, textStart: block.text.count, links: links.count, citations: citations.count))
    marks.append(.componentStart(components.uses.count, isBlock: false))
    components.uses.append(
      use(
        component.name, .inline, head: source(component.head), label: component.hasLabel ? "" : nil,
        component.attributes, at: source))
  }

  mutating func leaveInlineComponent() {
    guard let open = components.open.popLast() else { return }
    if components.uses[open.use].label != nil {
      components.uses[open.use].label = PlainText.folded(block.text.bytes, open.textStart..<block.text.count)
      noteLink(in: open)
    }
    marks.append(.componentEnd(open.use, endsLine: false))
  }

  /// Takes note of the first thing in a label that will be a link.
  private mutating func noteLink(in label: ComponentReading.OpenLabel) {
    let link = links[label.links...].first { link in
      link.role == .link && link.target != .placeholder && link.target != .forbidden
    }
    let citation = citations[label.citations...].first { !$0.isNarrative }?.items.first
    let places =
      (link.map { [ComponentUse.Place(position: $0.position, length: $0.length)] } ?? [])
      + [label.note].compactMap(\.self)
      + (citation.map { [ComponentUse.Place(position: $0.position, length: $0.length)] } ?? [])
    components.uses[label.use].citationsInLabel = label.citations..<citations.count
    components.uses[label.use].linkInLabel = places.min { $0.position < $1.position }
  }

  /// - Parameters:
  ///   - head: the colons and the name, in the file.
  ///   - source: turns places of the attributes into places in the file.
  private mutating func use(
    _ name: String, _ form: ComponentUse.Form, head: Range<Int>, label: String?, _ attributes: AttributeList?,
    at source: (Range<Int>) -> Range<Int> = { $0 }
  ) -> ComponentUse {
    let position = lines.position(ofSource: head.lowerBound)
    func argument(_ name: String?, _ value: AttributeList.Word?, _ range: Range<Int>) -> ComponentUse.Argument {
      let (all, part) = (source(range), source(value?.range ?? range))
      return ComponentUse.Argument(
        name: name, value: value?.text, position: lines.position(ofSource: all.lowerBound),
        length: lines.length(fromSource: all.lowerBound, to: all.upperBound),
        valuePosition: lines.position(ofSource: part.lowerBound),
        valueLength: lines.length(fromSource: part.lowerBound, to: part.upperBound))
    }
    var arguments: [(place: Int, argument: ComponentUse.Argument)] = []
    for pair in attributes?.pairs ?? [] {
      arguments.append((pair.range.lowerBound, argument(pair.key.text, pair.value, pair.range)))
    }
    var names = Set(attributes?.pairs.map(\.key.text) ?? [])
    for flag in attributes?.flags ?? [] {
      guard names.insert(flag.text).inserted else {
        reportAttribute(source(flag.range), "\"\(flag.text)\" is there already", help: "leave one out")
        continue
      }
      arguments.append((flag.range.lowerBound, argument(flag.text, nil, flag.range)))
    }
    var id: ComponentUse.Argument?
    if let word = attributes?.id {
      let written = argument(nil, word, word.range)
      if let help = IDNames.complaint(about: word.text) {
        report(
          .invalidID, at: written.position, length: written.length, "\"\(word.text)\" cannot be an id", help: help)
      } else {
        id = written
      }
    }
    if let word = attributes?.classes.first { reportClass(ofSource: source(word.range)) }
    var use = ComponentUse(
      name: name, form: form, label: label, id: id,
      arguments: arguments.sorted { $0.place < $1.place }.map(\.argument), heading: outline.current,
      position: position, length: lines.length(fromSource: head.lowerBound, to: head.upperBound))
    if let id, let value = id.value,
      let first = outline.claim(value, at: id.position, component: components.uses.count)
    {
      use.idClashes = [
        ComponentUse.IDClash(position: id.position, length: id.length, firstLine: first.position.line)
      ]
    }
    return use
  }

  /// - Parameter range: in the file.
  mutating func reportClass(ofSource range: Range<Int>) {
    reportAttribute(
      range, "a component takes no class", help: "leave it out; the theme says what a component looks like")
  }

  private mutating func reportAttribute(_ range: Range<Int>, _ message: String, help: String) {
    report(
      .componentSyntax, at: lines.position(ofSource: range.lowerBound),
      length: lines.length(fromSource: range.lowerBound, to: range.upperBound), message, help: help)
  }

  /// Reports what is wrong with the lines of components.
  mutating func reportComponents() {
    for problem in components.blocks.problems {
      report(
        problem.code, at: lines.position(ofSource: problem.range.lowerBound),
        length: lines.length(fromSource: problem.range.lowerBound, to: problem.range.upperBound), problem.message,
        help: problem.help)
    }
  }

  mutating func report(_ problem: InlineScan.ComponentProblem) {
    report(
      problem.code, at: lines.position(of: problem.range.lowerBound),
      length: lines.length(from: problem.range.lowerBound, to: problem.range.upperBound), problem.message,
      help: problem.help)
  }
}
