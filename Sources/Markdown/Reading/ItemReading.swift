internal import Base

/// List items, for those who read lists as data.
struct ItemReading {
  /// A list item in which the text now lies.
  private struct Draft {
    /// Its index in `items`.
    let index: Int
    let heading: Int?
    /// Where its text begins in `text`, and its links in `links`.
    let textStart: Int
    let linksStart: Int
  }

  /// Each lies in the one before it.
  private var open: [Draft] = []
  /// The texts of the open items, one behind the other: most items have no links, and need no text of their own.
  private var text: [UInt8] = []
  /// Their links, likewise.
  private var links: [Int] = []
  /// In the order of the text; nil for one that is open, and for one without links, which is nothing to those who read
  /// lists as data.
  private var items: [ListItem?] = []

  /// Begins another body in the same memory.
  mutating func begin() {
    if items.isEmpty { return }
    items.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
  }

  /// Whether the text lies in an item.
  var isOpen: Bool { !open.isEmpty }

  mutating func enter(heading: Int?) {
    open.append(Draft(index: items.count, heading: heading, textStart: text.count, linksStart: links.count))
    items.append(nil)
  }

  /// Adds a block's text to the item that it lies in.
  mutating func add(_ block: LeafBlock) {
    guard let innermost = open.indices.last else { return }
    let hasText = text.count > open[innermost].textStart
    if block.isFolded {
      append(block.text.bytes.span.extracting(block.text.indices), behindOther: hasText)
    } else {
      append(block.foldedText.utf8Span.span, behindOther: hasText)
    }
    if !block.links.isEmpty { links += block.links }
  }

  /// In place: an item may have any number of paragraphs.
  private mutating func append(_ more: Span<UInt8>, behindOther: Bool) {
    if behindOther, !more.isEmpty { text.append(UInt8(ascii: " ")) }
    text.append(more, in: 0..<more.count)
  }

  mutating func leave() {
    guard let draft = open.popLast() else { return }
    if links.count > draft.linksStart {
      items[draft.index] = ListItem(
        heading: draft.heading, text: String(text.span, in: draft.textStart..<text.count),
        links: Array(links[draft.linksStart...]))
      links.removeSubrange(draft.linksStart...)
    }
    text.removeSubrange(draft.textStart...)
  }

  /// Those that have links.
  func read() -> [ListItem] { items.compactMap(\.self) }
}
