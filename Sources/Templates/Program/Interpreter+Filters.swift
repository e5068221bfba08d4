extension Interpreter {
  /// Applies a filter; says why when it has no result.
  mutating func apply(_ number: Int, of pool: Pool, arguments count: Int) -> Filter.Fault? {
    var arguments: [Value] = []
    if count > 0 {
      arguments = Array(stack[(stack.count - count)...])
      stack.removeLast(count)
    }
    let value = pop()
    do throws(Filter.Fault) {
      let result = try pool.functions[number](value, arguments)
      stack.append(result)
      return nil
    } catch { return error }
  }

  /// How many bytes a filter that joins the items of a list, or that replaces parts of a text, makes at most; of lists
  /// and texts in a list, for each of them.
  func bytesMade(arguments count: Int) -> Int {
    guard count > 0 else { return 0 }
    let operands = stack.suffix(count + 1)
    guard case .text(let first)? = operands.dropFirst().first else { return 0 }
    switch (operands.first, operands.dropFirst(2).first) {
    case (.list(let items), nil):
      return items.reduce(items.count * first.utf8.count) { sum, item in
        guard case .list(let inner) = item else { return sum + Scalars.byteCount(of: item) }
        return inner.reduce(sum + inner.count * first.utf8.count) { $0 + Scalars.byteCount(of: $1) }
      }
    case (.text(let text), .text(let new)) where count == 3: return bytes(of: text, replacing: first, with: new)
    case (.list(let items), .text(let new)) where count == 3:
      return items.reduce(0) { sum, item in
        guard case .text(let text) = Scalars.textValue(of: item) else { return sum }
        return sum + bytes(of: text, replacing: first, with: new)
      }
    default: return 0
    }
  }

  /// How many bytes a filter that puts arguments into a text, or into each of a list, makes at most.
  func bytesFilled(arguments count: Int) -> Int {
    let operands = stack.suffix(count + 1)
    let longest = operands.dropFirst().reduce(0) { max($0, Scalars.byteCount(of: $1)) }
    func bytes(in text: Value) -> Int {
      // The name of a part has a letter at least, and a brace on both sides.
      let length = Scalars.byteCount(of: text)
      return length + length / 3 * longest
    }
    guard let text = operands.first else { return 0 }
    if case .list(let items) = text { return items.reduce(0) { $0 + bytes(in: $1) } }
    return bytes(in: text)
  }

  private func bytes(of text: String, replacing old: String, with new: String) -> Int {
    text.utf8.count / max(1, old.utf8.count) * new.utf8.count
  }
}
