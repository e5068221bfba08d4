internal import Base

/// Which line ends which container.
///
/// A closing line ends the innermost open container with as many colons among the blocks of the same parent; where none
/// has as many, the innermost of all. So containers may lie in one another with more colons outside or with equally
/// many. A line that was meant to begin one, and cannot be read, is ended as if it did.
struct ComponentPairs {
  enum Role {
    case start(isContainer: Bool)
    /// Ends the container that begins on the line with an index.
    case end(of: Int)
    /// Is shown as it is written.
    case text
    /// Is left out.
    case nothing
  }

  private(set) var roles: [Role] = []
  private(set) var problems: [ComponentBlocks.Problem] = []
  private let lines: [ComponentLine]
  private let source: SourceText
  /// The containers that are open among the children of a parent, and how many of them have so many colons.
  private var open: [CommonMarkNode?: [Opener]] = [:]
  private var counts: [CommonMarkNode?: [Int: Int]] = [:]
  /// How many containers with so many colons were told not to be closed, whose closing lines may still come.
  private var awaited: [CommonMarkNode?: [Int: Int]] = [:]
  /// The line that began a container last, while nothing has ended it.
  private var latest: Int?
  /// The lines that began a container of which it has been told that nothing ends it.
  private var told: Set<Int> = []

  private struct Opener {
    let line: Int
    let colons: Int
    let isReadable: Bool
  }

  init(_ standing: [ComponentLines.Line], in source: SourceText) {
    lines = standing.map(\.text)
    self.source = source
    for (index, line) in standing.enumerated() {
      let parent = line.node?.parent
      switch line.text.form {
      case .leaf: roles.append(.start(isContainer: false))
      case .opening(let colons):
        roles.append(.nothing)
        begin(Opener(line: index, colons: colons, isReadable: true), in: parent)
        latest = index
      case .closing(let colons):
        roles.append(.nothing)
        close(index, colons, in: parent)
      case .malformed(let problem, let colons):
        roles.append(.text)
        if let colons { begin(Opener(line: index, colons: colons, isReadable: false), in: parent) }
        report(.componentSyntax, problem.range, problem.message, problem.help)
      }
    }
    for opener in open.values.joined().sorted(by: { $0.line < $1.line }) { reportUnclosed(opener) }
    boundDepth()
  }

  private mutating func begin(_ opener: Opener, in parent: CommonMarkNode?) {
    open[parent, default: []].append(opener)
    counts[parent, default: [:]][opener.colons, default: 0] += 1
  }

  private mutating func close(_ line: Int, _ colons: Int, in parent: CommonMarkNode?) {
    let isMatched = counts[parent]?[colons] ?? 0 > 0
    // That it crosses another one has been told.
    if !isMatched, let number = awaited[parent]?[colons], number > 0 {
      awaited[parent]?[colons] = number - 1
      return
    }
    while let last = open[parent]?.popLast() {
      counts[parent]?[last.colons, default: 1] -= 1
      if last.colons == colons || !isMatched {
        if last.isReadable {
          roles[last.line] = .start(isContainer: true)
          roles[line] = .end(of: last.line)
        }
        if latest == last.line { latest = nil }
        return
      }
      awaited[parent, default: [:]][last.colons, default: 0] += 1
      reportUnclosed(last)
    }
    report(
      .strayFence, lines[line].range, "these colons end no component",
      latest.map {
        "\"\(lines[$0].name)\" on line \(number(ofLine: $0)) lies in another list item or quotation; "
          + "begin both lines alike"
      } ?? "write the component's name behind them if one begins here, or remove them")
    // That these colons do not end it is all that is wrong with it.
    if let latest { told.insert(latest) }
    latest = nil
  }

  private mutating func reportUnclosed(_ opener: Opener) {
    guard opener.isReadable, told.insert(opener.line).inserted else { return }
    if latest == opener.line { latest = nil }
    let (line, mark) = (opener.line, String(repeating: ":", count: opener.colons))
    report(
      .unclosedComponent, lines[line].head, "\"\(lines[line].name)\" is not closed",
      "write \"\(mark)\" on a line by itself where it ends, with the same markers before it; "
        + "with two colons it is a component without a body")
  }

  /// Leaves out what lies too deep.
  private mutating func boundDepth() {
    var depth = 0
    var isTold = false
    for index in roles.indices {
      switch roles[index] {
      case .start(let isContainer):
        if depth >= ComponentBlocks.deepest {
          roles[index] = .nothing
          if !isTold {
            report(
              .deepComponent, lines[index].head,
              "components lie in one another more than \(ComponentBlocks.deepest) deep here",
              "close those around it, or take them apart")
          }
          isTold = true
        }
        if isContainer { depth += 1 }
      case .end(let start):
        depth -= 1
        if case .nothing = roles[start] { roles[index] = .nothing }
      case .text, .nothing: break
      }
    }
  }

  /// The line of a component, counted from 1 in the file.
  private func number(ofLine line: Int) -> Int { source.lineIndex(ofByte: lines[line].range.lowerBound) + 1 }

  private mutating func report(_ code: DiagnosticCode, _ range: Range<Int>, _ message: String, _ help: String) {
    problems.append(ComponentBlocks.Problem(code: code, range: range, message: message, help: help))
  }
}
