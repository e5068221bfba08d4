/// Which form of a noun goes with a whole number (CLDR, language plural rules).
package enum PluralRule: Sendable {
  /// One, or any other: English, German and most others.
  case one
  /// None and one alike: French, Portuguese.
  case zeroAndOne
  case welsh
  case irish
  case gaelic
  case polish
  case czech
  case romanian

  /// The categories that CLDR knows.
  enum Form: String {
    case zero
    case one
    case two
    case few
    case many
    case other
  }

  func form(of number: Int) -> Form {
    let number = number.magnitude
    switch self {
    case .one: return number == 1 ? .one : .other
    case .zeroAndOne: return number <= 1 ? .one : .other
    case .welsh:
      switch number {
      case 0: return .zero
      case 1: return .one
      case 2: return .two
      case 3: return .few
      case 6: return .many
      default: return .other
      }
    case .irish:
      switch number {
      case 1: return .one
      case 2: return .two
      case 3...6: return .few
      case 7...10: return .many
      default: return .other
      }
    case .gaelic:
      switch number {
      case 1, 11: return .one
      case 2, 12: return .two
      case 3...10, 13...19: return .few
      default: return .other
      }
    case .polish:
      if number == 1 { return .one }
      return (2...4).contains(number % 10) && !(12...14).contains(number % 100) ? .few : .many
    case .czech: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case .romanian: return number == 1 ? .one : number == 0 || (1...19).contains(number % 100) ? .few : .other
    }
  }
}
