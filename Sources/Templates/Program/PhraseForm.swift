import Base

/// A text with the places where a filter puts values in, and how many values it is given.
struct PhraseForm: Hashable {
  enum Part: Hashable {
    /// Text by its bytes, so that no other way to write a letter is taken for the same.
    case text([UInt8])
    /// The value of that number among those that are given; where it has no text, this stays.
    case value(Int, unfilled: [UInt8])
  }

  let parts: [Part]
  /// How many values are given, also those that stand nowhere in it.
  let count: Int

  /// - Parameter given: the numbers of the values that are given, by the names of their parameters.
  init(_ pieces: [Filter.Piece], given: [String: Int]) {
    parts = pieces.map { piece in
      switch piece {
      case .text(let text): .text(Array(text.utf8))
      case .part(let name, let unfilled):
        given[name].map { .value($0, unfilled: Array(unfilled.utf8)) } ?? .text(Array(unfilled.utf8))
      }
    }
    count = given.count
  }
}

/// Puts values into one text.
///
/// A class, because a copy of what it holds would be retained for each use.
final class PhraseWriter: Sendable {
  fileprivate enum TextPart {
    case text(String)
    case value(Int, unfilled: String)
  }

  /// With the bytes by where they are among those of the markup.
  fileprivate enum MarkupPart {
    case literal(Range<Int>)
    case value(Int, unfilled: Range<Int>)
  }

  fileprivate let count: Int
  fileprivate let text: [TextPart]
  fileprivate let markup: [MarkupPart]
  /// All literal bytes as markup.
  fileprivate let literals: [UInt8]

  init(_ form: PhraseForm) {
    count = form.count
    text = form.parts.map { part in
      switch part {
      case .text(let text): .text(String(decoding: text, as: UTF8.self))
      case .value(let number, let unfilled): .value(number, unfilled: String(decoding: unfilled, as: UTF8.self))
      }
    }
    var literals = ByteBuffer()
    func literal(_ text: String) -> Range<Int> {
      let start = literals.count
      literals.append(escaping: text)
      return start..<literals.count
    }
    markup = text.map { part in
      switch part {
      case .text(let text): .literal(literal(text))
      case .value(let number, let unfilled): .value(number, unfilled: literal(unfilled))
      }
    }
    self.literals = literals.bytes()
  }
}

extension Interpreter {
  // Not inlined: the loop over the instructions keeps fewer of its own variables in registers for what it holds.

  /// Replaces values by the text of a phrase with them put in, and counts its bytes towards those that a page may join;
  /// does nothing else where they are too many.
  @inline(never) mutating func fill(_ phrase: Pooled<PhraseWriter>, within limit: Int) {
    phrase.use { phrase in
      let first = stack.count - phrase.count
      for part in phrase.text {
        switch part {
        case .text(let literal): joined += literal.utf8.count
        case .value(let number, _): joined += Scalars.byteCount(of: stack[first + number])
        }
      }
      if joined > limit { return }
      var text = ""
      for part in phrase.text {
        switch part {
        case .text(let literal): text += literal
        case .value(let number, let unfilled): text += stack[first + number].plainText ?? unfilled
        }
      }
      stack.removeLast(phrase.count)
      stack.append(.text(text))
    }
  }

  /// Writes the same as markup.
  @inline(never) mutating func write(_ phrase: Pooled<PhraseWriter>, into output: inout ByteBuffer) {
    phrase.use { phrase in
      let first = stack.count - phrase.count
      for part in phrase.markup {
        switch part {
        case .literal(let range): output.append(phrase.literals, in: range)
        case .value(let number, let unfilled):
          switch stack[first + number] {
          case .none: output.append(phrase.literals, in: unfilled)
          // Markup is no text.
          case .html: break
          case let value: Scalars.write(value, .markup, into: &output)
          }
        }
      }
      stack.removeLast(phrase.count)
    }
  }
}
