internal import Base

/// Images, when all that they hold has been read.
extension BodyReader {
  mutating func finishImage(_ node: CommonMarkNode, _ index: Int, from textStart: Int) {
    switch links[index].target {
    case .site, .web, .other:
      let isOfSite = links[index].target == .site
      node.markTitle(keepingTitle: true, keepingAddress: !isOfSite)
      marks.append(.image(link: index, isOfSite: isOfSite, ImageAttributes()))
    case .placeholder, .forbidden: node.replace(withText: Array(block.text.bytes[textStart..<block.text.count]))
    }
  }

  /// Gives the image that was left last the sides that its author wants.
  mutating func setSides(_ given: ImageAttributes) {
    guard let mark = block.lastLink?.firstMark, case .image(let link, let isOfSite, _) = marks[mark] else { return }
    marks[mark] = .image(link: link, isOfSite: isOfSite, given)
  }

  /// - Parameter isDecorative: whether its author says that it tells readers nothing.
  mutating func report(image index: Int, isDecorative: Bool) {
    let image = links[index]
    if isDecorative { block.decorativeImages.append(index) }
    switch image.target {
    case .placeholder:
      report(
        .imageWithoutSource, at: image.position, length: image.length, "this image names no file",
        help: "write its file or address between the parentheses, as in ![Description](picture.jpg)")
    case .forbidden:
      reportForbidden(image, "an image's address may not begin with")
    case .web, .other, .site:
      guard image.text.isEmpty != isDecorative else { return }
      if isDecorative {
        report(
          .describedDecoration, at: image.position, length: image.length,
          "this image is said to tell readers nothing, but has an alternative text", help: "take out one of the two")
      } else {
        report(
          .missingAlternative, at: image.position, length: image.length, "this image has no alternative text",
          help:
            "describe it between the brackets, or write {\(ImageAttributes.decorative)} behind it if it tells nothing")
      }
    }
  }
}

extension LeafBlock {
  /// Whether the word for that stands in the braces right behind an image.
  func isDecorative(imageEndingAt end: Int) -> Bool {
    guard nextConstruct < constructs.count, case .attributes(let list) = constructs[nextConstruct].kind,
      attributeLists[list].seat == .behind, constructs[nextConstruct].opening.lowerBound == end
    else { return false }
    let words = attributeLists[list].list
    // With a value the word is told to stand alone; that the image has no text is then no news.
    return words.flags.contains { $0.text == ImageAttributes.decorative }
      || words.pairs.contains { $0.key.text == ImageAttributes.decorative }
  }
}
