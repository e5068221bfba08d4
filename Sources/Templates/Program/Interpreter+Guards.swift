import Base

extension Interpreter {
  /// Writes a value where another language than HTML's is read; says what is wrong when it is not safe there.
  mutating func write(
    _ value: Value, in language: Guard, at place: Int, into output: inout ByteBuffer
  ) -> Runaway? {
    switch language {
    case .script:
      var text = ""
      do throws(Filter.Fault) { try DataText.append(value, to: &text) } catch { return .text(place) }
      // With a minus before it, a number below zero would be another operation.
      if text.hasPrefix("-") { output.append(UInt8(ascii: " ")) }
      output.append(text)
    case .style:
      var text = ""
      Scalars.append(value, to: &text)
      guard StyleValue.isSafe(text) else { return .style(place, text) }
      output.append(text)
    }
    return nil
  }
}

/// What may stand for a value in CSS.
enum StyleValue {
  /// Whether a text is made of names, numbers and colours alone: nothing in it ends a value, begins a text, a comment or
  /// an address, or calls a function.
  static func isSafe(_ text: String) -> Bool {
    text.utf8.allSatisfy { Tokens.isOfName($0) || " #%.,-".utf8.contains($0) }
  }
}
