/// Looks through the text of one block for constructs of our dialect, and puts them into the tree.
///
/// 1. A walk along the source, which tells escapes from what they stand for, hands each text to the constructs' finders.
/// 2. What begins or ends something is kept on a stack for each inline it lies in, so that a beginning and its end have
///    the same parent; what is left there when the parent ends was only text.
/// 3. The texts are split at what was found, and what lies between a beginning and its end is moved into a node.
///
/// Nothing recurses. A construct is a finder of its own (`Strikethrough`, `NoteReference` …) and a case in
/// `InlineConstruct.Kind`.
struct InlineScan {
  /// How deep in emphasis and links constructs are still looked for: each costs libcmark a step for each of them.
  static let deepest = 32

  /// Something found in a text.
  struct Find {
    enum Role {
      /// By itself.
      case whole(CommonMarkNode, InlineConstruct.Kind)
      /// Begins what a later find ends.
      case opener(CommonMarkNode, InlineConstruct.Kind)
      /// Ends what the find with an index begins.
      case closer(of: Int)
      /// Only text so far.
      case text
      /// Text that stays as it is.
      case literal(CommonMarkNode)
    }
    /// In the text's bytes.
    let range: Range<Int>
    /// In what libcmark read.
    let place: Range<Int>
    var role: Role
  }

  let notes: NoteDefinitions
  let abbreviations: AbbreviationPlaces
  var alignment: InlineAlignment
  /// The texts in which something was found, and the index in `finds` behind each one's last.
  var texts: [(text: InlineText, end: Int)] = []
  var finds: [Find] = []
  var strayReferences: [StrayReference] = []
  var citations: [PlacedCitation] = []
  var openCitation: OpenCitation?
  var strayCitations: [StrayCitation] = []
  var openComment: OpenComment?
  var strayComments: [StrayComment] = []
  /// Where in what libcmark read that part ends in which no comment is looked for any more.
  var commentsBegin = 0
  var attributes: [PlacedAttributes] = []
  /// Texts of what is written behind a backslash or as a reference.
  var literals: [CommonMarkNode] = []
  /// Whether these are looked for.
  let keepsLiterals: Bool
  var attributeComplaints: [AttributeComplaint] = []
  /// The block: a paragraph, a heading or a table's cell.
  let root: CommonMarkNode
  /// The components within the block's text whose label is not closed yet, by the find that begins them.
  var openComponents: [Int: InlineComponent] = [:]
  var componentProblems: [ComponentProblem] = []
  /// Where the first attributes begin of which it was told that nothing ends them: what is open behind that may be theirs.
  var componentsEnd = Int.max
  /// What is open in each of the inlines in which the text lies.
  var delimiters: [DelimiterStack] = [DelimiterStack()]
  /// The links and images in which the text lies: whether each is an address in angle brackets.
  var autolinks: [Bool] = []
  /// How many images the text lies in.
  var images = 0
  /// Whether the text lies in `<abbr>` that its author wrote.
  var isInAbbreviation = false
  /// Whether nothing of the line has been met yet.
  var beginsLine = true

  /// How many links and images the text lies in.
  var links: Int { autolinks.count }
  /// What libcmark read.
  var source: [UInt8] { alignment.bytes }

  /// - Parameter alignment: at the beginning of the block's text.
  init(
    of root: CommonMarkNode, _ alignment: InlineAlignment, notes: NoteDefinitions, abbreviations: AbbreviationPlaces,
    keepsLiterals: Bool
  ) {
    (self.root, self.alignment, self.notes, self.abbreviations) = (root, alignment, notes, abbreviations)
    self.keepsLiterals = keepsLiterals
  }

  /// Finds and puts into the tree what the block holds.
  ///
  /// - Returns: the constructs in the order of the text.
  mutating func read() -> [InlineConstruct] {
    var walk = root.walk()
    while let step = walk.next() {
      if step.node == root { continue }
      if step.isEntry { enter(step.node) } else { leave(step.node) }
    }
    reportOpenComponents()
    reportOpenComment()
    return finds.isEmpty ? [] : build()
  }
}
