internal import Base

/// Footnotes, which are read after the text that refers to them.
extension BodyReader {
  /// Writes the footnotes behind everything else, and reports those that nothing refers to.
  mutating func readNotes(into document: CommonMarkNode) {
    guard !notes.definitions.all.isEmpty else { return }
    let section = CommonMarkNode.block(notes.html.section.before, notes.html.section.after)
    document.append(section)
    var items: [CommonMarkNode] = []
    notes.isReading = true
    // A footnote may refer to others: then there are more of them than when this began.
    while items.count < notes.order.count {
      let item = CommonMarkNode.block(NoteHTML.opening(items.count + 1), "</li>")
      section.append(item)
      let definition = notes.definitions.all[notes.order[items.count]]
      for child in definition.node?.children ?? [] { item.append(child) }
      // Its lines still begin with the signs of the quotation.
      quotations = definition.isQuoted ? 1 : 0
      read(item.walk())
      quotations = 0
      items.append(item)
      notes.markEnds.append(marks.count)
    }
    notes.isReading = false
    if items.isEmpty { section.free() } else { writeWaysBack(from: items) }
    reportDefinitions()
  }

  /// Ends each footnote with links to the places that refer to it, which are all known now.
  private mutating func writeWaysBack(from items: [CommonMarkNode]) {
    // The nth mark of the tree is the nth of the HTML.
    var all: [FragmentWriter.Mark] = []
    var start = 0
    for (index, item) in items.enumerated() {
      let times = notes.counts[index]
      let links = (1...times).flatMap { notes.html.back(index + 1, time: $0, of: times) }
      if let last = item.lastChild, last.kind == .paragraph {
        let inline = CommonMarkNode.inline()
        inline.setHTML(links)
        last.append(inline)
      } else {
        let block = CommonMarkNode.block()
        block.setHTML(Array("<p>".utf8) + links.dropFirst() + Array("</p>".utf8))
        item.append(block)
      }
      all += marks[start..<notes.markEnds[index]]
      all += repeatElement(.page, count: times)
      start = notes.markEnds[index]
    }
    marks = all + marks[start...]
  }

  private mutating func reportDefinitions() {
    for (index, definition) in notes.definitions.all.enumerated() {
      let position = lines.position(ofSource: definition.place)
      let length = lines.length(fromSource: definition.place, to: definition.place + definition.label.utf8.count + 4)
      if definition.isSpaced || !notes.isUsed(index) && Self.holdsMarkup(definition.label) {
        let name = Slug.make(definition.label)
        report(
          .footnoteLabel, at: position, length: length,
          "\"\(definition.label)\" cannot be a footnote's label",
          help: "use no spaces and no markup, here and where the text refers to it"
            + (name.isEmpty ? "" : ", as in [^\(name)]"))
      } else if let first = notes.definitions.index(of: definition.label), first != index {
        let line = lines.position(ofSource: notes.definitions.all[first].place).line
        report(
          .duplicateFootnote, at: position, length: length,
          "the footnote \"\(definition.label)\" is defined already on line \(line)",
          help: "give it a label of its own, or remove it; only the first is shown")
      } else if !notes.isUsed(index) {
        report(
          .unusedFootnote, at: position, length: length, "nothing refers to the footnote \"\(definition.label)\"",
          help: "write [^\(definition.label)] where it belongs, or remove it; it is not shown")
      }
    }
  }

  /// Whether a label has signs that may make something else of it where the text refers to it.
  private static func holdsMarkup(_ label: String) -> Bool { label.utf8.contains { "*_`<~=\\&{!:@".utf8.contains($0) } }

  mutating func report(_ reference: InlineScan.StrayReference) {
    let position = lines.position(of: reference.place.lowerBound)
    let length = lines.length(from: reference.place.lowerBound, to: reference.place.upperBound)
    guard !reference.isInLink else {
      return report(
        .undefinedFootnote, at: position, length: length, "a footnote cannot be referred to within a link or an image",
        help: "write [^\(reference.label)] after it")
    }
    report(
      .undefinedFootnote, at: position, length: length, "there is no footnote \"\(reference.label)\"",
      help: notes.suggestions.suggestion(for: reference.label, among: notes.labels)
        ?? "write \"[^\(reference.label)]: \" and its text in a paragraph of its own, or \\[^ where no footnote is meant"
    )
  }
}
