import Base

/// The way from an item to one of its values, as filters are given it: `"author.name"`.
struct AttributePath: Sendable {
  /// The type of what it leads to.
  let type: ValueType
  let get: @Sendable (Value) -> Value

  /// The way that leads nowhere else: to the item.
  init(toItself type: ValueType) {
    self.type = type
    get = { $0 }
  }

  /// - Throws: what is wrong, when a part of the path names nothing.
  init(_ path: String, of type: ValueType, in model: Model) throws(Filter.Problem) {
    var current = type
    var steps: [@Sendable (Value) -> Value] = []
    for part in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      let step = try AttributePath.step(part, of: current.present, in: model)
      steps.append(step.get)
      current = current.isOptional ? step.type.madeOptional : step.type
    }
    self.type = current
    let all = steps
    get = { value in all.reduce(value) { $1($0) } }
  }

  private static func step(
    _ name: String, of type: ValueType, in model: Model
  ) throws(Filter.Problem) -> (type: ValueType, get: @Sendable (Value) -> Value) {
    switch type {
    case .record(let record):
      let number = model.recordNumber(record)
      guard let field = model.field(name, of: number) else {
        throw Filter.Problem(
          "unknown field \"\(name)\" in a record \"\(record)\"",
          help: Phrases.help(for: name, among: model.records[number].fields.map(\.name), called: "fields"),
          code: .unknownField)
      }
      let (reader, place) = (model.fields[field.place].reader, field.number)
      return (
        field.type,
        { value in
          switch value {
          case .record(.indexed(_, let index)): reader.value(ofRecord: index)
          case .record(.stored(let values)): values[place]
          default: .none
          }
        }
      )
    case .map(let value, let names):
      if let names, names.types[name] == nil, !names.allowsOthers {
        throw Filter.Problem(
          "unknown name \"\(name)\" in \"\(names.title)\"", help: names.help(for: name), code: .unknownField)
      }
      return (names?.types[name] ?? value.madeOptional, { Scalars.member(.text(name), of: $0) })
    case .any: return (.optional(.any), { Scalars.member(.text(name), of: $0) })
    case .tuple(let parts):
      guard let number = Int(name), parts.indices.contains(number) else {
        throw Filter.Problem("the parts of a tuple have the numbers 0 to \(parts.count - 1), not \"\(name)\"")
      }
      return (
        parts[number],
        { value in
          let items = Scalars.items(of: value)
          return number < items.count ? items[number] : .none
        }
      )
    default:
      throw Filter.Problem("\(type.phrase) has no fields, so no \"\(name)\" either", code: .unknownField)
    }
  }
}
