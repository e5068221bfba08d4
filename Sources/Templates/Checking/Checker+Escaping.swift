import Base

/// How a value is made safe for the place where it stands; what cannot be is reported.
extension Checker {
  /// How a value of this type is made safe here; nil when it cannot be, which is reported.
  mutating func escaping(for type: ValueType, at range: Range<Int>) -> Escaping? {
    guard isContextKnown else { return .markup }
    switch context.place {
    case .text: return .markup
    case .value(let quote): return escapingInValue(type, quote: quote, at: range)
    case .rawText(matched: 0) where HTMLContext.escapableElements.contains(context.element):
      if type != .html { return .markup }
      return refuse(range, "HTML cannot stand in <\(context.element)>", help: "use a field that is plain text")
    case .rawText(matched: 0) where context.element == "style": return escapingInStyle(type, at: range)
    case .script:
      return refuse(range, "\(type.phrase) cannot stand in <script>", help: "write a text, a number or a list of them")
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
    case .style: return escapingInStyle(type, at: range)
    case .sources: return escapingInSources(type, at: range)
    case .forbidden where attribute == "content":
      return refuse(
        range, "nothing can be written in the \"content\" of a <meta> with \"http-equiv\"",
        help: "it is an instruction to the browser; write it out")
    case .forbidden:
      return refuse(
        range, "nothing can be written in the attribute \"\(attribute)\"",
        help: "its language is not HTML's, so that no escaping makes a value safe there; write it out")
    case .url: return escapingInURL(type, plain, at: range)
    }
  }

  private mutating func escapingInURL(_ type: ValueType, _ plain: Escaping, at range: Range<Int>) -> Escaping? {
    switch context.url {
    case .script("&"):
      return refuse(
        range, "nothing can be written after an address that begins with a character reference",
        help: "write the characters themselves, or begin with \"/\"")
    case .script(HTMLContext.URLPosition.anyScheme):
      return refuse(
        range, "nothing can be written after a \":\" with which a scheme such as \"javascript:\" may end",
        help: "write the scheme out in one piece, or begin the address with \"/\"")
    case .script(let scheme):
      return refuse(range, "nothing can be written after \"\(scheme):\"", help: "use an address that begins otherwise")
    case .start where type == .url, .beginning where type == .url, .unsure where type == .url, .path where type == .url:
      return plain
    case .start, .unsure(mayBeStart: true):
      return refuse(
        range, "the attribute \"\(context.attribute)\" begins with \(type.phrase), not with a URL",
        help: "use a field that is a URL or a filter that makes one, or begin with a literal path")
    case .mail: return .mail
    case .beginning, .unsure, .path, .query, .comma, .descriptor: return .component
    }
  }

  /// Within a list of addresses: a URL where one begins, a number where its width or density stands.
  private mutating func escapingInSources(_ type: ValueType, at range: Range<Int>) -> Escaping? {
    switch context.url {
    case .descriptor where type.isNumeric: return .markup
    case .descriptor:
      return refuse(
        range, "the size of an image in \"\(context.attribute)\" is a number, not \(type.phrase)",
        help: "write a number, with \"w\" or \"x\" behind it")
    case .start where type != .url, .unsure(mayBeStart: true) where type != .url:
      return refuse(
        range, "an address in \"\(context.attribute)\" begins with \(type.phrase), not with a URL",
        help: "use a field that is a URL or a filter that makes one, or begin with a literal path")
    case .start where type == .url, .beginning where type == .url, .unsure where type == .url, .path where type == .url:
      return .source
    default: return escapingInURL(type, .markup, at: range)
    }
  }

  /// In CSS: numbers, and texts that are looked at when a page is made.
  private mutating func escapingInStyle(_ type: ValueType, at range: Range<Int>) -> Escaping? {
    switch type {
    case .integer, .number: return .markup
    case .text, .any: return .style
    default:
      return refuse(range, "\(type.phrase) cannot stand in CSS", help: "write a number, or a text such as a colour")
    }
  }

  /// Writes the value that was emitted last as a literal of JavaScript, which JSON is.
  mutating func writeIntoScript(_ script: ScriptText, at range: Range<Int>) {
    guard context.facts.isKnownScript else {
      _ = refuse(
        range, "nothing can be written in a <script> of this type", help: "values can stand in JavaScript and in JSON")
      return
    }
    guard script.takesValue else {
      _ = refuse(
        range, "no value can stand at this place of a <script>",
        help: "write it where a literal can stand, without quotes, which it brings itself: const name = {{ … }};")
      return
    }
    builder.emit(.writeGuarded(.script, place: builder.add(reporter.stretch(of: range, in: template))))
    context.passValue()
  }

  private mutating func refuse(_ range: Range<Int>, _ message: String, help: String) -> Escaping? {
    report(.unsafeOutput, range, message, help: help)
    return nil
  }
}

extension HTMLContext {
  var isInScript: Bool { if case .script = place { true } else { false } }
}

extension Expression {
  /// What is made JSON, where values are written as JSON anyway.
  fileprivate var withoutFilter: Expression? {
    guard case .filter(let input, let name, let arguments) = kind, name.text == "json", arguments.isEmpty else {
      return nil
    }
    return input
  }

  var withoutJSON: Expression { withoutFilter ?? self }
}
