package import Base
import Content
package import Markdown

/// The warnings that comments in bodies turn off: `<!-- sitegen-ignore markdown/vague-link -->`.
package struct Exemptions {
  /// By path.
  private var rules: [String: [IgnoredRule]] = [:]
  /// By path and rule.
  private var ranges: [String: [String: LineRanges]] = [:]
  /// Whether all that is wrong with the bodies is known, so that a comment without effect is known too.
  var everyRoomHasSpoken = false

  init() {}

  init(_ documents: [Document]) {
    for document in documents { add(document.facts.ignoredRules, of: document.path) }
  }

  /// Those of one file that is read by itself, of which the later rooms say nothing.
  package init(_ facts: Facts, of path: String) { add(facts.ignoredRules, of: path) }

  private mutating func add(_ ignored: [IgnoredRule], of path: String) {
    if ignored.isEmpty { return }
    rules[path] = ignored
    ranges[path] = Dictionary(grouping: ignored.indices, by: { ignored[$0].rule }).mapValues {
      LineRanges($0, of: ignored)
    }
  }

  /// The diagnostics that are left, with those about the comments themselves.
  package func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    if rules.isEmpty { return diagnostics }
    var used: [String: Set<Int>] = [:]
    var kept = diagnostics.filter { diagnostic in
      guard diagnostic.code.severity != .error, let line = diagnostic.position?.line,
        let exempting = ranges[diagnostic.path]?[diagnostic.code.name]?.covering(line), !exempting.isEmpty
      else { return true }
      used[diagnostic.path, default: []].formUnion(exempting)
      return false
    }
    for (path, ignored) in rules {
      for (number, rule) in ignored.enumerated() {
        let isUsed = used[path]?.contains(number) ?? false
        if let problem = problem(of: rule, in: path, isUsed: isUsed) { kept.append(problem) }
      }
    }
    return kept.sorted()
  }

  private func problem(of ignored: IgnoredRule, in path: String, isUsed: Bool) -> Diagnostic? {
    func diagnostic(_ code: DiagnosticCode, _ message: String, help: String) -> Diagnostic {
      Diagnostic(code, path: path, at: ignored.position, length: ignored.length, message, help: help)
    }
    guard let code = DiagnosticRegistry.code(named: ignored.rule) else {
      let names = DiagnosticRegistry.codes.filter { $0.severity != .error }.map(\.name)
      return diagnostic(
        .badInstruction, "unknown rule \"\(ignored.rule)\"",
        help: NearestName.suggestion(for: ignored.rule, among: names) ?? "`sitegen explain` lists them all")
    }
    guard code.severity != .error else {
      return diagnostic(
        .badInstruction, "\"\(code.name)\" is an error and cannot be ignored",
        help: "put right what it reports, and take it out of the comment")
    }
    guard everyRoomHasSpoken, !isUsed else { return nil }
    return diagnostic(
      .unusedExemption, "there is nothing here for \"\(code.name)\" to report", help: "remove it from the comment")
  }
}

/// The lines for which one rule is ignored in one file, so that a line is found among any number of comments.
private struct LineRanges {
  /// The numbers of the comments and their lines, ascending by the first line.
  private let ranges: [(number: Int, lines: ClosedRange<Int>)]
  /// For each range, the place of the one that reaches farthest among it and those before it.
  private var farthest: [Int] = []

  init(_ numbers: [Int], of ignored: [IgnoredRule]) {
    ranges = numbers.map { ($0, ignored[$0].lines) }.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    for place in ranges.indices {
      let before = farthest.last ?? place
      farthest.append(ranges[before].lines.upperBound > ranges[place].lines.upperBound ? before : place)
    }
  }

  /// The numbers of comments that exempt a line: the nearest before it and the one that reaches farthest.
  func covering(_ line: Int) -> Set<Int> {
    let next = ranges.partitioningIndex { $0.lines.lowerBound > line }
    guard next > 0 else { return [] }
    return Set([next - 1, farthest[next - 1]].filter { ranges[$0].lines.contains(line) }.map { ranges[$0].number })
  }
}
