internal import Base

/// The definitions of a body, `: text` below the term they define (PHP Markdown Extra, "Definition Lists").
///
/// The colon is rewritten as a list item's sign, so that what is indented as far as the text belongs to the definition,
/// as in any list. When the tree has been accepted, the paragraph before such a list is its terms, one a line.
struct DefinitionLists {
  private struct Definition {
    /// Where the colon stands in the file.
    let place: Int
    /// Whether it came out as a block behind a paragraph.
    var stands = true
    /// The item in the tree, when that has been accepted.
    var node: CommonMarkNode?
  }

  private var all: [Definition] = []
  /// The sign that makes items of definitions; an author's list with the same one would take them in, and then the next
  /// is tried.
  private var sign = 0
  private static let signs = ["*", "-", "+"].map { Array($0.utf8) }

  init(_ source: SourceText, from start: Int, _ openers: Openers) {
    var lineEnd = start
    for place in openers.places(of: .definition) where place >= lineEnd {
      // The colon of a footnote's label or of an abbreviation begins none.
      guard place == start || source.bytes[place - 1] != UInt8(ascii: "]") else { continue }
      let line = source.byteRange(ofLine: source.lineIndex(ofByte: place) + 1)
      lineEnd = line.upperBound
      guard ContainerPrefix.mayPrecede(place, from: max(start, line.lowerBound), in: source.bytes),
        source.bytes[(place + 1)..<max(place + 1, line.upperBound)].contains(where: { !PlainText.isSpace($0) })
      else { continue }
      all.append(Definition(place: place))
    }
  }

  var isEmpty: Bool { all.isEmpty }

  func rewrites() -> [LineRewrite] {
    all.filter(\.stands).map {
      LineRewrite(owner: .definition, form: .item, range: $0.place..<($0.place + 1), replacement: Self.signs[sign])
    }
  }

  /// Takes what the tree tells; whether all may stay as it is.
  mutating func settle(with survey: BlockSurvey) -> Bool {
    var isSettled = true
    var items: [CommonMarkNode] = []
    for index in all.indices where all[index].stands {
      let node = survey.block(at: all[index].place, of: .definition)
      if let node { items.append(node) }
      all[index].stands = node?.parent?.previous?.kind == .paragraph
      // Nodes of this tree alone: it goes where the text is parsed again.
      all[index].node = all[index].stands ? node : nil
      isSettled = isSettled && all[index].stands
    }
    guard BlockSurvey.areShared(items), sign + 1 < Self.signs.count else { return isSettled }
    sign += 1
    return false
  }

  mutating func putAllBack() {
    for index in all.indices { (all[index].stands, all[index].node) = (false, nil) }
  }

  /// Puts lists of terms and definitions in the place of the paragraphs and lists of an accepted tree.
  func assemble() -> DefinitionReading {
    var reading = DefinitionReading()
    var made: Set<CommonMarkNode> = []
    for definition in all {
      guard let list = definition.node?.parent, made.insert(list).inserted, let term = list.previous else { continue }
      reading.add(list, definedBy: term)
    }
    return reading
  }
}
