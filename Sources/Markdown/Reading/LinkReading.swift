internal import Base

/// The links and images of a body, as the walk comes to them.
///
/// What they lead to and say is kept as bytes until all is read: most of what is asked of a link while a body is read
/// needs no text of its own, and to hand one on counts it.
struct LinkReading {
  /// A link or an image; its text and length are known when it is left.
  struct Draft {
    let role: Link.Role
    let target: Link.Target
    let position: SourcePosition
    /// Where its destination and its text stand among the bytes.
    let destination: Range<Int>
    var text = 0..<0
    var length = 1
  }

  private var drafts: [Draft] = []
  /// The destinations and texts of all.
  private(set) var bytes: [UInt8] = []

  var count: Int { drafts.count }

  subscript(index: Int) -> Draft { drafts[index] }

  /// Those from an index on.
  subscript(range: PartialRangeFrom<Int>) -> ArraySlice<Draft> { drafts[range] }

  /// Begins another body in the same memory.
  mutating func begin() {
    if drafts.isEmpty { return }
    drafts.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes a link or an image when it is entered; what kind of thing it names.
  mutating func enter(_ node: CommonMarkNode, as role: Link.Role, at position: SourcePosition) -> Link.Target {
    if drafts.capacity == 0 {
      // What a page of prose needs, so that growing costs nothing there.
      drafts.reserveCapacity(16)
      bytes.reserveCapacity(1024)
    }
    let start = bytes.count
    node.appendDestination(to: &bytes)
    let target = Link.Target.of(bytes, start..<bytes.count, role: role)
    drafts.append(Draft(role: role, target: target, position: position, destination: start..<bytes.count))
    return target
  }

  /// Takes its text, a range of a block's, when it is left.
  mutating func leave(_ index: Int, text: [UInt8], _ range: Range<Int>, length: Int) {
    let start = bytes.count
    PlainText.append(folding: text, range, to: &bytes)
    (drafts[index].text, drafts[index].length) = (start..<bytes.count, length)
  }

  /// The text of a link, or the alternative text of an image.
  func text(of index: Int) -> String { String(bytes.span, in: drafts[index].text) }

  /// Whether a link names a place on its own page.
  func namesPlace(_ index: Int) -> Bool {
    let destination = drafts[index].destination
    return !destination.isEmpty && bytes[destination.lowerBound] == UInt8(ascii: "#")
  }

  /// All, in the order of the text.
  func read() -> [Link] {
    drafts.map { draft in
      Link(
        role: draft.role, destination: String(bytes.span, in: draft.destination),
        text: String(bytes.span, in: draft.text), target: draft.target, position: draft.position,
        length: draft.length)
    }
  }
}
