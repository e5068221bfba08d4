import Base

extension Checker {
  mutating func checkOutput(_ expression: Expression) {
    if let call = MacroCall(expression), checkWritingCall(call) { return }
    let operand = check(expression)
    guard var type = operand.type else { return }
    // What an "if" without an "else" leaves out is written as nothing.
    if case .choice(_, _, nil) = expression.kind { type = type.present }
    write(type, operand, expression)
  }

  /// Writes the value that was emitted last.
  mutating func write(_ type: ValueType, _ operand: Operand, _ expression: Expression) {
    let written = text(of: expression.range)
    switch type {
    case .optional: return reportUntested(operand, expression)
    case .text, .html, .url, .integer, .number, .any: break
    case .nothing: return
    case .boolean:
      return report(
        .wrongType, expression.range, "a boolean cannot be written",
        help: "choose what to write: {{ \"yes\" if \(written) else \"no\" }}")
    case .date:
      return report(
        .wrongType, expression.range, "a date cannot be written without saying how",
        help: "use a filter: {{ \(written) | date(\"d MMMM yyyy\") }}")
    case .list:
      return report(
        .wrongType, expression.range, "a list cannot be written as it is",
        help: "write its items: {% for item in \(written) %}…{% endfor %}")
    case .tuple, .map:
      return report(
        .wrongType, expression.range, "\(type.phrase) cannot be written as it is",
        help: type.isMap
          ? "write its pairs: {% for name, value in \(written) | items %}…{% endfor %}" : "write one of its parts")
    case .record(let name):
      let fields = model.records[model.recordNumber(name)].fields.map(\.name)
      return report(
        .wrongType, expression.range, "a record \"\(name)\" cannot be written as it is",
        help: "write one of its fields: \(Phrases.list(fields))")
    }
    guard let escaping = escaping(for: type, at: expression.range) else { return }
    builder.emit(.write(escaping))
    context.passValue()
  }

  /// How a value of this type is made safe here; nil when it cannot be, which is reported.
  private mutating func escaping(for type: ValueType, at range: Range<Int>) -> Escaping? {
    guard isContextKnown else { return .markup }
    switch context.place {
    case .text: return .markup
    case .value(let quote): return escapingInValue(type, quote: quote, at: range)
    case .rawText(matched: 0) where HTMLContext.escapableElements.contains(context.element):
      if type != .html { return .markup }
      return refuse(range, "HTML cannot stand in <\(context.element)>", help: "use a field that is plain text")
    case .rawText:
      return refuse(
        range, "nothing can be written in <\(context.element)>",
        help: "put it into an attribute, such as data-…, or into an element for text")
    case .comment, .declarationOpen, .declaration:
      return refuse(
        range, "nothing can be written \(context.phrase)", help: "take it out of there; {# … #} holds notes")
    case .tagOpen, .endTagOpen, .tagName:
      return refuse(
        range, "the name of a tag cannot come from a value", help: "write the tag out, with {% if %} around whole tags")
    case .beforeValue, .unquotedValue:
      return refuse(
        range, "the value of the attribute \"\(context.attribute)\" has no quotes around it",
        help: "put double quotes around the whole value")
    case .betweenAttributes, .attributeName, .afterAttributeName, .afterValue, .boundary:
      return refuse(
        range, "the name of an attribute cannot come from a value",
        help: "write the attribute out and put the value in double quotes")
    }
  }

  private mutating func escapingInValue(_ type: ValueType, quote: UInt8, at range: Range<Int>) -> Escaping? {
    let plain: Escaping = quote == UInt8(ascii: "'") ? .singleQuoted : .markup
    let attribute = context.attribute
    if type == .html {
      return refuse(
        range, "HTML cannot stand in the attribute \"\(attribute)\"", help: "use a field that is plain text")
    }
    switch context.attributeKind {
    case .plain: return plain
    case .forbidden:
      return refuse(
        range, "nothing can be written in the attribute \"\(attribute)\"",
        help: "its language is not HTML's, so that no escaping makes a value safe there; write it out")
    case .url: break
    }
    switch context.url {
    case .script("&"):
      return refuse(
        range, "nothing can be written after an address that begins with a character reference",
        help: "write the characters themselves, or begin with \"/\"")
    case .script(let scheme):
      return refuse(range, "nothing can be written after \"\(scheme):\"", help: "use an address that begins otherwise")
    case .start where type == .url, .beginning where type == .url, .path where type == .url: return plain
    case .start:
      return refuse(
        range, "the attribute \"\(attribute)\" begins with \(type.phrase), not with a URL",
        help: "use a field that is a URL or a filter that makes one, or begin with a literal path")
    case .mail: return .mail
    case .beginning, .path, .query: return .component
    }
  }

  private mutating func refuse(_ range: Range<Int>, _ message: String, help: String) -> Escaping? {
    report(.unsafeOutput, range, message, help: help)
    return nil
  }
}
