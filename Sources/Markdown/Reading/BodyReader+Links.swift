internal import Base

/// Links and images.
extension BodyReader {
  mutating func enterLink(_ node: CommonMarkNode) {
    let isImage = node.kind == .image
    let bareStart = block.constructs.isEmpty ? nil : block.takeConstruct(node)?.opening.lowerBound
    let opener =
      bareStart.map { InlineAlignment.Opener(start: $0, isAutolink: false) }
      ?? block.alignment.passOpener(isImage: isImage)
    var index: Int?
    let firstMark = marks.count
    if block.imageDepth == 0 {
      index = links.count
      let target = links.enter(node, as: isImage ? .image : .link, at: lines.position(of: opener.start))
      if !isImage { beginLink(node, links.count - 1, target) }
    }
    block.openLinks.append(
      LeafBlock.OpenLink(
        index: index, sourceStart: opener.start, textStart: block.text.count, isAutolink: opener.isAutolink,
        isBare: bareStart != nil, firstMark: firstMark))
    if isImage { block.imageDepth += 1 }
  }

  private mutating func beginLink(_ node: CommonMarkNode, _ index: Int, _ target: Link.Target) {
    block.links.append(index)
    switch target {
    case .site:
      node.markTitle(keepingTitle: true)
      marks.append(.address(link: index))
    case .placeholder, .forbidden:
      node.markTitle(keepingTitle: false)
      marks.append(.unlinkedStart)
    case .web, .other: break
    }
  }

  mutating func leaveLink(_ node: CommonMarkNode) {
    let isAddress = block.openLinks.last.map { $0.isAutolink || $0.isBare } ?? false
    let end = isAddress ? block.alignment.cursor : block.alignment.passCloser()
    guard let open = block.openLinks.popLast() else { return }
    let isImage = node.kind == .image
    if isImage { block.imageDepth -= 1 }
    block.lastLink = nil
    guard let index = open.index else { return }
    let target = links[index].target
    if target != .placeholder, target != .forbidden { block.lastLink = (node, open.firstMark) }
    links.leave(
      index, text: block.text.bytes, open.textStart..<block.text.count,
      length: lines.length(from: open.sourceStart, to: end))
    if isImage {
      block.alternatives.append(open.textStart..<block.text.count)
      finishImage(node, index, from: open.textStart)
      report(image: index, isDecorative: block.isDecorative(imageEndingAt: end))
    } else {
      if target == .site, !links.namesPlace(index) {
        block.linkTexts.append(LeafBlock.LinkText(link: index, range: open.textStart..<block.text.count))
      }
      if target == .placeholder || target == .forbidden {
        node.insertMarkAfter()
        marks.append(.unlinkedEnd)
      }
      // An image that tells readers nothing is no text of a link.
      let decorative = block.decorativeImages.reversed().prefix { $0 > index }.count
      reportLink(index, holdsImage: links.count - index - 1 > decorative, isAddress: isAddress)
    }
  }

  private mutating func reportLink(_ index: Int, holdsImage: Bool, isAddress: Bool) {
    let link = links[index]
    switch link.target {
    case .placeholder:
      report(
        .placeholderLink, at: link.position, length: link.length,
        link.text.isEmpty
          ? "this link has no address yet" : "the link \"\(links.text(of: index))\" has no address yet",
        help: "write its address between the parentheses, or remove the brackets")
    case .forbidden:
      reportForbidden(link, "a link's address may not begin with")
    case .web, .other, .site:
      // An image without alternative text is reported as such, and is then all there is to say.
      if link.text.isEmpty {
        guard !holdsImage else { return }
        report(
          .emptyLink, at: link.position, length: link.length, "this link has no text",
          help: "write between the brackets what it leads to")
      } else if !isAddress, !holdsImage {
        reportText(ofLink: index)
      }
    }
  }

  mutating func reportForbidden(_ link: LinkReading.Draft, _ sentence: String) {
    let scheme = Link.Target.scheme(of: Array(links.bytes[link.destination])) ?? ""
    report(
      .forbiddenLink, at: link.position, length: link.length, "\(sentence) \"\(scheme):\"",
      help: "use a file of the site, or an http or https address")
  }
}
