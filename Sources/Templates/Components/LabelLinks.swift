/// Whether the label that a component is given stands in a link of its template, by what the template says.
///
/// A link in it would then lie in another, which no browser can show.
package struct LabelLinks: Sendable {
  /// The two ways in which a component stands on a page.
  package enum Use: CaseIterable, Sendable {
    case withinText
    case byItself
  }

  /// The uses in which it does.
  package private(set) var uses: Set<Use> = []
  private let bytes: [UInt8]
  /// Whether the place lies in a link.
  private var isInLink = false

  init(_ macro: Macro, in bytes: [UInt8]) {
    self.bytes = bytes
    read(macro.body, for: Set(Use.allCases))
  }

  /// As deep as the parser lets tags lie in one another.
  private mutating func read(_ nodes: [Node], for uses: Set<Use>) {
    for node in nodes {
      switch node {
      case .text(let range): read(range)
      case .output(let expression): if isInLink, Self.isLabel(expression) { self.uses.formUnion(uses) }
      case .condition(let condition): read(condition, for: uses)
      case .loop(let loop): read(loop.body, for: uses)
      case .capture(let capture): read(capture.body, for: uses)
      case .block(let block): read(block.body, for: uses)
      case .with(_, _, let body), .call(_, let body): read(body, for: uses)
      case .set, .include: continue
      }
    }
  }

  /// A link that begins or ends in one of the branches does so behind them: its other end has the same condition.
  private mutating func read(_ condition: Condition, for uses: Set<Use>) {
    let before = isInLink
    var after = before
    var others = uses
    var branches: [([Node], Set<Use>)] = []
    for (condition, nodes) in condition.branches {
      let named = Self.use(when: condition)
      branches.append((nodes, named.map { others.intersection([$0]) } ?? others))
      if let named { others.remove(named) }
    }
    if let otherwise = condition.otherwise { branches.append((otherwise, others)) }
    for (nodes, uses) in branches {
      isInLink = before
      read(nodes, for: uses)
      if isInLink != before { after = isInLink }
    }
    isInLink = after
  }

  private mutating func read(_ text: Range<Int>) {
    var index = text.lowerBound
    while let start = bytes[index..<text.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let rest = bytes[index..<text.upperBound].prefix(3).map { $0 | 0x20 }
      if rest.starts(with: "/a".utf8), rest.count < 3 || Self.endsName(rest[2]) { isInLink = false }
      if rest.first == UInt8(ascii: "a"), rest.count < 2 || Self.endsName(rest[1]) { isInLink = true }
    }
  }

  /// Whether a byte, made lower case, is no letter of a name.
  private static func endsName(_ byte: UInt8) -> Bool {
    !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) && byte != UInt8(ascii: "-")
  }

  private static func isLabel(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable(let name): name == "label"
    case .filter(let value, _, _): isLabel(value)
    case .choice(let value, _, let otherwise): isLabel(value) || otherwise.map(isLabel) ?? false
    default: false
    }
  }

  /// The use of which a condition holds, if it is about that.
  private static func use(when condition: Expression) -> Use? {
    switch condition.kind {
    case .variable("inline"): .withinText
    case .not(let inner): use(when: inner).map { $0 == .withinText ? .byItself : .withinText }
    default: nil
    }
  }
}
