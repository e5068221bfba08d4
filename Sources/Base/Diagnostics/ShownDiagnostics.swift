/// Which of a run's diagnostics a person is shown: more than a thousand nobody reads, and a terminal is filled for minutes.
struct ShownDiagnostics {
  /// In the order given.
  let shown: [Diagnostic]
  /// Says how many more there are, and of which rules; nil when there are none.
  let remark: Notice?

  /// What heaps of problems have in common is clear long before.
  static let most = 1000

  /// Errors go before warnings and these before advice, so that none that stops the build is left out for others.
  init(of diagnostics: [Diagnostic]) {
    guard diagnostics.count > Self.most else {
      shown = diagnostics
      remark = nil
      return
    }
    var room = Self.most
    var isShown = [Bool](repeating: false, count: diagnostics.count)
    for severity in Severity.allCases.sorted(by: >) {
      for index in diagnostics.indices where room > 0 && diagnostics[index].severity == severity {
        isShown[index] = true
        room -= 1
      }
    }
    shown = zip(diagnostics, isShown).filter(\.1).map(\.0)
    var counts: [String: Int] = [:]
    for (diagnostic, isShown) in zip(diagnostics, isShown) where !isShown {
      counts[diagnostic.code.name, default: 0] += 1
    }
    let rules = counts.sorted { $0.value == $1.value ? PathOrder.precedes($0.key, $1.key) : $0.value > $1.value }
    remark = Notice(
      nil,
      "\(diagnostics.count - Self.most) more problems are not shown: "
        + rules.map { "\($0.value) \($0.key)" }.joined(separator: ", "),
      help: "put these right first; --format json tells all")
  }
}
