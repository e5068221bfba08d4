/// Which numbers a pool has given to what may be met again while templates are compiled, so that the same has one number.
struct PoolNumbers {
  /// Constants that can be told from one another; texts by their bytes, as Swift takes "é" and "e\u{301}" for one.
  enum Scalar: Hashable {
    case none
    case text([UInt8])
    case url([UInt8])
    case integer(Int)
    case boolean(Bool)

    /// Nil of lists, maps, markup, fractions, dates and records, which are rarely written out.
    init?(_ value: Value) {
      switch value {
      case .none: self = .none
      case .text(let text): self = .text(Array(text.utf8))
      case .url(let url): self = .url(Array(url.utf8))
      case .integer(let number): self = .integer(number)
      case .boolean(let holds): self = .boolean(holds)
      case .html, .number, .date, .list, .map, .record: return nil
      }
    }
  }

  private var constants: [Scalar: UInt32] = [:]
  /// By the pattern, of which that of ISO 8601 has none; all of a pool are in one language.
  private var dateForms: [DatePattern?: UInt32] = [:]
  private var phrases: [PhraseForm: UInt32] = [:]
  private var literals: [[UInt8]: UInt32] = [:]
  /// The same by where they are, as most are met again there.
  private var literalPlaces: [Range<UInt32>: UInt32] = [:]

  /// The number of a constant, which is the next one where it is new.
  mutating func number(of constant: Scalar, next: Int) -> UInt32 { Self.number(of: constant, in: &constants, next) }

  /// Likewise of a phrase.
  mutating func number(of phrase: PhraseForm, next: Int) -> UInt32 { Self.number(of: phrase, in: &phrases, next) }

  /// Likewise of a form of dates.
  mutating func number(of form: DateForm, next: Int) -> UInt32 {
    switch form {
    case .iso8601: Self.number(of: nil, in: &dateForms, next)
    case .pattern(let pattern, _): Self.number(of: pattern, in: &dateForms, next)
    }
  }

  /// Likewise of a range of literal bytes, which are numbered here alone.
  mutating func number(ofLiteral range: Range<UInt32>, in bytes: [UInt8]) -> UInt32 {
    if let known = literalPlaces[range] { return known }
    let text = Array(bytes[Int(range.lowerBound)..<Int(range.upperBound)])
    let number = Self.number(of: text, in: &literals, literals.count)
    literalPlaces[range] = number
    return number
  }

  private static func number<Key>(of key: Key, in numbers: inout [Key: UInt32], _ next: Int) -> UInt32 {
    if let known = numbers[key] { return known }
    numbers[key] = UInt32(next)
    return UInt32(next)
  }
}
