import Base

/// `map`: a filter for each item of a list, as in `map("replace", "a", "b")`, or an attribute of each.
extension Checker {
  mutating func checkMapping(
    _ map: FilterDefinition, _ type: ValueType, _ arguments: [Expression.Argument], at name: Name
  ) -> Operand {
    builder.emit(.charge)
    let item: ValueType = if case .list(let item) = type { item } else { .any }
    guard let first = arguments.first, first.name == nil || first.name?.text == map.parameters[0].name else {
      return checkAttributes(map, item, arguments, at: name)
    }
    guard case .text(let text) = first.value.kind else {
      report(
        .badArgument, first.value.range, "the filter for \"map\" must be written out",
        help: "write it in quotes: map(\"upper\")")
      return .unknown
    }
    let applied = Name(text: text, range: first.value.range)
    guard let filter = filter(named: text) else {
      reportUnknownFilter(applied)
      for argument in arguments.dropFirst() { _ = check(argument.value) }
      return .unknown
    }
    guard let (result, count) = application(of: filter, to: item, Array(arguments.dropFirst()), at: applied) else {
      return .unknown
    }
    let place = builder.add(reporter.stretch(of: applied.range, in: template))
    if ["join", "replace"].contains(text) { builder.emit(.chargeBytes(arguments: UInt32(count), place: place)) }
    if filter.pieces != nil { builder.emit(.chargeFilling(arguments: UInt32(count), place: place)) }
    let (takesText, tellsURLs, apply) = (filter.takesText, filter.tellsURLs, result.apply)
    return makeList(of: result.type, called: text, arguments: count, at: name, place: place) {
      item, arguments throws(Filter.Fault) in
      if case .url = item, tellsURLs { return try apply(item, arguments) }
      return try apply(takesText ? Scalars.textValue(of: item) : item, arguments)
    }
  }

  /// What a filter makes of each item, and how many arguments were emitted for it; nil after a problem.
  private mutating func application(
    of filter: FilterDefinition, to item: ValueType, _ arguments: [Expression.Argument], at name: Name
  ) -> (result: FilterUse.Result, arguments: Int)? {
    switch filter.behaviour {
    case .fallback:
      report(
        .badArgument, name.range, "\"map\" cannot apply \"\(filter.name)\"",
        help: "write map(attribute=\"…\", default=…), or go through the items with a \"for\"")
      return nil
    case .mapping:
      report(
        .badArgument, name.range, "\"map\" cannot apply itself", help: "go through the items with a \"for\"")
      return nil
    default: break
    }
    if filter.isForLiterals {
      report(
        .badLiteral, name.range, "what \"\(filter.name)\" is given must be written out",
        help: "apply it to each by itself, in quotes")
      return nil
    }
    let parameters = filter.parameters.map { (name: $0.name, isNeeded: $0.default == nil) }
    guard let given = bind(arguments, to: parameters, of: name) else { return nil }
    let bound = zip(filter.parameters, given).map { parameter, expression in
      expression.map { Binding.given($0) } ?? .default(parameter.default ?? .none)
    }
    guard let type = filter.result(item) else {
      let mayBeMissing = item.isOptional && filter.result(item.present) != nil
      report(
        .wrongType, name.range, "\"\(filter.name)\" takes \(filter.expects), not \(item.fullPhrase)",
        help: mayBeMissing ? "give the missing ones a value: map(attribute=\"…\", default=…)" : nil)
      return nil
    }
    switch filter.behaviour {
    case .date:
      guard let pattern = datePattern(bound[0]) else { return nil }
      return (FilterUse.Result(type, Self.write(.pattern(pattern, model.language))), 0)
    case .iso8601: return (FilterUse.Result(type, Self.write(.iso8601)), 0)
    default: break
    }
    let checked = zip(bound, filter.parameters).map { checkArgument($0, $1, of: filter) }
    guard checked.allSatisfy(\.fits) else { return nil }
    if case .typed(let make) = filter.behaviour {
      let use = FilterUse(
        input: item, literals: bound.map(Self.literal), types: checked.map(\.type), model: model, filters: filters)
      do throws(Filter.Problem) { return (try make(use), bound.count) } catch {
        report(error, bound, at: name.range)
        return nil
      }
    }
    return filter.function(in: model.language).map { (FilterUse.Result(type, $0), bound.count) }
  }

  private static func write(_ form: DateForm) -> @Sendable (Value, [Value]) throws(Filter.Fault) -> Value {
    { value, _ in if case .date(let date) = value { .text(form.text(of: date)) } else { .none } }
  }

  /// An attribute of each item, and what stands for one that is missing.
  private mutating func checkAttributes(
    _ map: FilterDefinition, _ item: ValueType, _ arguments: [Expression.Argument], at name: Name
  ) -> Operand {
    let parameters = map.parameters.dropFirst().map { (name: $0.name, isNeeded: false) }
    guard let given = bind(arguments, to: parameters, of: name) else { return .unknown }
    guard let attribute = given[0] else {
      report(
        .badArgument, name.range, "\"map\" needs a filter or an attribute",
        help: "write map(\"upper\") or map(attribute=\"title\")")
      return .unknown
    }
    guard case .text(let written) = attribute.kind else {
      report(.wrongType, attribute.range, "\"attribute\" must be written out", help: "write it in quotes")
      return .unknown
    }
    let path: AttributePath
    do throws(Filter.Problem) { path = try AttributePath(written, of: item, in: model) } catch {
      report(error.code ?? .wrongType, attribute.range, error.message, help: error.help)
      return .unknown
    }
    var type = path.type
    if let fallback = given[1] {
      guard let other = checkPresent(fallback) else { return .unknown }
      guard let both = path.type.present.united(with: other) else {
        report(
          .wrongType, fallback.range,
          "this is \(other.phrase), but what it stands in for is \(path.type.present.phrase)",
          help: "give both the same type")
        return .unknown
      }
      type = both
    }
    let get = path.get
    let place = builder.add(reporter.stretch(of: name.range, in: template))
    let count = given[1] == nil ? 0 : 1
    return makeList(of: type, called: map.name, arguments: count, at: name, place: place) { item, arguments in
      let value = get(item)
      if case .none = value, let fallback = arguments.first { return fallback }
      return value
    }
  }

  /// Emits a function that makes a list of another, item by item.
  private mutating func makeList(
    of type: ValueType, called name: String, arguments count: Int, at range: Name, place: UInt32,
    _ make: @escaping @Sendable (Value, [Value]) throws(Filter.Fault) -> Value
  ) -> Operand {
    let function: @Sendable (Value, [Value]) throws(Filter.Fault) -> Value = { value, arguments throws(Filter.Fault) in
      var results: [Value] = []
      for item in Scalars.items(of: value) { results.append(try make(item, arguments)) }
      return .list(results)
    }
    builder.emit(.filter(pool.addFunction(function, named: name), arguments: UInt32(count), place: place))
    return bounded(.list(type), at: range.range)
  }
}
