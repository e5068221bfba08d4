import Base

/// Whether the label that a component is given stands in a link of its template, by what the template says.
///
/// A link in it would then lie in another, which no browser can show.
package struct LabelLinks: Sendable {
  /// The two ways in which a component stands on a page.
  package enum Use: CaseIterable, Sendable {
    case withinText
    case byItself
  }

  /// A case in which it does: the use, and what the component must be given for it.
  package struct Case: Hashable, Sendable {
    package let use: Use
    package let given: Set<String>
  }

  package private(set) var cases: Set<Case> = []
  private let bytes: [UInt8]
  /// Whether the place lies in a link.
  private var isInLink = false
  /// The parameters that must have been given for what is being read, and for the link that was begun last.
  private var given: Set<String> = []
  private var givenForLink: Set<String> = []

  init(_ macro: Macro, in bytes: [UInt8]) {
    self.bytes = bytes
    read(macro.body, for: Set(Use.allCases))
  }

  /// As deep as the parser lets tags lie in one another.
  private mutating func read(_ nodes: [Node], for uses: Set<Use>) {
    for node in nodes {
      switch node {
      case .text(let range): read(range)
      case .output(let expression): if isInLink, Self.isLabel(expression) { note(uses) }
      case .condition(let condition): read(condition, for: uses)
      case .loop(let loop): read(loop.body, for: uses)
      case .capture(let capture): read(capture.body, for: uses)
      case .block(let block): read(block.body, for: uses)
      case .with(_, _, let body), .call(_, let body): read(body, for: uses)
      case .set, .include: continue
      }
    }
  }

  private mutating func note(_ uses: Set<Use>) {
    cases.formUnion(uses.map { Case(use: $0, given: given.union(givenForLink)) })
  }

  /// A link that begins or ends in one of the branches does so behind them: its other end has the same condition.
  private mutating func read(_ condition: Condition, for uses: Set<Use>) {
    let before = isInLink
    var after = before
    var others = uses
    var branches: [(nodes: [Node], uses: Set<Use>, given: Set<String>)] = []
    for (condition, nodes) in condition.branches {
      let named = Self.use(when: condition)
      branches.append((nodes, named.map { others.intersection([$0]) } ?? others, Self.asked(by: condition)))
      if let named { others.remove(named) }
    }
    if let otherwise = condition.otherwise { branches.append((otherwise, others, [])) }
    let givenBefore = given
    for branch in branches {
      isInLink = before
      given = givenBefore.union(branch.given)
      read(branch.nodes, for: branch.uses)
      if isInLink != before { after = isInLink }
    }
    given = givenBefore
    isInLink = after
  }

  private mutating func read(_ text: Range<Int>) {
    var index = text.lowerBound
    while let start = bytes[index..<text.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let rest = bytes[index..<text.upperBound].prefix(3).map { $0 | 0x20 }
      if rest.starts(with: "/a".utf8), rest.count < 3 || Self.endsName(rest[2]) { isInLink = false }
      if rest.first == UInt8(ascii: "a"), rest.count < 2 || Self.endsName(rest[1]) {
        (isInLink, givenForLink) = (true, given)
      }
    }
  }

  /// Whether a byte is no letter of a name.
  private static func endsName(_ byte: UInt8) -> Bool {
    !byte.isASCIILetter && byte != UInt8(ascii: "-")
  }

  private static func isLabel(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable(let name): name == "label"
    case .filter(let value, _, _): isLabel(value)
    case .choice(let value, _, let otherwise): isLabel(value) || otherwise.map(isLabel) ?? false
    default: false
    }
  }

  /// The variables without which a condition does not hold.
  private static func asked(by condition: Expression) -> Set<String> {
    switch condition.kind {
    case .variable("inline"), .variable("label"): []
    case .variable(let name): [name]
    case .member(let value, _): asked(by: value)
    case .all(let parts): parts.reduce(into: []) { $0.formUnion(asked(by: $1)) }
    default: []
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
