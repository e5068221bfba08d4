import Base

/// A form that a value can have: reads it, or reports what is wrong with it and gives nil.
struct Form<Value> {
  let read: (Field) -> Value?

  init(_ read: @escaping (Field) -> Value?) { self.read = read }
}

extension Form {
  /// A value together with its place.
  static func located<Inner: Hashable & Sendable>(_ form: Form<Inner>) -> Form where Value == Located<Inner> {
    Form { field in
      form.read(field).map { Located($0, at: field.value.position, length: field.value.length) }
    }
  }

  /// A list of values of one form; those of another are left out.
  static func list<Item>(of form: Form<Item>) -> Form<[Item]> where Value == [Item] {
    Form { field in field.items().map { field.read($0, as: form) } }
  }

  /// A list, or a single value that stands for a list of itself.
  static func oneOrMore<Item>(of form: Form<Item>) -> Form<[Item]> where Value == [Item] {
    Form { field in
      guard case .list = field.value.content else { return form.read(field).map { [$0] } }
      return Form<[Item]>.list(of: form).read(field)
    }
  }

  /// A map with a schema of its own.
  ///
  /// - Parameters:
  ///   - noun: what it describes, with its article: `a speaker`.
  ///   - example: the key that a text in its place is most likely meant for, if not the first.
  static func map(
    _ noun: String, example: String? = nil, _ decode: @escaping (inout MapReader) -> Value?
  ) -> Form {
    Form { field in
      switch field.value.content {
      case .map(let pairs):
        var map = MapReader(noun, pairs, at: field.position, length: field.length, field.report)
        let value = decode(&map)
        map.finish(knowing: MapReader.keys { _ = decode(&$0) })
        return value
      case .refused: return nil
      case .scalar(let text, _):
        if field.reportsEmpty() { return nil }
        let first = example ?? MapReader.keys { _ = decode(&$0) }.first
        field.reportWrongType(
          "a map", help: first.map { "write \"\($0): \(text)\", indented, on a line of its own" })
        return nil
      case .list:
        field.reportWrongType("a map", help: "write its keys, indented, on lines of their own, without hyphens")
        return nil
      }
    }
  }
}

extension Form {
  /// A map whose keys the author chooses: each key's value in one form, in the order written.
  ///
  /// - Parameter example: a line of such a map, for the help.
  static func table<Item>(_ example: String, of read: @escaping (Field) -> Item?) -> Form where Value == [Item] {
    Form { field in
      switch field.value.content {
      case .map(let pairs): return pairs.compactMap { read(Field($0, field.report)) }
      case .refused: return nil
      case .scalar, .list:
        if !field.reportsEmpty() {
          field.reportWrongType("a map", help: "write lines such as \"\(example)\", indented, below it")
        }
        return nil
      }
    }
  }
}

extension Form where Value == String {
  /// Text of any kind, as it is written.
  static var text: Form { Form { $0.text() } }
}

extension Form where Value == Bool {
  static var boolean: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if text == "true" || text == "false" { return text == "true" }
      let help =
        switch text.lowercased() {
        case "yes", "on", "y", "1", "true": "write true"
        case "no", "off", "n", "0", "false": "write false"
        default: "write true or false"
        }
      field.reject(
        field.report.codes.wrongType, "\(field.label) must be true or false, not \"\(text)\"", help: help)
      return nil
    }
  }
}

extension Form where Value == Int {
  static func integer(in range: ClosedRange<Int>) -> Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if let number = Int(text), range.contains(number), text.first != "+" { return number }
      let wanted =
        range.lowerBound == Int.min
        ? "a whole number" : "a whole number from \(range.lowerBound) to \(range.upperBound)"
      field.reject(field.report.codes.wrongType, "\(field.label) must be \(wanted), not \"\(text)\"")
      return nil
    }
  }
}

extension Form where Value: RawRepresentable<String> & CaseIterable {
  /// One of the names of an enumeration.
  static var choice: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if let value = Value(rawValue: text) { return value }
      field.rejectChoice(text, among: Value.allCases.map(\.rawValue))
      return nil
    }
  }
}

extension Field {
  func rejectChoice(_ text: String, among names: [String]) {
    reject(
      report.codes.unknownValue, "\(label) cannot be \"\(text)\"",
      help: NearestName.suggestion(for: text, among: names) ?? "it is one of \(names.joined(separator: ", "))")
  }
}

extension Form where Value == [FreeValue.Member] {
  /// A map of anything.
  static var free: Form {
    Form { field in
      switch field.value.content {
      case .map(let pairs): return pairs.map { FreeValue.Member($0) }
      case .refused: return nil
      case .scalar, .list:
        if !field.reportsEmpty() { field.reportWrongType("a map", help: "write \"key: value\" lines below it") }
        return nil
      }
    }
  }
}

extension FreeValue {
  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, _): self = .text(node.isEmpty ? "" : text)
    case .list(let items):
      self = .list(items.map { Item(at: $0.position, length: $0.length, value: FreeValue($0)) })
    case .map(let pairs): self = .map(pairs.map { Member($0) })
    case .refused: self = .text("")
    }
  }
}

extension FreeValue.Member {
  fileprivate init(_ pair: YAMLPair) {
    self.init(name: pair.key, at: pair.position, length: pair.length, value: FreeValue(pair.value))
  }
}
