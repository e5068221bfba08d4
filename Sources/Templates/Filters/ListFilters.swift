/// Filters for lists, whatever their items are, and the one for values that may be missing.
enum ListFilters {
  static let all = whole + attributes

  /// Those that do not ask what the items are.
  private static let whole: [FilterDefinition] = [
    FilterDefinition(
      "length", expects: "a list, map or text", behaviour: .function { value, _ in .integer(length(of: value)) },
      result: { type in
        switch type {
        case .list, .text, .map, .tuple, .any: .integer
        default: nil
        }
      }),
    FilterDefinition(
      "join", [Filter.Parameter("separator", .text, default: .text(", "))],
      expects: "a list of texts, URLs or numbers",
      behaviour: .function(join),
      result: { type in
        guard case .list(let item) = type else { return type == .any ? .text : nil }
        return switch item.present {
        case .text, .url, .integer, .number, .any, .nothing: .text
        default: nil
        }
      }),
    item("first") { $0.first ?? .none },
    item("last") { $0.last ?? .none },
    list("limit", [Filter.Parameter("count", .integer)]) { items, arguments in
      guard case .integer(let count) = arguments[0] else { return items }
      return Array(items.prefix(max(0, count)))
    },
    FilterDefinition(
      "reverse", expects: "a list or a text",
      behaviour: .function { value, _ in
        if case .text(let text) = value {
          .text(String(text.reversed()))
        } else {
          .list(Scalars.items(of: value).reversed())
        }
      },
      result: { type in
        switch type {
        case .list, .text, .any: type
        default: nil
        }
      }),
    FilterDefinition(
      "default", [Filter.Parameter("value", .any), Filter.Parameter("boolean", .boolean, default: .boolean(false))],
      expects: "a value that may be missing", behaviour: .fallback,
      result: { $0.present }),
  ]

  /// A filter that picks one item.
  private static func item(_ name: String, _ pick: @escaping @Sendable ([Value]) -> Value) -> FilterDefinition {
    FilterDefinition(
      name, expects: "a list or a text",
      behaviour: .function { value, _ in
        if case .text(let text) = value {
          pick([text.first, text.last].compactMap(\.self).map { .text(String($0)) })
        } else {
          pick(Scalars.items(of: value))
        }
      },
      result: { type in
        switch type {
        case .list(let item): item.madeOptional
        case .text: .optional(.text)
        case .any: .optional(.any)
        default: nil
        }
      })
  }

  /// A filter that makes another list of the same items.
  private static func list(
    _ name: String, _ parameters: [Filter.Parameter] = [], _ make: @escaping @Sendable ([Value], [Value]) -> [Value]
  ) -> FilterDefinition {
    FilterDefinition(
      name, parameters, expects: "a list",
      behaviour: .function { value, arguments in .list(make(Scalars.items(of: value), arguments)) },
      result: { type in
        switch type {
        case .list, .any: type
        default: nil
        }
      })
  }

  private static func length(of value: Value) -> Int {
    switch value {
    case .text(let text): text.count
    case .list(let items): items.count
    case .map(let members): members.count
    default: 0
    }
  }

  @Sendable private static func join(_ value: Value, _ arguments: [Value]) -> Value {
    var result = ""
    for (number, item) in Scalars.items(of: value).enumerated() {
      if number > 0 { Scalars.append(arguments[0], to: &result) }
      Scalars.append(item, to: &result)
    }
    return .text(result)
  }
}
