internal import Base

/// Takes a tree's HTML apart at its marks: puts in what the marks stand for, and makes the holes.
struct FragmentWriter {
  /// What a mark stands for; the nth mark of the tree is the nth of the HTML.
  enum Mark {
    /// At the start of a heading's text: `<h2>‹mark›`. Becomes its id and other attributes, if it has any.
    case heading(Int, Attributes?)
    /// At the end of a heading's text: `‹mark›</h2>`. Becomes a hole before the heading, and one behind it.
    case headingEnd(Int)
    /// At the start of a block's text: `<p>‹mark›`. Becomes attributes.
    case tag(Attributes)
    /// At the start of the first paragraph of a list item: `<li>‹mark›` or `<li>` and `<p>‹mark›`. Likewise, of the item.
    case item(Attributes)
    /// At the start of a paragraph's text that is written otherwise than as a paragraph.
    case paragraphStart(Paragraph)
    /// At its end.
    case paragraphEnd(Paragraph)
    /// Before a tag: by itself on a line, or right before it. Likewise, of the tag.
    case nextTag(Attributes)
    /// At the start of a title, the address left empty: `<a href="" title="‹mark›…">`. Becomes a hole for the address.
    case address(link: Int)
    /// Likewise, of an image: `<img src="" alt="…" title="‹mark›…" />`. Becomes a hole for the address, if that is one
    /// of the site, and one for further attributes.
    case image(link: Int, isOfSite: Bool, ImageAttributes)
    /// Becomes a hole for text that is only shown elsewhere.
    case elsewhere(String)
    /// Likewise, before a link that is shown as text: takes the tag away.
    case unlinkedStart
    /// After such a link: takes its end tag away.
    case unlinkedEnd
    /// The place of a citation. Becomes a hole.
    case citation(Int)
    /// In an address of ours, before its `#`. Becomes a hole for the page's own address.
    case page
    /// Before a component's label. Becomes a hole, as do the next two.
    case componentStart(Int, isBlock: Bool)
    /// Behind a container's label, before its body.
    case labelEnd(Int)
    /// Behind a component.
    case componentEnd(Int, endsLine: Bool)

    /// What a paragraph of a list of definitions is written as.
    enum Paragraph {
      case term
      /// Nothing but its text, right behind the definition's tag where it begins that, and right before its end.
      case tightParagraph
    }
  }

  private var html: [UInt8] = []
  private var holes: [Fragment.Hole] = []
  /// What the next tag is to have.
  private var nextAttributes: Attributes?
  private let headings: [Heading]
  private let hasSectionLinks: Bool

  private init(_ headings: [Heading], hasSectionLinks: Bool) {
    (self.headings, self.hasSectionLinks) = (headings, hasSectionLinks)
  }

  static func split(
    _ rendered: Span<UInt8>, at marks: [Mark], headings: [Heading], hasSectionLinks: Bool
  ) -> Fragment {
    var writer = FragmentWriter(headings, hasSectionLinks: hasSectionLinks)
    writer.split(rendered, at: marks)
    return Fragment(html: writer.html, holes: writer.holes)
  }

  /// How much longer the HTML gets at a mark, at most; nearly right, because what is too much is held as long as the page.
  private func growth(at mark: Mark) -> Int {
    switch mark {
    case .heading(let index, let attributes):
      headings[index].id.utf8.count + " id=\"\"".utf8.count + (attributes?.length ?? 0)
    case .tag(let attributes), .item(let attributes), .nextTag(let attributes): attributes.length
    default: 0
    }
  }

  private mutating func split(_ rendered: Span<UInt8>, at marks: [Mark]) {
    html.reserveCapacity(rendered.count + marks.reduce(0) { $0 + growth(at: $1) })
    // Most marks become one.
    holes.reserveCapacity(marks.count)
    var start = 0
    var next = 0
    while let place = ByteSearch.first(CommonMarkNode.mark, in: rendered, start..<rendered.count) {
      precondition(next < marks.count, "the HTML has the marks that the tree was given, and no others")
      append(rendered, start..<place)
      start = place + 1
      switch marks[next] {
      case .heading(let index, let attributes): open(index, attributes)
      case .headingEnd(let index):
        let end = start + "</h2>".utf8.count
        append(rendered, start..<end)
        start = end
        addHole(.sectionLink(heading: UInt32(clamping: index)))
      case .tag(let attributes): attributes.add(toTagAtEndOf: &html)
      case .item(let attributes): addToItem(attributes)
      case .paragraphStart(.term):
        html.removeLast("<p>".utf8.count)
        html += "<dt>".utf8
      case .paragraphEnd(.term):
        start += "</p>".utf8.count
        html += "</dt>".utf8
      case .paragraphStart(.tightParagraph):
        html.removeLast("<p>".utf8.count)
        if html.suffix(5).elementsEqual("<dd>\n".utf8) { html.removeLast() }
      case .paragraphEnd(.tightParagraph):
        start += "</p>".utf8.count
        if Self.endsDefinition(rendered, at: start) { start += 1 }
      case .nextTag(let attributes):
        nextAttributes = attributes
        if start < rendered.count, rendered[start] == UInt8(ascii: "\n") { start += 1 }
      case .address(let link):
        if rendered[start] == Self.quote { html.removeLast("\" title=\"".utf8.count) }
        openHole(.address(link: UInt32(clamping: link)), after: "<a href=\"")
      case .image(let link, let isOfSite, let given):
        html.removeLast(Self.title.utf8.count)
        if isOfSite { openHole(.address(link: UInt32(clamping: link)), after: "<img src=\"") }
        addHole(.image(link: UInt32(clamping: link), Fragment.Hole.GivenSides(given)))
        if rendered[start] == Self.quote { start += 1 } else { html += Self.title.utf8 }
      case .unlinkedStart:
        html.removeLast("<a href=\"\" title=\"".utf8.count)
        start += "\">".utf8.count
      case .elsewhere(let text): addHole(.elsewhere(text))
      case .citation(let index): addHole(.citation(UInt32(clamping: index)))
      case .page: addHole(.page)
      case .componentStart(let use, let isBlock):
        addHole(.componentStart(UInt32(clamping: use)))
        if isBlock { passLineEnd(rendered, &start) }
      case .labelEnd(let use):
        removeLineEnd()
        addHole(.labelEnd(UInt32(clamping: use)))
        passLineEnd(rendered, &start)
      case .componentEnd(let use, let endsLine):
        if endsLine { removeLineEnd() }
        addHole(.componentEnd(UInt32(clamping: use)))
      case .unlinkedEnd: html.removeLast("</a>".utf8.count)
      }
      next += 1
    }
    append(rendered, start..<rendered.count)
  }

  /// Makes a hole at the end of what is written.
  private mutating func addHole(_ content: Fragment.Hole.Content) {
    holes.append(Fragment.Hole(offset: html.count, content: content))
  }

  private static let definitionEnd = Array("\n</dd>".utf8)

  private static func endsDefinition(_ rendered: Span<UInt8>, at start: Int) -> Bool {
    guard start + definitionEnd.count <= rendered.count else { return false }
    for index in definitionEnd.indices where rendered[start + index] != definitionEnd[index] { return false }
    return true
  }

  private mutating func append(_ rendered: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    if let attributes = nextAttributes, let end = ByteSearch.first(UInt8(ascii: ">"), in: rendered, range) {
      nextAttributes = nil
      html.append(rendered, in: start..<(end + 1))
      start = end + 1
      attributes.add(toTagAtEndOf: &html)
    }
    html.append(rendered, in: start..<range.upperBound)
  }

  private mutating func open(_ index: Int, _ attributes: Attributes?) {
    if hasSectionLinks {
      let content = Fragment.Hole.Content.beforeHeading(UInt32(clamping: index))
      holes.append(Fragment.Hole(offset: html.count - "<h2>".utf8.count, content: content))
    }
    html.removeLast()
    html.append(" id=\"" as StaticString)
    html.append(headings[index].id.utf8Span.span, in: 0..<headings[index].id.utf8.count)
    html.append("\">" as StaticString)
    guard var others = attributes, !others.classes.isEmpty || !others.others.isEmpty else { return }
    others.id = nil
    others.add(toTagAtEndOf: &html)
  }

  private mutating func addToItem(_ attributes: Attributes) {
    let paragraph = Array("\n<p>".utf8)
    let isLoose = html.suffix(paragraph.count).elementsEqual(paragraph)
    if isLoose { html.removeLast(paragraph.count) }
    attributes.add(toTagAtEndOf: &html)
    if isLoose { html += paragraph }
  }

  /// Takes away the end of the line on which a label stands.
  private mutating func removeLineEnd() {
    if html.last == UInt8(ascii: "\n"), html.count > holes.last?.offset ?? 0 { html.removeLast() }
  }

  /// libcmark puts what stands around blocks of ours on lines of their own.
  private func passLineEnd(_ rendered: Span<UInt8>, _ start: inout Int) {
    if start < rendered.count, rendered[start] == UInt8(ascii: "\n") { start += 1 }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let title = " title=\""

  /// Makes a hole in the last tag, which begins with `opener`; no `<` stands in it, because attributes are escaped.
  private mutating func openHole(_ content: Fragment.Hole.Content, after opener: StaticString) {
    var tagStart = html.count
    while tagStart > 0, html[tagStart - 1] != UInt8(ascii: "<") { tagStart -= 1 }
    holes.append(Fragment.Hole(offset: tagStart - 1 + opener.utf8CodeUnitCount, content: content))
  }
}
