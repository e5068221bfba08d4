import Base

extension Checker {
  mutating func checkOutput(_ expression: Expression) {
    if let call = MacroCall(expression), checkWritingCall(call) { return }
    let expression = isContextKnown && context.isInScript ? expression.withoutJSON : expression
    let operand = check(expression)
    guard let type = operand.type else { return }
    // What an "if" without an "else" leaves out is written as nothing; what it chooses must be there.
    if case .choice(let value, _, nil) = expression.kind, let chosen = operand.chosen {
      return write(chosen.type, Operand(type: chosen.type, path: chosen.path), value)
    }
    write(type, operand, expression)
  }

  /// Writes the value that was emitted last.
  mutating func write(_ type: ValueType, _ operand: Operand, _ expression: Expression) {
    if isContextKnown, case .script(let script) = context.place, type.fits(.any), !type.isOptional {
      return writeIntoScript(script, at: expression.range)
    }
    switch type {
    case .optional: return reportUntested(operand, expression)
    case .text, .html, .url, .integer, .number, .any: break
    case .nothing: return
    case .boolean:
      return report(
        .wrongType, expression.range, "a boolean cannot be written",
        help: "choose what to write: {{ \"yes\" if \(text(of: expression.range)) else \"no\" }}")
    case .date:
      return report(
        .wrongType, expression.range, "a date cannot be written without saying how",
        help: "use a filter: {{ \(text(of: expression.range)) | date(\"d MMMM yyyy\") }}")
    case .list:
      return report(
        .wrongType, expression.range, "a list cannot be written as it is",
        help: "write its items: {% for item in \(text(of: expression.range)) %}…{% endfor %}")
    case .tuple, .map:
      return report(
        .wrongType, expression.range, "\(type.phrase) cannot be written as it is",
        help: type.isMap
          ? "write its pairs: {% for name, value in \(text(of: expression.range)) | items %}…{% endfor %}"
          : "write one of its parts")
    case .record(let name):
      let fields = model.records[model.recordNumber(name)].fields.map(\.name)
      return report(
        .wrongType, expression.range, "a record \"\(name)\" cannot be written as it is",
        help: "write one of its fields: \(Phrases.list(fields))")
    }
    guard let escaping = escaping(for: type, at: expression.range) else { return }
    if escaping == .style {
      builder.emit(.writeGuarded(.style, place: builder.add(reporter.stretch(of: expression.range, in: template))))
    } else {
      builder.emit(.write(escaping))
    }
    context.passValue()
  }
}
