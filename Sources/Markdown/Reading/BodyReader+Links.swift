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
      let role: Link.Role = isImage ? .image : .link
      if block.destination.isEmpty {
        // What an address needs, so that growing costs nothing there.
        block.destination.reserveCapacity(128)
      } else {
        block.destination.removeAll(keepingCapacity: true)
      }
      node.appendDestination(to: &block.destination)
      let target = Link.Target(block.destination, role: role)
      let destination = String(decoding: block.destination, as: UTF8.self)
      // Its place in the order of the text; its text and length are known when it is left.
      links.append(
        Link(
          role: role, destination: destination, text: "", target: target, position: lines.position(of: opener.start),
          length: 1))
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
    links[index].text = PlainText.folded(block.text, open.textStart..<block.text.count)
    links[index].storedLength = UInt32(clamping: lines.length(from: open.sourceStart, to: end))
    if isImage {
      block.alternatives.append(open.textStart..<block.text.count)
      finishImage(node, index, from: open.textStart)
      report(image: index, isDecorative: block.isDecorative(imageEndingAt: end))
    } else {
      if target == .site, links[index].destination.utf8.first != UInt8(ascii: "#") {
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
    let text = links[index].text
    switch links[index].target {
    case .placeholder:
      report(
        .placeholderLink, at: links[index].position, length: links[index].length,
        text.isEmpty ? "this link has no address yet" : "the link \"\(text)\" has no address yet",
        help: "write its address between the parentheses, or remove the brackets")
    case .forbidden:
      reportForbidden(links[index], "a link's address may not begin with")
    case .web, .other, .site:
      // An image without alternative text is reported as such, and is then all there is to say.
      if text.isEmpty {
        guard !holdsImage else { return }
        report(
          .emptyLink, at: links[index].position, length: links[index].length, "this link has no text",
          help: "write between the brackets what it leads to")
      } else if !isAddress, !holdsImage {
        reportText(ofLink: index)
      }
    }
  }

  mutating func reportForbidden(_ link: Link, _ sentence: String) {
    let scheme = Link.Target.scheme(of: Array(link.destination.utf8)) ?? ""
    report(
      .forbiddenLink, at: link.position, length: link.length, "\(sentence) \"\(scheme):\"",
      help: "use a file of the site, or an http or https address")
  }
}
