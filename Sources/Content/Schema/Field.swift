import Base

/// A value with the name an author knows it by: a key's value, or one item of a list.
struct Field {
  /// The key's name, for an item too.
  let key: String
  /// Where the key stands; for an item, where the item does.
  private(set) var position: SourcePosition
  private let keyLength: Int
  private(set) var value: YAMLNode
  let report: Report
  private let isItem: Bool
  /// Whether something is wrong without it.
  private let isRequired: Bool

  /// How many characters the key covers; for an item, the item.
  var length: Int { isItem ? value.length : keyLength }

  /// `"tags"`, or `an item of "tags"`: the subject of messages.
  var label: String { isItem ? "an item of \"\(key)\"" : "\"\(key)\"" }

  init(_ pair: YAMLPair, _ report: Report, isRequired: Bool = false) {
    isItem = false
    self.isRequired = isRequired
    key = pair.key
    position = pair.position
    keyLength = pair.length
    value = pair.value
    self.report = report
  }

  private init(_ item: YAMLNode, of field: Field) {
    isItem = true
    isRequired = false
    key = field.key
    position = item.position
    keyLength = field.keyLength
    value = item
    report = field.report
  }

  /// Reads the items of a list; one field for all of them, as to make one counts references.
  func read<Item>(_ items: [YAMLNode], as form: Form<Item>) -> [Item] {
    guard let first = items.first else { return [] }
    var read: [Item] = []
    read.reserveCapacity(items.count)
    var field = Field(first, of: self)
    for item in items {
      (field.position, field.value) = (item.position, item)
      if let value = form.read(field) { read.append(value) }
    }
    return read
  }

  /// The items of a list; nil when it is something else, which is reported.
  func items() -> [YAMLNode]? {
    switch value.content {
    case .list(let items): return items
    case .refused: return nil
    case .scalar(let text, let style):
      if reportsEmpty() { return nil }
      let parts = text.split(separator: ",").map { part in String(part.drop { $0 == " " }) }
      let shown = style == .quoted ? YAMLLine.quote(text) : parts.joined(separator: ", ")
      reportWrongType("a list", help: "write \(key): [\(shown)]")
    case .map: reportWrongType("a list", help: "begin each item with \"- \"")
    }
    return nil
  }

  /// Text with something in it; nil and a report otherwise.
  func text() -> String? {
    switch value.content {
    case .scalar(let text, _): return reportsEmpty() ? nil : text
    case .refused: return nil
    case .list(let items):
      let first = items.first.flatMap { item in if case .scalar(let text, _) = item.content { text } else { nil } }
      reportWrongType("text", help: first.map { "write \(key): \($0)" } ?? "write one value, without a list")
    case .map(let pairs):
      // `- Foo: bar` is a map to YAML; most people mean text.
      if !isInBraces, pairs.count == 1, let pair = pairs.first, case .scalar(let text, _) = pair.value.content {
        reportWrongType("text", help: "put it in quotes: " + YAMLLine.quote("\(pair.key): \(text)"))
      } else {
        reportWrongType("text", help: "write one value; text that begins with a brace must be in quotes")
      }
    }
    return nil
  }

  /// Whether the value is a map that is written between braces.
  private var isInBraces: Bool {
    let line = (report.source.line(value.position.line) ?? "").unicodeScalars
    return line.dropFirst(value.position.column - 1).first == "{"
  }

  /// Reports that the value has not the form its key wants.
  func reject(_ code: DiagnosticCode, _ message: String, help: String? = nil) {
    report.add(code, at: value.position, length: value.length, message, help: help)
  }

  /// Whether there is no value, which is reported here.
  func reportsEmpty() -> Bool {
    guard value.isEmpty else { return false }
    report.add(
      report.codes.emptyValue, at: position, length: length, "\(label) has no value", help: helpForEmpty)
    return true
  }

  func reportWrongType(_ wanted: String, help: String? = nil) {
    report.add(
      report.codes.wrongType, at: value.position, length: value.length,
      "\(label) must be \(wanted), not \(value.noun)", help: help)
  }

  /// The usual reasons for an empty value are one not written yet and a number sign that begins a comment.
  private var helpForEmpty: String {
    let line = report.source.line(value.position.line) ?? ""
    let afterKey = line.unicodeScalars.dropFirst(position.column - 1 + length)
    let rest = String(String.UnicodeScalarView(afterKey.drop { $0 == ":" || $0 == " " }))
    if value.position.line == position.line, rest.first == "#" {
      return "# begins a comment unless the text is in quotes: " + YAMLLine.quote(YAMLLine(rest).value)
    }
    return isRequired ? "write a value" : "write a value, or delete the line"
  }
}
