import Base
import Content

/// Weighs diagnostics as the settings' `rules` ask: warnings and advice can be promoted or turned off, errors cannot.
struct RuleWeights {
  private var weights: [String: RuleSetting.Weight] = [:]

  init(_ settings: Settings?, diagnostics: inout [Diagnostic]) {
    for rule in settings?.rules ?? [] {
      func report(_ code: DiagnosticCode, _ message: String, help: String) {
        diagnostics.append(
          Diagnostic(
            code, path: Settings.path, at: rule.code.position, length: rule.code.length, message, help: help))
      }
      guard let code = DiagnosticRegistry.code(named: rule.code.value) else {
        let names = DiagnosticRegistry.codes.filter { $0.severity != .error }.map(\.name)
        report(
          .unknownRule, "unknown rule \"\(rule.code.value)\"",
          help: NearestName.suggestion(for: rule.code.value, among: names) ?? "`sitegen explain` lists them all")
        continue
      }
      if code.severity == .error, rule.weight != .error {
        report(.errorRule, "rule \"\(code.name)\" is an error and stays one", help: "take it out of `rules`")
        continue
      }
      weights[code.name] = rule.weight
    }
  }

  /// In report order, each once.
  func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      switch weights[diagnostic.code.name] {
      case .off: continue
      case .error: kept.append(diagnostic.weighed(as: .error))
      case .warning: kept.append(diagnostic.weighed(as: .warning))
      case .advice: kept.append(diagnostic.weighed(as: .advice))
      case nil: kept.append(diagnostic)
      }
    }
    return Set(kept).sorted()
  }
}
