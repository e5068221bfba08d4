internal import Base

/// A block of raw HTML, taken to pieces: what of it passes, and what is wrong with the rest.
///
/// Elements that pass must be closed, each before those around it, and the parts of a table stand where they belong. Of
/// a mismatch the innermost element is told: the others are mostly right.
struct HTMLBlock {
  /// The block as it may be written out: each `<` is that of a tag that passes.
  private(set) var html: [UInt8] = []
  private(set) var problems: [HTMLProblem] = []

  private struct Piece {
    let tag: RawTag
    var passes: Bool
  }

  private let bytes: [UInt8]
  private let policy: RawHTMLPolicy
  private var pieces: [Piece] = []
  private var open = OpenElements()
  /// Whether the last thing that was closed is a table that lies in nothing.
  private var isBehindTable = false

  /// The comment that it begins with.
  private(set) var leadingComment: Range<Int>?

  /// - Parameter isFollowed: whether something follows, behind a blank line that ends the block.
  init(_ bytes: [UInt8], policy: RawHTMLPolicy, isFollowed: Bool, rejected: inout RejectedElements) {
    (self.bytes, self.policy) = (bytes, policy)
    collect(&rejected)
    reportOpen(isFollowed: isFollowed, &rejected)
    write()
  }

  private mutating func collect(_ rejected: inout RejectedElements) {
    var index = 0
    var textStart = 0
    while let start = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<bytes.count) {
      guard let tag = RawTag.scan(bytes, at: start) else {
        index = start + 1
        continue
      }
      checkText(textStart..<start)
      index = take(tag, &rejected)
      let name = tag.name.lowercased()
      if tag.form == .start, RawHTMLPolicy.holdsForeignText(name) { index = endOfForeignText(name, from: index) }
      textStart = index
    }
    checkText(textStart..<bytes.count)
  }

  /// Takes a tag; where to read on.
  private mutating func take(_ tag: RawTag, _ rejected: inout RejectedElements) -> Int {
    let verdict = policy.verdict(on: tag, in: .block)
    pieces.append(Piece(tag: tag, passes: verdict != .isRejected))
    switch verdict {
    case .opens: begin(tag, &rejected)
    case .closes: close(tag, &rejected)
    case .isComment:
      if Comments.holdsAnother(bytes[tag.range]) { problems.append(.nested(in: tag.range)) }
      if pieces.count == 1, bytes[..<tag.range.lowerBound].allSatisfy(PlainText.isSpace) { leadingComment = tag.range }
    case .stands where policy == .any: return checkAddresses(of: tag)
    case .stands: checkPlace(of: tag)
    case .isRejected:
      open.tell()
      if rejected.isNews(tag) { problems.append(.rejected(tag, by: policy, in: .block)) }
    }
    return tag.range.upperBound
  }

  // MARK: - Any HTML

  private mutating func checkAddresses(of tag: RawTag) -> Int {
    guard tag.form == .other, let loose = LooseTag(tag, in: bytes) else {
      reject(HTMLProblem.address(of: tag))
      return tag.range.upperBound
    }
    pieces[pieces.count - 1] = Piece(tag: loose.tag, passes: true)
    reject(loose.isEnded ? HTMLProblem.address(of: loose.tag) : .endless(loose.tag))
    return loose.tag.range.upperBound
  }

  /// Keeps the last tag from the page, if there is a problem with it.
  private mutating func reject(_ problem: HTMLProblem?) {
    guard let problem else { return }
    pieces[pieces.count - 1].passes = false
    problems.append(problem)
  }

  // MARK: - Elements

  private mutating func begin(_ tag: RawTag, _ rejected: inout RejectedElements) {
    let name = tag.name.lowercased()
    isBehindTable = false
    if name == "table" { rejected.beginTable() }
    checkPlace(of: tag, isTold: open.innermost == nil && rejected.holds(partOfTable: name))
    if let holder = open.index(ofAny: TablePlaces.parents(of: name) ?? []) { drop(from: holder + 1, &rejected) }
    open.append(OpenElements.Element(piece: pieces.count - 1, name: name))
  }

  /// Looks whether a tag stands where it may.
  ///
  /// - Parameter isTold: whether that it does not is known already.
  private mutating func checkPlace(of tag: RawTag, isTold: Bool = false) {
    let name = tag.name.lowercased()
    let wouldFit = open.index(ofAny: TablePlaces.parents(of: name) ?? []) != nil
    guard let complaint = TablePlaces.complaint(about: name, in: open.innermost?.name, wouldFit: wouldFit) else {
      return
    }
    pieces[pieces.count - 1].passes = false
    if isTold || open.innermost?.isTold ?? false { return }
    open.tell()
    problems.append(
      HTMLProblem(code: .misplacedHTML, range: tag.range, message: complaint.message, help: complaint.help))
  }

  private mutating func checkText(_ range: Range<Int>) {
    if isBehindTable { return checkTextBehindTable(range) }
    guard let last = open.innermost, !last.isTold, TablePlaces.structure.contains(last.name) else { return }
    guard let start = bytes[range].firstIndex(where: { !PlainText.isSpace($0) }),
      let end = bytes[range].lastIndex(where: { !PlainText.isSpace($0) })
    else { return }
    open.tell()
    problems.append(
      HTMLProblem(
        code: .misplacedHTML, range: start..<(end + 1), message: "text stands in \"<\(last.name)>\" outside of a cell",
        help: "write \"<td>\" before it and \"</td>\" behind it"))
  }

  /// What follows a table without a blank line is HTML too, and shown as it is written.
  private mutating func checkTextBehindTable(_ range: Range<Int>) {
    guard let start = bytes[range].firstIndex(where: { !PlainText.isSpace($0) }),
      let end = bytes[range].lastIndex(where: { !PlainText.isSpace($0) })
    else { return }
    isBehindTable = false
    problems.append(
      HTMLProblem(
        code: .misplacedHTML, range: start..<(end + 1),
        message: "this text is not read as Markdown, because it follows the table at once",
        help: "leave a blank line between the two"))
  }

  private mutating func close(_ tag: RawTag, _ rejected: inout RejectedElements) {
    let name = tag.name.lowercased()
    guard let index = open.index(of: name) else {
      pieces[pieces.count - 1].passes = false
      if rejected.isNews(tag) { problems.append(.stray(tag, in: .block)) }
      return
    }
    if let last = open.innermost, index < open.all.count - 1, pieces[last.piece].passes {
      problems.append(.unclosed(pieces[last.piece].tag, before: tag))
    }
    drop(from: index + 1, &rejected)
    if !pieces[open.all[index].piece].passes { pieces[pieces.count - 1].passes = false }
    open.removeLast()
    isBehindTable = name == "table" && open.innermost == nil
  }

  /// Takes the innermost elements for not closed.
  private mutating func drop(from index: Int, _ rejected: inout RejectedElements) {
    while open.all.count > index, let element = open.innermost {
      pieces[element.piece].passes = false
      rejected.add(pieces[element.piece].tag)
      open.removeLast()
    }
  }

  /// Reports what is open where the block ends.
  private mutating func reportOpen(isFollowed: Bool, _ rejected: inout RejectedElements) {
    if isFollowed, let table = open.table {
      problems.append(.brokenTable(pieces[table.piece].tag))
    } else if let last = open.innermost, pieces[last.piece].passes {
      problems.append(.unclosed(pieces[last.piece].tag, in: .block))
    }
    drop(from: 0, &rejected)
  }

  // MARK: - Writing

  private func endOfForeignText(_ name: String, from start: Int) -> Int {
    var index = start
    let wanted = Array(name.utf8)
    while let found = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<bytes.count) {
      let nameStart = found + 2
      if nameStart + wanted.count <= bytes.count, bytes[found + 1] == UInt8(ascii: "/"),
        bytes[nameStart..<(nameStart + wanted.count)].elementsEqual(wanted, by: { $0 | 0x20 == $1 })
      {
        return found
      }
      index = found + 1
    }
    return bytes.count
  }

  private mutating func write() {
    var start = 0
    for piece in pieces {
      appendText(start..<piece.tag.range.lowerBound)
      start = piece.tag.range.upperBound
      if !piece.passes {
        html.append(escaping: String(decoding: bytes[piece.tag.range], as: UTF8.self))
      } else if piece.tag.form != .comment {
        html += bytes[piece.tag.range]
      }
    }
    appendText(start..<bytes.count)
  }

  /// Text keeps its entities; a `<` in it begins no tag, and is made unable to, unless anything may be written.
  private mutating func appendText(_ range: Range<Int>) {
    if policy == .any { return html.append(contentsOf: bytes[range]) }
    for byte in bytes[range] {
      if byte == UInt8(ascii: "<") { html.append("&lt;") } else { html.append(byte) }
    }
  }
}
