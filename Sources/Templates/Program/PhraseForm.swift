import Base

/// A text with the places where a filter puts values in.
struct PhraseForm {
  enum Part: Hashable {
    /// Text by its bytes, so that no other way to write a letter is taken for the same.
    case text([UInt8])
    /// The value of that number among those that are given; where it has no text, this stays.
    case value(Int, unfilled: [UInt8])
  }

  /// A part as markup, with its literal bytes by where they are in the pool.
  enum Markup {
    case literal(Range<Int>)
    case value(Int, unfilled: Range<Int>)
  }

  let parts: [Part]
  let markup: [Markup]
  /// How many values it takes.
  let count: Int

  init(_ parts: [Part], count: Int, in pool: inout Pool) {
    self.parts = parts
    self.count = count
    func literal(_ text: [UInt8]) -> Range<Int> {
      var markup = ByteBuffer()
      markup.append(escaping: String(decoding: text, as: UTF8.self))
      return pool.addLiteral(markup.bytes())
    }
    var markup: [Markup] = []
    for part in parts {
      switch part {
      case .text(let text): markup.append(.literal(literal(text)))
      case .value(let number, let unfilled): markup.append(.value(number, unfilled: literal(unfilled)))
      }
    }
    self.markup = markup
  }

  /// - Parameter given: the numbers of the values that are given, by the names of their parameters.
  static func parts(_ pieces: [Filter.Piece], _ given: [String: Int]) -> [Part] {
    pieces.map { piece in
      switch piece {
      case .text(let text): .text(Array(text.utf8))
      case .part(let name, let unfilled):
        given[name].map { .value($0, unfilled: Array(unfilled.utf8)) } ?? .text(Array(unfilled.utf8))
      }
    }
  }
}

extension Interpreter {
  // Not inlined: the loop over the instructions keeps fewer of its own variables in registers for what it holds.

  /// Replaces values by the text of a phrase with them put in.
  @inline(never) mutating func fill(_ phrase: PhraseForm) {
    let first = stack.count - phrase.count
    var text = ""
    for part in phrase.parts {
      switch part {
      case .text(let bytes): text += String(decoding: bytes, as: UTF8.self)
      case .value(let number, let unfilled):
        text += stack[first + number].plainText ?? String(decoding: unfilled, as: UTF8.self)
      }
    }
    stack.removeLast(phrase.count)
    stack.append(.text(text))
  }

  /// Writes the same as markup.
  @inline(never) mutating func write(_ phrase: PhraseForm, with literals: [UInt8], into output: inout ByteBuffer) {
    let first = stack.count - phrase.count
    for part in phrase.markup {
      switch part {
      case .literal(let range): output.append(literals, in: range)
      case .value(let number, let unfilled):
        switch stack[first + number] {
        case .none: output.append(literals, in: unfilled)
        // Markup is no text.
        case .html: break
        case let value: Scalars.write(value, .markup, into: &output)
        }
      }
    }
    stack.removeLast(phrase.count)
  }
}
