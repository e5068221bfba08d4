/// Filters for lists that look at a field of each item.
extension ListFilters {
  static let attributes: [FilterDefinition] = [
    FilterDefinition(
      "map",
      [optionalText("filter"), optionalText("attribute"), Filter.Parameter("default", .any, default: Value.none)],
      expects: "a list", behaviour: .mapping
    ) { type in
      switch type {
      case .list, .any: type
      default: nil
      }
    },
    typed("where", [Filter.Parameter("attribute", .text), Filter.Parameter("value", .any, default: Value.none)]) {
      use throws(Filter.Problem) in
      let key = try use.key(0)
      guard let wanted = use.types[1] else {
        if !key.type.hasTruth {
          throw Filter.Problem(
            "\(key.type.phrase) is neither true nor false", help: "say which value it is to have", code: nil,
            argument: 0)
        }
        return FilterUse.Result(use.input) { value, _ in
          .list(Scalars.items(of: value).filter { Scalars.truth(of: key.get($0)) })
        }
      }
      guard Checker.canEqual(key.type.present, wanted.present) else {
        throw Filter.Problem(
          "\(key.type.present.phrase) and \(wanted.phrase) cannot be compared", code: nil, argument: 1)
      }
      return FilterUse.Result(use.input) { value, arguments in
        .list(Scalars.items(of: value).filter { Scalars.areEqual(key.get($0), arguments[1]) })
      }
    },
    typed("sort", [flag("reverse"), flag("case_sensitive"), optionalText("attribute")]) { use throws(Filter.Problem) in
      let key = try use.orderedKey(2)
      let isReversed = try use.isTrue(0, called: "reverse")
      let isExact = try use.isTrue(1, called: "case_sensitive")
      return FilterUse.Result(use.input) { value, _ in
        .list(
          Lists.sorted(Scalars.items(of: value), isReversed: isReversed) { Lists.key(key.get($0), isExact: isExact) })
      }
    },
    typed("group_by", [Filter.Parameter("attribute", .text), flag("case_sensitive")]) { use throws(Filter.Problem) in
      let key = try use.orderedKey(0)
      let isExact = try use.isTrue(1, called: "case_sensitive")
      return FilterUse.Result(.list(.tuple([key.type, use.input]))) { value, _ in
        .list(Lists.groups(of: Scalars.items(of: value), by: key.get, isExact: isExact))
      }
    },
    typed("unique", [flag("case_sensitive"), optionalText("attribute")]) { use throws(Filter.Problem) in
      let key = try use.orderedKey(1)
      let isExact = try use.isTrue(0, called: "case_sensitive")
      return FilterUse.Result(use.input) { value, _ in
        .list(Lists.unique(Scalars.items(of: value)) { Lists.key(key.get($0), isExact: isExact) })
      }
    },
    typed("sum", [optionalText("attribute"), Filter.Parameter("start", .number, default: .integer(0))]) {
      use throws(Filter.Problem) in
      let key = try use.key(0)
      guard key.type.isNumeric || key.type == .nothing else {
        throw Filter.Problem(
          "\"sum\" adds numbers, not values that are each \(key.type.phrase)",
          help: key.type.present.isNumeric
            ? "give the missing ones a value: map(attribute=\"…\", default=0) | sum" : nil, code: nil, argument: 0)
      }
      let isWhole = key.type != .number && (use.types[1] ?? .integer) == .integer
      return FilterUse.Result(isWhole ? .integer : .number) { value, arguments throws(Filter.Fault) in
        do throws(Numbers.Fault) {
          return try Numbers.sum(of: Scalars.items(of: value).map(key.get), from: arguments[1])
        } catch { throw .number(error) }
      }
    },
    extreme("min", takesLeast: true), extreme("max", takesLeast: false),
    divided("batch", Lists.batches), divided("slice", Lists.columns),
    typed("items", [], takesMaps: true) { use throws(Filter.Problem) in
      FilterUse.Result(.list(.tuple([.text, use.item]))) { value, _ in .list(Lists.pairs(of: value)) }
    },
  ]

  private static func typed(
    _ name: String, _ parameters: [Filter.Parameter], takesMaps: Bool = false,
    _ make: @escaping @Sendable (FilterUse) throws(Filter.Problem) -> FilterUse.Result
  ) -> FilterDefinition {
    FilterDefinition(name, parameters, expects: takesMaps ? "a map" : "a list", behaviour: .typed(make)) { type in
      switch type {
      case .list where !takesMaps, .map where takesMaps, .any: type
      default: nil
      }
    }
  }

  private static func flag(_ name: String) -> Filter.Parameter {
    Filter.Parameter(name, .boolean, default: .boolean(false))
  }

  private static func optionalText(_ name: String) -> Filter.Parameter {
    Filter.Parameter(name, .text, default: Value.none)
  }

  /// The smallest or the largest item.
  private static func extreme(_ name: String, takesLeast: Bool) -> FilterDefinition {
    typed(name, [flag("case_sensitive"), optionalText("attribute")]) { use throws(Filter.Problem) in
      let key = try use.orderedKey(1)
      let isExact = try use.isTrue(0, called: "case_sensitive")
      let item = use.item
      return FilterUse.Result(item.madeOptional) { value, _ in
        let keyed = Scalars.items(of: value).map { (key: Lists.key(key.get($0), isExact: isExact), item: $0) }
        let best = keyed.dropFirst().reduce(keyed.first) { best, next in
          guard let best else { return next }
          let isBetter =
            takesLeast ? Lists.precedes(next.key, best.key) : Lists.precedes(best.key, next.key)
          return isBetter ? next : best
        }
        return best?.item ?? .none
      }
    }
  }

  /// The list as a list of lists, of which the last may be filled up.
  private static func divided(
    _ name: String, _ divide: @escaping @Sendable (_ items: [Value], _ count: Int, _ fill: Value?) -> [Value]
  ) -> FilterDefinition {
    typed(name, [Filter.Parameter("count", .integer), Filter.Parameter("fill", .any, default: Value.none)]) {
      use throws(Filter.Problem) in
      let count = try use.count(0, called: "count")
      let item = try filled(use)
      let fills = use.types[1] != nil
      return FilterUse.Result(.list(.list(item))) { value, arguments in
        .list(divide(Scalars.items(of: value), count, fills ? arguments[1] : nil))
      }
    }
  }

  /// The type of the items of a list that is filled up.
  private static func filled(_ use: FilterUse) throws(Filter.Problem) -> ValueType {
    let item = use.item
    guard let fill = use.types[1] else { return item }
    guard let type = item.united(with: fill) else {
      throw Filter.Problem("\"fill\" is \(fill.phrase), but the items are each \(item.phrase)")
    }
    return type
  }
}
