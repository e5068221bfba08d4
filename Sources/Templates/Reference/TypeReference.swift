/// What the manual says of a sort of type.
package struct TypeReference: Sendable {
  /// `list of …`, as the manual heads it.
  package let name: String
  package let meaning: String
  /// What it is in a condition.
  package let truth: String
  /// What `{{ }}` makes of it.
  package let output: String

  /// Every sort of type, in the manual's order.
  package static let all: [TypeReference] = [
    ValueType.text, .html, .url, .integer, .number, .boolean, .date, .list(.nothing), .map(.nothing), .tuple([]),
    .record(""), .optional(.nothing), .any,
  ].compactMap { TypeReference($0) }

  private init(_ name: String, _ meaning: String, truth: String, output: String) {
    self.name = name
    self.meaning = meaning
    self.truth = truth
    self.output = output
  }

  /// Nil for what no one can name.
  private init?(_ type: ValueType) {
    let truth = type.hasTruth ? "true unless empty" : "no"
    switch type {
    case .text: self.init("text", "words, without markup", truth: truth, output: "escaped")
    case .html: self.init("html", "finished markup, such as a body", truth: truth, output: "as it is, in text only")
    case .url: self.init("url", "an address that is safe in a link", truth: truth, output: "escaped")
    case .integer: self.init("integer", "a whole number", truth: truth, output: "in digits")
    case .number:
      self.init("number", "a number that may have a fraction", truth: truth, output: "in digits, with a point")
    case .boolean: self.init("boolean", "true or false", truth: "yes", output: "no; choose words with `if`")
    case .date:
      self.init(
        "date", "a day, perhaps with a time, in its time zone", truth: truth, output: "no; use `date` or `iso8601`")
    case .list: self.init("list of …", "values of one type", truth: truth, output: "no; use `for` or `join`")
    case .map:
      self.init(
        "map of …", "values of one type by name; of [free data](#free-data), names with types of their own",
        truth: truth, output: "no; use `items`")
    case .tuple: self.init("tuple", "so many values, each of its own type", truth: truth, output: "no; write a part")
    case .record:
      self.init("record", "a value with fields, such as [entry](#entry)", truth: truth, output: "no; write a field")
    case .optional:
      self.init(
        "…?", "a value that may be missing",
        truth: "true if it is there and, where its type has a truth, true or not empty", output: "no; test it first")
    case .any:
      self.init(
        "any", "[free data](#free-data) that is not written in one way everywhere",
        truth: "true if it is there and, being a boolean, text, list or map, true or not empty",
        output: "scalars are; lists and maps write nothing")
    case .nothing: return nil
    }
  }
}

extension ValueType {
  /// The type as templates and the manual write it, with what stands for a record's name.
  package func written(record: (String) -> String = { $0 }) -> String {
    switch self {
    case .text: "text"
    case .html: "html"
    case .url: "url"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .date: "date"
    case .list(let item): "list of \(item.written(record: record))"
    case .tuple(let parts): "(" + parts.map { $0.written(record: record) }.joined(separator: ", ") + ")"
    case .map(let value, _): "map of \(value.written(record: record))"
    case .optional(let wrapped): wrapped.written(record: record) + "?"
    case .record(let name): record(name)
    case .any: "any"
    case .nothing: "nothing"
    }
  }
}
