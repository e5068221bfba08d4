/// The components that the walk comes to: not always in the order of the text, for some lie in footnotes.
struct ComponentReading {
  let blocks: ComponentBlocks
  var uses: [ComponentUse] = []
  /// How many containers the text now lies in.
  var depth = 0
  /// The uses of containers, by their lines.
  var useOfLine: [Int: Int] = [:]
  /// The component on a line of its own whose label is being read.
  var opening: OpenLabel?
  /// Components within text that are entered but not yet left.
  var open: [OpenLabel] = []

  /// A component whose label is being read.
  struct OpenLabel {
    let use: Int
    /// Where in the block's text it begins.
    var textStart = 0
    /// How many links and citations there were before it.
    let links: Int
    let citations: Int
    /// Where the first reference to a footnote stands in it.
    var note: ComponentUse.Place?
  }
  private var openLabel: CommonMarkNode?

  /// Takes a reference to a footnote, which is a link, in the labels that are being read.
  mutating func takeNote(at place: ComponentUse.Place) {
    if opening != nil, opening?.note == nil { opening?.note = place }
    // Those that have one have had it told.
    for index in open.indices.reversed() {
      if open[index].note != nil { break }
      open[index].note = place
    }
  }

  /// Whether a label is being read.
  var readsLabel: Bool { opening != nil || !open.isEmpty }

  init(_ blocks: ComponentBlocks) { self.blocks = blocks }

  /// Where the text of a label stands in what libcmark read, if the node is one.
  mutating func enterLabel(_ node: CommonMarkNode) -> Range<Int>? {
    guard !blocks.labels.isEmpty, let range = blocks.labels[node] else { return nil }
    openLabel = node
    return range
  }

  func leavesLabel(_ node: CommonMarkNode) -> Bool { openLabel == node }

  mutating func leaveLabel(_ text: String) {
    openLabel = nil
    if let opening { uses[opening.use].label = text }
  }
}
