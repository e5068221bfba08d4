internal import Base

/// The paragraph or heading that is being read.
struct LeafBlock {
  /// Its text without markup so far, alternative texts of images included.
  var text = GrowingText(capacity: 1024)
  /// Where in `text` alternative texts stand.
  var alternatives: [Range<Int>] = []
  var isHeading = false
  /// Where its text begins in the file.
  var start = 0
  /// Whether it may hold links or tags, so that its source is read along.
  var isAligned = false
  var alignment: InlineAlignment
  /// How many marks there were before it.
  var firstMark = 0
  /// Its links (not images) in `Facts.links`.
  var links: [Int] = []

  /// A link or an image that is entered but not yet left.
  struct OpenLink {
    /// In `Facts.links`; nil inside an image's alternative text, where links are only text.
    let index: Int?
    let sourceStart: Int
    let textStart: Int
    let isAutolink: Bool
    /// Whether nothing but the address stands in the source.
    let isBare: Bool
    /// How many marks there were before it.
    let firstMark: Int
  }
  var openLinks: [OpenLink] = []
  /// How many images the text now lies in.
  var imageDepth = 0

  /// Its images that are said to tell readers nothing, in `Facts.links`, ascending.
  var decorativeImages: [Int] = []

  /// An element of raw HTML that is not yet closed.
  struct OpenTag {
    let tag: RawTag
    let node: CommonMarkNode
    /// What it must be closed in.
    let parent: CommonMarkNode?
    let position: SourcePosition
    let length: Int
  }
  var openTags: [OpenTag] = []
  /// The ends of lines within elements of raw HTML.
  var heldBreaks: [CommonMarkNode] = []

  /// The index of the innermost open tag with a name, if it is one of the last sixteen, and all behind it lie in the same
  /// parent.
  ///
  /// A text without bound of elements that end others' is looked through in proportion to its length.
  func index(ofOpenTag name: String, in parent: CommonMarkNode?) -> Int? {
    let name = name.lowercased()
    for index in openTags.indices.suffix(16).reversed() {
      guard openTags[index].parent == parent else { return nil }
      if openTags[index].tag.name.lowercased() == name { return index }
    }
    return nil
  }

  /// What of our dialect was found in its text, in the order in which the walk comes to it.
  var constructs: [InlineConstruct] = []
  var nextConstruct = 0
  /// Constructs that are entered but not yet left.
  var openConstructs: [InlineConstruct] = []

  /// The citations in its text.
  var citations: [InlineScan.PlacedCitation] = []
  /// Where in `text` its sentences cite works.
  var narratives: [CitingText.Place] = []
  /// A link to another file of the site.
  struct LinkText {
    /// In `Facts.links`.
    let link: Int
    /// Where its text stands in that of the block.
    let range: Range<Int>
  }
  var linkTexts: [LinkText] = []
  /// The attributes in its text.
  var attributeLists: [InlineScan.PlacedAttributes] = []
  /// The index of those that are its own; mostly there are none, of which nobody is to be handed a copy.
  var ownAttributes: Int?
  var attributes: AttributeList? { ownAttributes.map { attributeLists[$0].list } }
  /// The link or image that was left last, if it is still one, and how many marks there were before it.
  var lastLink: (node: CommonMarkNode, firstMark: Int)?

  init() { alignment = InlineAlignment([]) }

  /// Begins another body in the same memory: nothing is open in it yet.
  ///
  /// - Parameter bytes: what libcmark read of it.
  mutating func begin(bodyOf bytes: [UInt8]) {
    alignment = InlineAlignment(bytes)
    if !openLinks.isEmpty { openLinks.removeAll() }
    if !openTags.isEmpty { openTags.removeAll() }
    if !openConstructs.isEmpty { openConstructs.removeAll() }
    if !citations.isEmpty { citations.removeAll() }
    begin(at: 0, firstMark: 0)
  }

  /// The construct that a node is, if it is the next one.
  mutating func takeConstruct(_ node: CommonMarkNode) -> InlineConstruct? {
    guard nextConstruct < constructs.count, constructs[nextConstruct].node == node else { return nil }
    nextConstruct += 1
    return constructs[nextConstruct - 1]
  }

  /// Whether the inlines that are read now stand in the source as the tree says them.
  var readsAlong: Bool { isAligned && !(openLinks.last?.isAutolink ?? false) }

  /// Whether it is known that folding leaves `text` as it is, which is asked when the block is read.
  var isFolded = false
  /// The whole text, white space folded.
  var foldedText: String {
    isFolded ? String(text.bytes.span, in: text.indices) : PlainText.folding(text.bytes[text.indices])
  }

  /// Folds the white space of `text`, when nobody asks any more where something stands in it.
  mutating func foldText() {
    if isFolded { return }
    let folded = PlainText.foldedBytes(of: text.bytes[text.indices])
    text.removeAll()
    text.append(folded.span)
    isFolded = true
  }

  /// The text without alternative texts of images, white space folded.
  var citingText: CitingText { citingText(with: []).text }

  /// Likewise, and where some ranges of `text` stand in it.
  func citingText(with ranges: [Range<Int>]) -> (text: CitingText, ranges: [Range<Int>]) {
    if isFolded, alternatives.isEmpty { return (CitingText(foldedText, places: narratives), ranges) }
    guard !narratives.isEmpty || !ranges.isEmpty else {
      return (CitingText(PlainText.folding(textWithoutImages[...])), [])
    }
    let all = narratives.map(\.range) + ranges
    let (text, moved) = PlainText.folding(text.array, without: alternatives, following: all)
    let places = zip(narratives, moved).compactMap { place, range in
      range.isEmpty ? nil : CitingText.Place(range: range, citation: place.citation)
    }
    return (CitingText(text, places: places), Array(moved.dropFirst(narratives.count)))
  }

  /// The text without alternative texts of images.
  var textWithoutImages: [UInt8] {
    alternatives.isEmpty ? text.array : PlainText.removing(alternatives, from: text.array)
  }

  mutating func begin(at start: Int, firstMark: Int) {
    text.removeAll()
    if !alternatives.isEmpty { alternatives.removeAll(keepingCapacity: true) }
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    if !attributeLists.isEmpty { attributeLists.removeAll(keepingCapacity: true) }
    if !heldBreaks.isEmpty { heldBreaks.removeAll(keepingCapacity: true) }
    if !narratives.isEmpty { narratives.removeAll(keepingCapacity: true) }
    if !linkTexts.isEmpty { linkTexts.removeAll(keepingCapacity: true) }
    if !constructs.isEmpty { constructs.removeAll(keepingCapacity: true) }
    if !decorativeImages.isEmpty { decorativeImages.removeAll() }
    nextConstruct = 0
    (lastLink, ownAttributes, isHeading, isFolded) = (nil, nil, false, false)
    (self.start, self.firstMark, imageDepth, isAligned) = (start, firstMark, 0, false)
  }
}
