internal import Base

/// The sentences around links to other files; the rest of the text is needed by nobody.
struct PassageReading {
  /// Ascending by link.
  private var passages: [Passage] = []

  /// Begins another body in the same memory.
  mutating func begin() {
    if !passages.isEmpty { passages.removeAll(keepingCapacity: true) }
  }

  /// Adds those of a block whose text has been surveyed.
  mutating func add(_ block: LeafBlock) {
    guard let last = block.linkTexts.last else { return }
    // A citation may have taken away the space with which a link's text ended.
    let whole = block.text.indices
    let links =
      last.range.upperBound <= whole.upperBound
      ? block.linkTexts
      : block.linkTexts.map { LeafBlock.LinkText(link: $0.link, range: $0.range.clamped(to: whole)) }
    if block.isFolded, block.alternatives.isEmpty {
      return add(links, in: block.text.bytes.span.extracting(whole), block.narratives)
    }
    let (text, ranges) = block.citingText(with: links.map(\.range))
    let moved = zip(links, ranges).map { LeafBlock.LinkText(link: $0.link, range: $1) }
    add(moved, in: text.text.utf8Span.span, text.places)
  }

  private mutating func add(_ links: [LeafBlock.LinkText], in bytes: Span<UInt8>, _ places: [CitingText.Place]) {
    let bounds = links.count > Sentences.fewStretches ? Sentences.Bounds(bytes, places) : nil
    for link in links where !link.range.isEmpty {
      passages.append(Passage(aroundLink: link.link, at: link.range, in: bytes, places, bounds: bounds))
    }
  }

  /// All, in memory of their own without room for more: what is held of an entry is held until the site is built.
  func read() -> [Passage] {
    if passages.isEmpty { return [] }
    var all: [Passage] = []
    all.reserveCapacity(passages.count)
    all += passages
    return all
  }
}
