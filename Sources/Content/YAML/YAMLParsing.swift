package import Base
import Yams

/// A YAML text as a tree, with what is known of the parts that could not be read.
struct YAMLDocument {
  /// Nil when there is nothing but comments and white space, or nothing could be read.
  let root: YAMLNode?
  /// Which keys at the top may be missing from `root` only because of a mistake that is reported already.
  let lost: LostKeys

  enum LostKeys {
    case none
    case some([String])
    case all

    func contains(_ key: String) -> Bool {
      switch self {
      case .none: false
      case .some(let keys): keys.contains(key)
      case .all: true
      }
    }
  }

  /// Reads the lines of a file that begin in `range`; what is wrong with them is reported.
  static func read(_ range: Range<Int>, _ report: Report) -> YAMLDocument {
    if let root = PlainYAML.read(range, of: report.source) { return YAMLDocument(root: root, lost: .none) }
    return YAMLParsing.parse(YAMLText(range, of: report), report)
  }
}

extension YAMLNode {
  /// What libyaml reads in a whole text; nil when it is nothing, or when something about it would be reported.
  package static func readByLibYAML(_ source: SourceText) -> YAMLNode? {
    let report = Report(path: "", source: source, codes: .frontMatter)
    let document = YAMLParsing.parse(YAMLText(0..<source.bytes.count, of: report), report)
    return report.diagnostics.isEmpty ? document.root : nil
  }
}

/// Reads YAML with libyaml; the only file besides the tree's that knows it.
///
/// libyaml stops at the first mistake. So that an author hears of all of them in one run, the key at the top that
/// holds a mistake is blanked out and the rest is read again; and as the parser refuses a map with a key written twice
/// and names only the first, that one gets another name for the next attempt.
struct YAMLParsing {
  private static let mostMistakes = 50
  /// Bytes that may be parsed again and again before the attempts end: no real file comes near.
  private static let mostBytes = 1_000_000

  private var text: YAMLText
  private let report: Report
  private var lostKeys: [String] = []
  private var renamed: [String] = []

  static func parse(_ text: YAMLText, _ report: Report) -> YAMLDocument {
    if let position = text.tooDeep {
      report.add(
        report.codes.tooDeep, at: position, "lists and maps are nested too deep here",
        help: "no key needs more than a few levels; look for a bracket that is not closed")
      return YAMLDocument(root: nil, lost: .all)
    }
    var parsing = YAMLParsing(text: text, report: report)
    return parsing.parse()
  }

  private init(text: YAMLText, report: Report) {
    self.text = text
    self.report = report
  }

  private mutating func parse() -> YAMLDocument {
    var mistakes = 0
    var bytes = 0
    while true {
      bytes += text.bytes.count
      do {
        let root = try tree()
        return YAMLDocument(root: root, lost: lostKeys.isEmpty ? .none : .some(lostKeys))
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard bytes < Self.mostBytes, let name = names.first, rename(name, at: SourcePosition(context.mark)) else {
          report.add(
            report.codes.duplicateKey, at: text.inFile(SourcePosition(context.mark)),
            "the key \"\(names.first ?? "")\" is written more than once", help: "delete all but one")
          return YAMLDocument(root: nil, lost: .all)
        }
      } catch {
        let mistake = YAMLMistake(error, in: text)
        mistake.add(to: report)
        mistakes += 1
        guard let keys = text.blankKey(around: mistake.line) else { return YAMLDocument(root: nil, lost: .all) }
        guard mistakes < Self.mostMistakes, bytes < Self.mostBytes else {
          if mistakes > 1 { reportRest(behind: mistake) }
          return YAMLDocument(root: nil, lost: .all)
        }
        lostKeys += keys
      }
    }
  }

  /// Says that there may be more mistakes, where something is left in which they could be.
  private func reportRest(behind mistake: YAMLMistake) {
    let lines = SourceText(text.bytes)
    let rest = (1...lines.lineStarts.count).first { line in
      line > mistake.line && lines.bytes[lines.byteRange(ofLine: line)].contains { $0 != UInt8(ascii: " ") }
    }
    guard let rest else { return }
    report.add(
      report.codes.syntax, at: text.inFile(SourcePosition(line: rest, column: 1)),
      "the rest of \(report.codes.place) was not read, because of the many mistakes in it",
      help: "put those right first; there may be more behind them")
  }

  /// The text as a tree, anchors refused.
  ///
  /// The parser compares keys with all that they repeat, so a text that may explode is read without its aliases first.
  /// Where it has an anchor, that is enough, as anchors are refused; where it has none, it has no aliases either.
  private func tree() throws -> YAMLNode? {
    guard text.mayExplode else { return try tree(of: text.bytes, report).root }
    let attempt = Report(path: report.path, source: report.source, codes: report.codes)
    let isArmed = try tree(of: text.disarmed, attempt).hasAnchors
    return try tree(of: isArmed ? text.disarmed : text.bytes, report).root
  }

  private func tree(of bytes: [UInt8], _ report: Report) throws -> (root: YAMLNode?, hasAnchors: Bool) {
    // The resolver without rules guesses no types; it, the encoding and a constructor that is never asked save most of
    // what the default call costs.
    let parser = try Parser(
      yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, constructor: Constructor([:], [:], [:]),
      encoding: .utf8)
    // Nodes hold their anchors weakly; the parser keeps them.
    return try withExtendedLifetime(parser) {
      guard let root = try parser.singleRoot() else { return (nil, false) }
      var builder = YAMLTreeBuilder(text: text, renamed: renamed, report: report)
      return (builder.node(root), builder.hasAnchors)
    }
  }

  /// Gives the key at `mark` a name that no other has; false when it is no plain or quoted text.
  private mutating func rename(_ name: String, at mark: SourcePosition) -> Bool {
    guard renamed.count < YAMLTreeBuilder.mostRenamed, var offset = text.offset(mark),
      !"[{?&!*".utf8.contains(text.bytes[offset])
    else { return false }
    let isQuoted = text.bytes[offset] == UInt8(ascii: "\"") || text.bytes[offset] == UInt8(ascii: "'")
    if isQuoted { offset += 1 }
    guard offset < text.bytes.count else { return false }
    let replacement = Array(String(YAMLTreeBuilder.scalar(renamed.count)).utf8)
    if isQuoted, text.bytes[offset] == text.bytes[offset - 1] {
      text.bytes.replaceSubrange(offset - 1...offset, with: replacement + [UInt8(ascii: " ")])
    } else {
      var end = offset + 1
      while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
      text.bytes.replaceSubrange(offset..<end, with: replacement)
    }
    renamed.append(name)
    return true
  }
}

extension YAMLText {
  /// Where in the file a place of this text lies.
  func inFile(_ position: SourcePosition) -> SourcePosition {
    SourcePosition(line: position.line + linesBefore, column: position.column)
  }

  /// The index in `bytes` of a mark; nil past the end.
  fileprivate func offset(_ mark: SourcePosition) -> Int? {
    let lines = SourceText(bytes)
    let range = lines.byteRange(ofLine: mark.line)
    var offset = range.lowerBound
    var column = 1
    while offset < range.upperBound {
      if bytes[offset] & 0xC0 != 0x80 {
        if column == mark.column { return offset }
        column += 1
      }
      offset += 1
    }
    return nil
  }

  /// Makes the key at the top that the 1-based line belongs to, with all its lines, white space.
  ///
  /// - Returns: the key's name, and those of lines behind a tab, which may have been meant for keys at the top; nil when
  ///   nothing was there to blank.
  fileprivate mutating func blankKey(around line: Int) -> [String]? {
    let lines = SourceText(bytes)
    func beginsKey(_ line: Int) -> Bool {
      let range = lines.byteRange(ofLine: line)
      let isMarker = bytes[range].starts(with: [0x2D, 0x2D, 0x2D])
      return isMarker || !range.isEmpty && !" \t-#]}".utf8.contains(bytes[range.lowerBound])
    }
    var first = min(line, lines.lineStarts.count)
    while first > 1, !beginsKey(first) { first -= 1 }
    var last = first
    while last < lines.lineStarts.count, !beginsKey(last + 1) { last += 1 }
    var names = [YAMLLine.firstWord(lines.line(first) ?? "")]
    var blanked = false
    for line in first...last {
      if line > first, let text = lines.line(line), text.prefix(while: \.isWhitespace).contains("\t") {
        names.append(YAMLLine.firstWord(text))
      }
      for index in lines.byteRange(ofLine: line) where bytes[index] != UInt8(ascii: " ") {
        bytes[index] = UInt8(ascii: " ")
        blanked = true
      }
    }
    return blanked ? names : nil
  }
}

extension SourcePosition {
  /// A mark of the parser, counted from the beginning of its text.
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
