/// Terms and their definitions.
extension BodyReader {
  /// Has a paragraph of a list of definitions written as what it is there.
  mutating func leaveDefinitionParagraph(_ node: CommonMarkNode) {
    if definitions.isTerm(node) {
      // An element over the end of a line keeps its lines together, as a link does.
      var held = block.heldBreaks[...]
      for child in node.children where child.kind == .softBreak || child.kind == .lineBreak {
        while let first = held.first, first.parent != node { held = held.dropFirst() }
        if held.first == child {
          held = held.dropFirst()
          continue
        }
        child.insertBefore(.inline("</dt>\n<dt>"))
        child.free()
      }
      surround(node, .term)
    } else if definitions.isTight(node) {
      surround(node, .tightParagraph)
    }
  }

  private mutating func surround(_ node: CommonMarkNode, _ paragraph: FragmentWriter.Mark.Paragraph) {
    node.prependMark()
    marks.insert(.paragraphStart(paragraph), at: block.firstMark)
    node.appendMark()
    marks.append(.paragraphEnd(paragraph))
  }
}
