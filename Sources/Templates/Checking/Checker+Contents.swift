import Base

extension Checker {
  mutating func checkCaller(_ call: MacroCall) {
    guard let open = openMacros.last, template == open.name.template else {
      return report(
        .unknownVariable, call.name.range, "there is no \"caller\" here",
        help: "it is the content of {% call … %}, written within the macro that is called")
    }
    // A macro that is called without content writes none.
    guard let content = open.content else { return }
    let outside = (template, openBlock, openMacros)
    let view = scope.view
    nested(at: call.range) { checker in
      checker.scope.look(from: open.place.view)
      (checker.template, checker.openBlock) = (open.place.template, open.place.block)
      checker.openMacros.removeLast()
      checker.check(content)
    }
    scope.goBack(to: view)
    (template, openBlock, openMacros) = outside
  }

  mutating func checkSuper(_ call: MacroCall) {
    guard let block = openBlock, let versions = blocks[block.name], block.version + 1 < versions.count else {
      return report(
        .unknownBlock, call.name.range, "there is no block above this one to write",
        help: "\"super\" stands in a block that replaces one of the template that this one extends")
    }
    writeBlock(OpenBlock(name: block.name, version: block.version + 1), versions, at: call.range)
  }

  // MARK: - What a part writes, as a value

  mutating func checkCapture(_ capture: Capture) {
    let outside = (context, isContextKnown, opening)
    if capture.name != nil { context = HTMLContext() }
    if capture.name == nil, isContextKnown, context.place != .text {
      report(.unsafeOutput, capture.keyword, "\"filter\" can stand in text only", help: "use the filter on each value")
    }
    builder.emit(.operate(.beginCapture))
    nested(at: capture.keyword) { $0.check(capture.body) }
    if isContextKnown, context.place != .text {
      report(
        .branchesDisagree, capture.keyword, "what this \"\(text(of: capture.keyword))\" holds ends \(context.phrase)",
        help: "write whole tags in it")
    }
    (context, isContextKnown, opening) = outside
    builder.emit(.endCapture(place: builder.add(reporter.stretch(of: capture.keyword, in: template))))
    var operand = Operand(type: .html)
    let content = Expression(kind: .invalid, range: capture.keyword)
    for filter in capture.filters { operand = checkFilter(of: content, operand, filter.name, filter.arguments) }
    if let name = capture.name { return declare(name, operand) }
    guard let type = operand.type else { return }
    write(type, operand, content)
  }
}
