/// Filters between kinds of numbers.
extension NumberFilters {
  static let kinds: [FilterDefinition] = [
    FilterDefinition(
      "abs", expects: "a number",
      behaviour: .function { value, _ throws(Filter.Fault) in
        do throws(Numbers.Fault) { return try Numbers.magnitude(of: value) } catch { throw .number(error) }
      }, result: { $0.isNumeric ? $0 : nil }),
    FilterDefinition(
      "round",
      [
        Filter.Parameter("precision", .integer, default: .integer(0)),
        Filter.Parameter("method", .text, default: .text("common")),
      ],
      expects: "a number", behaviour: .function(rounded), result: { $0.isNumeric ? $0 : nil }),
    FilterDefinition(
      "int", [Filter.Parameter("default", .integer, default: .integer(0))],
      expects: "a text or a number", behaviour: .function(integer),
      result: { $0.isNumeric || $0 == .text || $0 == .any ? .integer : nil }),
    FilterDefinition(
      "float", [Filter.Parameter("default", .number, default: .number(0))],
      expects: "a text or a number",
      behaviour: .function { value, arguments throws(Filter.Fault) in
        if let number = Numbers.double(value) { return .number(number) }
        guard case .text(let text) = value, let number = DecimalText.number(text) else {
          return .number(Numbers.double(arguments[0]) ?? 0)
        }
        guard number.isFinite else { throw .number(.tooLarge) }
        return .number(number)
      }, result: { $0.isNumeric || $0 == .text || $0 == .any ? .number : nil }),
  ]

  @Sendable private static func integer(_ value: Value, _ arguments: [Value]) throws(Filter.Fault) -> Value {
    switch value {
    case .integer: return value
    case .number(let number): return .integer(try whole(number))
    case .text(let text):
      if DecimalText.isWhole(text) {
        guard let number = Int(TextFilters.trimmed(text[...])) else { throw .number(.tooLarge) }
        return .integer(number)
      }
      guard let number = DecimalText.number(text), number.isFinite else { return arguments[0] }
      return .integer(try whole(number))
    case .boolean(let isTrue): return .integer(isTrue ? 1 : 0)
    default: return arguments[0]
    }
  }

  private static func whole(_ number: Double) throws(Filter.Fault) -> Int {
    guard let whole = Int(exactly: number.rounded(.towardZero)) else { throw .number(.tooLarge) }
    return whole
  }

  /// Rounded to so many decimal places: half to even, always up, or always down.
  @Sendable private static func rounded(_ value: Value, _ arguments: [Value]) -> Value {
    guard let number = Numbers.double(value), case .integer(let precision) = arguments[0],
      case .text(let method) = arguments[1]
    else { return value }
    let rule: FloatingPointRoundingRule = method == "ceil" ? .up : method == "floor" ? .down : .toNearestOrEven
    var factor = 1.0
    for _ in 0..<min(precision.magnitude, 300) { factor *= 10 }
    if case .integer(let whole) = value {
      if precision >= 0 { return value }
      return Int(exactly: (Double(whole) / factor).rounded(rule) * factor).map { .integer($0) } ?? value
    }
    let result =
      precision < 0
      ? (number / factor).rounded(rule) * factor : DecimalPlaces.rounded(number, times: factor, rule) / factor
    return .number(result.isFinite ? result : number)
  }
}

/// Rounding to decimal places as Python does it: by what a number is, not by what it shows.
private enum DecimalPlaces {
  /// The product of a number and a power of ten, rounded; where the product seems to lie in the middle, its error decides.
  static func rounded(_ number: Double, times factor: Double, _ rule: FloatingPointRoundingRule) -> Double {
    let product = number * factor
    let below = product.rounded(.down)
    guard rule == .toNearestOrEven, product - below == 0.5 else { return product.rounded(rule) }
    // 42.55 is a little less than it shows, so that 425.5 is too.
    let error = (-product).addingProduct(number, factor)
    return error < 0 ? below : error > 0 ? below + 1 : product.rounded(rule)
  }
}
