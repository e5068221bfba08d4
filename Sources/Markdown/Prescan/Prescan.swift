internal import Base

/// Finds the lines that begin something of our dialect that CommonMark does not know, before libcmark reads them.
///
/// 1. `Openers` searches for the rarest byte of each construct. Without any, the file goes to libcmark as it is.
/// 2. Each construct proposes lines to be rewritten, as list items or comments, which libcmark makes into blocks that
///    lie in the same containers and end what the line ends. Lines stay lines, so that their numbers do.
/// 3. The tree tells which of them were what they seemed to be. Those that lie in code, in raw HTML or in the midst of a
///    paragraph do not come out as blocks; they are put back, and the text is parsed again. So block structure is never
///    guessed: libcmark alone decides it.
///
/// A table can be known only from the tree (its lines are those of a paragraph), so a text with tables is parsed twice.
struct Prescan {
  private let source: SourceText
  private let start: Int
  private(set) var notes: NoteDefinitions
  private(set) var tables: Tables
  private(set) var definitions: DefinitionLists
  private(set) var components: ComponentLines
  private(set) var abbreviations: AbbreviationDefinitions
  private var comments: CommentLines
  /// Where the first of the constructs begins that waited for others when the text had been parsed often enough: all were
  /// then left as they are written.
  private(set) var firstTangled: Range<Int>?
  /// How often the text has been parsed.
  private var rounds = 0
  /// After how many rounds lines are left as they are written.
  ///
  /// Two do for what people write, one more for each thing that only shows when another has been dealt with.
  private static let mostRounds = 6

  init(_ source: SourceText, from start: Int, openers: Openers) {
    self.source = source
    self.start = start
    notes = NoteDefinitions(source, from: start, openers)
    tables = Tables(source, from: start, openers)
    definitions = DefinitionLists(source, from: start, openers)
    components = ComponentLines(source, from: start, openers)
    abbreviations = AbbreviationDefinitions(source, from: start, openers)
    comments = CommentLines(source, from: start, openers)
  }

  var isEmpty: Bool {
    notes.all.isEmpty && tables.rules.isEmpty && definitions.isEmpty && components.all.isEmpty
      && abbreviations.all.isEmpty && comments.isEmpty
  }

  /// The text to parse.
  func text() -> BodyText {
    let rewrites = rewrites()
    guard !rewrites.isEmpty else { return BodyText(source, from: start) }
    var copy = BodyCopy(of: source.bytes)
    tables.writeCells(to: &copy)
    components.writeLabels(of: source.bytes, to: &copy)
    // A byte-order mark is dropped, as libcmark does: what stands before it would keep it from that.
    var index = start + (source.bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    for rewrite in rewrites {
      copy.keep(index..<rewrite.range.lowerBound)
      copy.write(rewrite.replacement, for: rewrite.range)
      index = rewrite.range.upperBound
    }
    copy.keep(index..<source.bytes.count)
    return copy.text()
  }

  /// Compares what was proposed with the tree it led to.
  ///
  /// - Returns: whether the tree may be read; else the text is to be parsed again.
  mutating func accepts(_ tree: borrowing CommonMarkTree, of text: BodyText) -> Bool {
    rounds += 1
    let proposed = rewrites()
    let survey = BlockSurvey(tree, of: text, in: source, from: start, rewrites: proposed)
    let notesStand = notes.settle(with: survey)
    let tablesStand = tables.settle(with: survey)
    let definitionsStand = definitions.settle(with: survey)
    let componentsStand = components.settle(with: survey)
    let abbreviationsStand = abbreviations.settle(with: survey)
    let commentsStand = comments.settle(with: survey)
    if notesStand && tablesStand && definitionsStand && componentsStand && abbreviationsStand && commentsStand {
      return true
    }
    if rounds == Self.mostRounds {
      let waiting = Set(proposed.map(\.range)).symmetricDifference(rewrites().map(\.range))
      firstTangled = waiting.min { $0.lowerBound < $1.lowerBound } ?? proposed.first?.range
      notes.putAllBack()
      tables.putAllBack()
      definitions.putAllBack()
      components.putAllBack()
      abbreviations.putAllBack()
      comments.putAllBack()
    }
    return rounds > Self.mostRounds
  }

  /// Takes the footnotes' definitions out of an accepted tree.
  mutating func takeNotes() -> NoteDefinitions {
    notes.takeOut()
    return notes
  }

  /// Puts the components of an accepted tree in their places.
  func makeComponents(from text: BodyText) -> ComponentBlocks {
    ComponentBlocks(components, labels: tables.paragraphsBefore.dropFirst(tables.cellCount), from: text, in: source)
  }

  /// Takes the lines that define abbreviations out of an accepted tree.
  mutating func takeAbbreviations() -> [AbbreviationDefinitions.Definition] {
    abbreviations.takeOut()
    return abbreviations.all
  }

  /// In the order of the text.
  ///
  /// Where two constructs want the same bytes, as in `*[^a]: b`, the first has them; the other
  /// does not come out as a block, and is put back.
  private func rewrites() -> [LineRewrite] {
    let wanted =
      notes.rewrites() + tables.rewrites() + definitions.rewrites() + components.rewrites() + abbreviations.rewrites()
      + comments.rewrites()
    var kept: [LineRewrite] = []
    kept.reserveCapacity(wanted.count)
    for rewrite in wanted.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where rewrite.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(rewrite)
    }
    return kept
  }
}
