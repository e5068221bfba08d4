import Base

/// Finding what a call names.
extension Checker {
  /// The macro that a call means in the template at hand.
  func macro(_ call: MacroCall) -> (template: Int, macro: Macro)? {
    let file = library.templates[template]
    switch file.tree.macroPlaces[(call.module ?? call.name).text] {
    case .own(let number) where call.module == nil: return (template, file.tree.macros[number])
    case .imported(let original, let reference) where call.module == nil:
      return macro(original.text, at: file.targets[reference])
    case .module(let reference) where call.module != nil: return macro(call.name.text, at: file.targets[reference])
    default: return nil
    }
  }

  private func macro(_ name: String, at target: Int?) -> (template: Int, macro: Macro)? {
    guard let target, let macro = library.templates[target].tree.macro(name) else { return nil }
    return (target, macro)
  }

  // MARK: - Calls of what is no macro

  /// Reports a call that stands where a value is wanted.
  mutating func reportCall(of callee: Expression, _ arguments: [Expression.Argument], at range: Range<Int>) {
    if let call = MacroCall(Expression(kind: .call(callee, arguments), range: range)) {
      let isKnown = macro(call) != nil || call.module == nil && ["caller", "super"].contains(call.name.text)
      guard isKnown else { return reportUnknown(call) }
      return report(
        .wrongType, range, "a call writes something and has no value",
        help: "write it by itself, {{ \(text(of: range)) }}, or name what it writes: "
          + "{% set name %}{{ \(text(of: range)) }}{% endset %}")
    }
    guard case .member(let base, let name) = callee.kind else {
      return report(.unknownMacro, range, "this cannot be called", help: "macros are called by their names")
    }
    reportMethod(name, of: base.range, hasArguments: !arguments.isEmpty, at: range)
  }

  mutating func reportUnknown(_ call: MacroCall) {
    let file = library.templates[template]
    switch file.tree.macroPlaces[(call.module ?? call.name).text] {
    // What an import names in vain is told there.
    case .imported where call.module == nil: return hasFailed = true
    case .module(let reference) where call.module != nil:
      guard let target = file.targets[reference] else { return hasFailed = true }
      return report(
        .unknownMacro, call.name.range, "unknown macro \"\(call.name.text)\"",
        help: Phrases.help(
          for: call.name.text, among: library.templates[target].tree.macros.map(\.name.text), called: "macros"))
    default: break
    }
    if let base = call.module {
      return reportMethod(call.name, of: base.range, hasArguments: !call.arguments.isEmpty, at: call.range)
    }
    if let help = Self.functions[call.name.text] {
      return report(.unknownMacro, call.name.range, "there is no function \"\(call.name.text)\"", help: help)
    }
    let names = file.tree.macroPlaces.filter { if case .module = $0.value { false } else { true } }.keys
    report(
      .unknownMacro, call.name.range, "unknown macro \"\(call.name.text)\"",
      help: Phrases.help(for: call.name.text, among: Array(names), called: "macros"))
  }

  /// Functions of Jinja2, with what to write in their stead.
  private static let functions = [
    "range": "a \"for\" goes through the items of a list; the filter \"limit\" takes the first of them",
    "dict": "write a map: {\"name\": value}",
    "namespace": "what an \"if\" sets holds after it; what a \"for\" finds out ends with its round",
  ]

  private mutating func reportMethod(_ name: Name, of base: Range<Int>, hasArguments: Bool, at range: Range<Int>) {
    guard filter(named: name.text) != nil else {
      return report(
        .unknownMacro, name.range, "\"\(name.text)\" cannot be called",
        help: "only macros are called, and of a loop \"cycle\" and \"changed\"; values are changed by filters")
    }
    let end = hasArguments ? range.upperBound : name.range.upperBound
    report(
      .unknownMacro, name.range, "\"\(name.text)\" is a filter and is not called",
      help: "write \(text(of: base)) | \(text(of: name.range.lowerBound..<end))")
  }

  // MARK: - Macros that nothing calls

  /// Checks the imports and uncalled macros of templates, and of those whose macros they name.
  mutating func checkMacros(reachedFrom templates: [Int]) {
    var waiting = templates
    while let number = waiting.popLast() {
      guard checkedMacros.insert(number).inserted else { continue }
      checkImports(of: number)
      checkUncalledMacros(of: number)
      waiting += library.templates[number].tree.imports.compactMap { library.templates[number].targets[$0.reference] }
    }
  }

  /// Reports the names of macros that a template takes from others, and that are not there.
  private mutating func checkImports(of number: Int) {
    let outside = template
    template = number
    for other in library.templates[number].tree.imports {
      guard let target = library.templates[number].targets[other.reference] else { continue }
      for (original, _) in other.names where library.templates[target].tree.macro(original.text) == nil {
        report(
          .unknownMacro, original.range,
          "\"\(library.templates[target].name)\" has no macro \"\(original.text)\"",
          help: Phrases.help(
            for: original.text, among: library.templates[target].tree.macros.map(\.name.text), called: "macros"))
      }
    }
    template = outside
  }
}
