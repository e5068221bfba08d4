internal import Base

/// A picture alone in its paragraph, with a title: a figure, of which the title is the caption.
extension BodyReader {
  /// Attributes on the line before the image are the figure's.
  ///
  /// - Returns: whether the paragraph was one, and is no more.
  mutating func makeFigure(of paragraph: CommonMarkNode) -> Bool {
    guard let image = paragraph.lastChild, image.kind == .image,
      image.previous.map({ $0.isMark && $0.previous == nil }) ?? true
    else { return false }
    var title: [UInt8] = []
    image.appendTitle(to: &title)
    // The first byte is the mark of the image's hole.
    title.removeFirst()
    guard !title.allSatisfy(PlainText.isSpace) else { return false }
    image.markTitle(keepingTitle: false, keepingAddress: true)
    wordCount += TextSurvey(title.span, title.indices).words
    var caption = Array("<figcaption>".utf8)
    caption += markingAbbreviations(in: title)
    let figure = CommonMarkNode.block()
    figure.setHTML(Array("<figure class=\"figure\">".utf8), caption + Array("</figcaption>\n</figure>".utf8))
    paragraph.insertBefore(figure)
    while let child = paragraph.firstChild { figure.append(child) }
    if let list = block.attributes { give(attributes(list, for: .block), to: figure) }
    paragraph.free()
    return true
  }

  private mutating func give(_ attributes: Attributes, to figure: CommonMarkNode) {
    let mark = CommonMarkNode.block()
    mark.setHTML([CommonMarkNode.mark])
    figure.insertBefore(mark)
    marks.insert(.nextTag(attributes), at: block.firstMark)
  }
}
