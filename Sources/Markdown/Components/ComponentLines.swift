internal import Base

/// The lines of a body that are components or begin and end them.
///
/// To libcmark each becomes a processing instruction, a block of raw HTML that ends with its line and, unlike a comment,
/// ends no comment that it lies in. The labels become paragraphs before the body, as the cells of tables do, so that
/// they share the body's link definitions. In an accepted tree a line that begins a container and the one that ends it
/// are children of one parent; what lies between them stays where it is.
struct ComponentLines {
  struct Line {
    let text: ComponentLine
    /// Its block in the tree, when that has been accepted.
    fileprivate(set) var node: CommonMarkNode?
    /// Whether it came out as a block.
    fileprivate(set) var stands = true
  }

  private(set) var all: [Line] = []

  private static let replacement = Array("<??>".utf8)

  init(_ source: SourceText, from start: Int, _ openers: Openers) {
    var lineEnd = start
    for place in openers.places(of: .component) where place >= lineEnd {
      let line = source.lineIndex(ofByte: place)
      let content = source.byteRange(ofLine: line + 1)
      lineEnd = content.upperBound
      guard ContainerPrefix.mayPrecede(place, from: max(start, content.lowerBound), in: source.bytes),
        let text = ComponentLine(source.bytes, at: place, until: lineEnd)
      else { continue }
      all.append(Line(text: text))
    }
  }

  func rewrites() -> [LineRewrite] {
    all.lazy.filter(\.stands).map { line in
      LineRewrite(owner: .component, form: .comment, range: line.text.range, replacement: Self.replacement)
    }
  }

  /// The labels that have text, in the order of the lines.
  private var labels: [Range<Int>] {
    all.lazy.filter(\.stands).compactMap(\.text.label).filter { !$0.isEmpty }
  }

  /// Writes each label as a paragraph.
  func writeLabels(of source: [UInt8], to copy: inout BodyCopy) {
    for label in labels {
      copy.write(Tables.noBreakSpace, for: label.lowerBound..<label.lowerBound)
      copy.keep(label)
      copy.endLineBefore()
      copy.endLineBefore()
    }
  }

  /// Takes what the tree tells; whether all may stay as it is.
  mutating func settle(with survey: BlockSurvey) -> Bool {
    var isSettled = true
    for index in all.indices where all[index].stands {
      all[index].node = survey.block(at: all[index].text.range.lowerBound, of: .component)
      all[index].stands = all[index].node != nil
      isSettled = isSettled && all[index].stands
    }
    return isSettled
  }

  mutating func putAllBack() {
    for index in all.indices { (all[index].stands, all[index].node) = (false, nil) }
  }
}
