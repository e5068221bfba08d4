import Base

/// A component that is ready to be rendered.
struct CompiledComponent {
  let name: String
  let program: Program
}

extension Checker {
  /// Checks and compiles a component: a macro whose arguments come from the host; nil when it has errors.
  ///
  /// A parameter for which the host passes nothing has its default.
  mutating func compile(component name: String, template number: Int, for host: ComponentHost) -> CompiledComponent? {
    let file = library.templates[number]
    guard ComponentDeclaration.canBeWritten(name) else {
      reportName(name, of: file.path)
      return nil
    }
    let macroName = ComponentDeclaration.macroName(of: name)
    guard let macro = file.tree.macro(macroName) else {
      if !file.isBroken { reportMissing(macroName, in: number) }
      return nil
    }
    begin()
    template = number
    if file.isBroken { (hasFailed, isContextKnown) = (true, false) }
    for node in file.tree.nodes { reportOutsideMacro(node, macroName) }
    for variable in host.variables {
      scope.declare(Variable(name: variable.name, type: variable.type, storage: .slot(builder.makeSlot())))
    }
    let slots = macro.parameters.map { _ in builder.makeSlot() }
    builder.endVariables()
    recordsOfHost = scope.slotsOfRecords.count
    for (parameter, slot) in zip(macro.parameters, slots) {
      let type = parameterType(parameter)
      if let value = parameter.default {
        builder.emit(.load(slot: slot))
        checkDefault(value, of: parameter, type)
        builder.emit(.fallback)
        builder.emit(.store(slot: slot))
      }
      scope.declare(Variable(name: parameter.name.text, type: type, storage: .slot(slot)))
    }
    calledMacros.insert(MacroName(template: number, name: macroName))
    openMacros.append(
      OpenMacro(name: MacroName(template: number, name: macroName), content: nil, place: (number, scope.view, nil)))
    nested(at: macro.name.range) { $0.check(macro.body) }
    openMacros.removeLast()
    checkEnd()
    checkMacros(reachedFrom: [number])
    return hasFailed ? nil : CompiledComponent(name: name, program: builder.program)
  }

  private mutating func reportName(_ name: String, of path: String) {
    let better = Slug.make(name)
    let help =
      ComponentDeclaration.canBeWritten(better)
      ? "rename the file to \"\(better).html\", and its macro to \"\(ComponentDeclaration.macroName(of: better))\""
      : "rename the file: a component's name is a letter, then letters, digits and hyphens, as in \"pull-quote.html\""
    reporter.report(
      .componentName, path: path, "nobody can write \"\(name)\", the name of this component", help: help)
  }

  private mutating func reportMissing(_ macro: String, in number: Int) {
    let file = library.templates[number]
    let message = "this component has no macro \"\(macro)\""
    let names = file.tree.macros.map(\.name)
    if let near = NearestName.nearest(to: macro, among: names.map(\.text)),
      let name = names.first(where: { $0.text == near })
    {
      return reporter.report(
        .missingMacro, in: number, name.range, message, help: "if this is the one, call it \"\(macro)\"")
    }
    reporter.report(
      .missingMacro, path: file.path, message,
      help: "write {% macro \(macro)(…) %} with its parameters, what it shows, and {% endmacro %}")
  }

  private mutating func reportOutsideMacro(_ node: Node, _ macro: String) {
    var range = node.range
    switch node {
    case .text(let text):
      let bytes = library.templates[template].bytes
      guard let start = bytes[text].firstIndex(where: { !WhiteSpace.isAny($0) }) else { return }
      range = start..<min(text.upperBound, WhiteSpace.endOfLine(of: bytes, from: start))
    case .set: return
    default: break
    }
    report(
      .outsideMacro, range, "this stands outside the component's macro, and is never shown",
      help: "move it into {% macro \(macro)(…) %}, or remove it")
  }
}
