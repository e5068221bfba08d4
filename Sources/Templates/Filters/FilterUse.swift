/// A filter at the place where it stands, for those whose result depends on what they are given.
struct FilterUse {
  let input: ValueType
  /// The parameters' values, nil where the template does not write them out.
  let literals: [Value?]
  /// The parameters' types, nil where they keep their default.
  let types: [ValueType?]
  let model: Model
  let filters: [FilterDefinition]

  /// What it makes of its input.
  struct Result: Sendable {
    let type: ValueType
    let apply: @Sendable (Value, [Value]) throws(Filter.Fault) -> Value

    init(_ type: ValueType, _ apply: @escaping @Sendable (Value, [Value]) throws(Filter.Fault) -> Value) {
      self.type = type
      self.apply = apply
    }
  }

  /// The type of the items of its input, or of the values of a map.
  var item: ValueType {
    switch input {
    case .list(let item), .map(let item, _): item
    default: .any
    }
  }

  /// A text that must be written out; nil when it is left out.
  func text(_ number: Int, called name: String) throws(Filter.Problem) -> String? {
    switch literals[number] {
    case .some(.text(let text)): return text
    case .some: return nil
    case nil: throw Filter.Problem("\"\(name)\" must be written out", help: "write it in quotes")
    }
  }

  /// A small count that must be written out.
  func count(_ number: Int, called name: String) throws(Filter.Problem) -> Int {
    guard case .some(.integer(let count)) = literals[number], (1...1000).contains(count) else {
      throw Filter.Problem("\"\(name)\" must be written out, from 1 to 1000")
    }
    return count
  }

  func isTrue(_ number: Int, called name: String) throws(Filter.Problem) -> Bool {
    guard case .some(.boolean(let value)) = literals[number] else {
      throw Filter.Problem("\"\(name)\" must be written out: true or false")
    }
    return value
  }

  /// The value of each item that an attribute leads to, or the item itself.
  func key(_ number: Int) throws(Filter.Problem) -> AttributePath {
    do throws(Filter.Problem) {
      guard let path = try text(number, called: "attribute") else { return AttributePath(toItself: item) }
      return try AttributePath(path, of: item, in: model)
    } catch { throw error.at(argument: number) }
  }

  /// A key by which items can be put in order.
  func orderedKey(_ number: Int) throws(Filter.Problem) -> AttributePath {
    let key = try key(number)
    switch key.type.present {
    case .text, .url, .integer, .number, .date, .boolean, .nothing: return key
    default:
      let help: String? =
        switch key.type.present {
        case .record: "say by which field: attribute=\"name\""
        case .map: "say by which name: attribute=\"name\""
        // What a map in the template holds has one type, or none that is known.
        case .any:
          "make a number or text of it first, or write tuples instead of maps: attribute=\"0\" is their first part"
        default: nil
        }
      throw Filter.Problem("\(key.type.present.phrase) has no order", help: help, code: nil, argument: number)
    }
  }
}
