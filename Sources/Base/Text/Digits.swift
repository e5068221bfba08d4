/// Decimal numbers of a fixed width.
package enum Digits {
  /// A number that is not negative, with zeros before it where it has fewer digits than `width`.
  package static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
