/// What is known about an expression's value.
struct Operand {
  /// Nil after a problem, which has been reported.
  var type: ValueType?
  /// The way to it, if it is a variable or one of its fields.
  var path: Path?
  /// What is present when the value counts as true.
  var whenTrue: [Path] = []
  /// What is present when it counts as false.
  var whenFalse: [Path] = []
  /// What an inline `if` without an `else` gives where its condition is true.
  var chosen: Choice?
  /// The text, if it is written out.
  var literal: String?
  /// The number, if it is written out or worked out of such.
  var number: Value?

  /// A value that is chosen, before it is known whether it is.
  struct Choice {
    let type: ValueType
    let path: Path?
  }

  /// What stands for an expression that was not understood.
  static let unknown = Operand(type: nil)
}
