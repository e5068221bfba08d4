import Base
import Yams

/// Turns the parser's nodes into ours and refuses what could grow or hide something: anchors, tags, double keys.
struct YAMLTreeBuilder {
  /// Keys that were renamed so that the parser takes them begin with one of these, from Unicode's private use area.
  static let mostRenamed = 0xF8FF - 0xE000

  static func scalar(_ index: Int) -> Unicode.Scalar { Unicode.Scalar(UInt16(0xE000 + index)) ?? " " }

  private let text: YAMLText
  private let renamed: [String]
  private let report: Report
  private var reportedAnchors: Set<SourcePosition> = []
  /// Whether the map at the top is being read.
  private var isInside = false

  /// Whether an anchor was met so far.
  var hasAnchors: Bool { !reportedAnchors.isEmpty }

  init(text: YAMLText, renamed: [String], report: Report) {
    self.text = text
    self.renamed = renamed
    self.report = report
  }

  mutating func node(_ node: Node) -> YAMLNode {
    let position = position(node.mark)
    if isRefused(node, at: position) { return YAMLNode(content: .refused, position: position) }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(content: .scalar(visible(scalar, at: position), style(of: scalar)), position: position)
    case .sequence(let items):
      return YAMLNode(content: .list(items.map { self.node($0) }), position: position)
    case .mapping(let pairs):
      return YAMLNode(content: self.pairs(pairs).map { .map($0) } ?? .refused, position: position)
    case .alias:
      return YAMLNode(content: .refused, position: position)
    }
  }

  /// Nil for a map with a key that is no text, which is reported; at the top it only loses that key.
  private mutating func pairs(_ mapping: Node.Mapping) -> [YAMLPair]? {
    let isRoot = !isInside
    isInside = true
    var result: [YAMLPair] = []
    result.reserveCapacity(mapping.count)
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let position = position(key.mark)
      guard case .scalar(let scalar) = key else {
        report.add(
          report.codes.syntax, at: position, "a key must be text",
          help: "put text that begins with a bracket or a brace in quotes")
        if isRoot { continue }
        return nil
      }
      let pair = YAMLPair(
        key: name(visible(scalar, at: position)), position: position,
        length: scalar.string.unicodeScalars.count + (style(of: scalar) == .quoted ? 2 : 0), value: node(value))
      if !renamed.isEmpty {
        if let line = lines[pair.key] {
          report.add(
            report.codes.duplicateKey, at: position, length: pair.length,
            "the key \"\(pair.key)\" is written more than once",
            help: "it stands in line \(line) already; delete one of the two")
          continue
        }
        lines[pair.key] = position.line
      }
      result.append(pair)
    }
    return result
  }

  /// The text without what only an escape in double quotes can bring in, which is reported.
  private func visible(_ scalar: Node.Scalar, at position: SourcePosition) -> String {
    let scalars = scalar.string.unicodeScalars
    guard scalar.style == .doubleQuoted, let first = scalars.first(where: { ForbiddenCharacter.contains($0.value) })
    else { return scalar.string }
    report.addEscaped(first, at: position)
    return String(String.UnicodeScalarView(scalars.filter { !ForbiddenCharacter.contains($0.value) }))
  }

  /// The key as the author wrote it.
  private func name(_ key: String) -> String {
    guard !renamed.isEmpty, let first = key.unicodeScalars.first, first.value >= 0xE000,
      Int(first.value) < 0xE000 + renamed.count
    else { return key }
    return renamed[Int(first.value) - 0xE000]
  }

  private func position(_ mark: Mark?) -> SourcePosition { text.inFile(mark.map { SourcePosition($0) } ?? .start) }

  private func style(of scalar: Node.Scalar) -> YAMLNode.Style {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: .quoted
    case .literal, .folded: .block
    case .any, .plain: .plain
    }
  }

  private mutating func isRefused(_ node: Node, at position: SourcePosition) -> Bool {
    if text.mayHaveAnchors, let anchor = node.anchor {
      // A node that aliases repeat is met again at the same place.
      if reportedAnchors.insert(position).inserted {
        report.add(
          report.codes.anchor, at: position, length: anchor.rawValue.unicodeScalars.count + 1,
          "the anchor \"&\(anchor.rawValue)\" is not supported",
          help: "write the value out each time; text that begins with & must be in quotes")
      }
      return true
    }
    guard text.mayHaveTags else { return false }
    let tag =
      switch node {
      case .scalar(let scalar): scalar.tag.rawValue
      case .sequence(let items): items.tag.rawValue
      case .mapping(let pairs): pairs.tag.rawValue
      case .alias: ""
      }
    if tag.isEmpty || tag == Tag.Name.str.rawValue { return false }
    report.add(
      report.codes.typeTag, at: position, "a type before a value is not supported",
      help: "delete it; text that begins with ! must be in quotes")
    return true
  }
}
