/// Arithmetic as Jinja2 has it, which is Python's, with integers of 64 bits.
enum Numbers {
  typealias Fault = Arithmetic.Fault

  /// What an operation makes of two numbers.
  static func result(of operation: Arithmetic, _ left: Value, _ right: Value) throws(Fault) -> Value {
    if case .integer(let one) = left, case .integer(let other) = right, operation != .divided,
      operation != .power || other >= 0
    {
      if operation.isDivision, other == 0 { throw .zeroDivisor }
      guard let result = integer(operation, one, other) else { throw .tooLarge }
      return .integer(result)
    }
    if operation == .power, case .integer(let exponent) = right, let base = double(left) {
      if exponent < 0, base == 0 { throw .zeroDivisor }
      guard let result = power(base, exponent) else { throw .tooLarge }
      return .number(result)
    }
    guard let one = double(left), let other = double(right) else { return Value.none }
    if operation.isDivision, other == 0 { throw .zeroDivisor }
    guard let result = number(operation, one, other) else { throw .tooLarge }
    return .number(result)
  }

  /// The number below zero.
  static func negative(_ value: Value) throws(Fault) -> Value {
    switch value {
    case .integer(let number):
      let result = Int(0).subtractingReportingOverflow(number)
      if result.overflow { throw .tooLarge }
      return .integer(result.partialValue)
    case .number(let number): return .number(-number)
    default: return value
    }
  }

  /// The number without its sign.
  static func magnitude(of value: Value) throws(Fault) -> Value {
    switch value {
    case .integer(let number): number < 0 ? try negative(value) : value
    case .number(let number): .number(number.magnitude)
    default: value
    }
  }

  /// What numbers come to, from a first one on.
  static func sum(of values: [Value], from first: Value) throws(Fault) -> Value {
    var sum = first
    for value in values { sum = try result(of: .plus, sum, value) }
    return sum
  }

  /// A number with a fraction, whichever kind of number it is.
  static func double(_ value: Value) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  private static func integer(_ operation: Arithmetic, _ one: Int, _ other: Int) -> Int? {
    let result: (partialValue: Int, overflow: Bool)
    switch operation {
    case .plus: result = one.addingReportingOverflow(other)
    case .minus: result = one.subtractingReportingOverflow(other)
    case .times: result = one.multipliedReportingOverflow(by: other)
    case .power: return power(one, other)
    // Divided by -1 the least integer is too large, though nothing is left of it.
    case .remainder where other == -1: return 0
    case .divided, .floor, .remainder:
      let quotient = one.dividedReportingOverflow(by: other)
      if quotient.overflow { return nil }
      let rest = one - quotient.partialValue * other
      // Rounded down and not towards zero: -7 // 2 is -4, and -7 % 2 is 1.
      let isAbove = rest != 0 && (rest < 0) != (other < 0)
      if operation == .remainder { return isAbove ? rest + other : rest }
      return isAbove ? quotient.partialValue - 1 : quotient.partialValue
    }
    return result.overflow ? nil : result.partialValue
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int? {
    var (result, factor, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 {
        let product = result.multipliedReportingOverflow(by: factor)
        if product.overflow { return nil }
        result = product.partialValue
      }
      rest >>= 1
      if rest == 0 { break }
      let square = factor.multipliedReportingOverflow(by: factor)
      if square.overflow { return nil }
      factor = square.partialValue
    }
    return result
  }

  private static func number(_ operation: Arithmetic, _ one: Double, _ other: Double) -> Double? {
    let result: Double
    switch operation {
    case .plus: result = one + other
    case .minus: result = one - other
    case .times: result = one * other
    case .divided: result = one / other
    case .power: return nil
    case .floor: result = ((one - remainder(one, other)) / other).rounded()
    case .remainder: result = remainder(one, other)
    }
    return result.isFinite ? result : nil
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double? {
    var (result, factor, rest) = (1.0, base, exponent.magnitude)
    while rest > 0 {
      if rest & 1 == 1 { result *= factor }
      rest >>= 1
      factor *= factor
    }
    if exponent < 0 { result = 1 / result }
    return result.isFinite ? result : nil
  }

  /// What is left of a division rounded down, with the divisor's sign.
  private static func remainder(_ one: Double, _ other: Double) -> Double {
    let rest = one.truncatingRemainder(dividingBy: other)
    if rest == 0 { return other < 0 ? -0.0 : 0.0 }
    return (rest < 0) != (other < 0) ? rest + other : rest
  }

  /// A number as Python writes it: the shortest digits that mean it, with a point or an exponent.
  static func text(of number: Double) -> String {
    "\(number)"
  }
}
