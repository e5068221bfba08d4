extension Interpreter {
  /// Applies a filter; says why when it has no result.
  mutating func apply(_ number: Int, arguments count: Int) -> Filter.Fault? {
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

  /// How many bytes a filter that joins the items of a list, or that replaces parts of a text, makes at most.
  func bytesMade(arguments count: Int) -> Int {
    guard count > 0 else { return 0 }
    let operands = stack.suffix(count + 1)
    guard case .text(let first)? = operands.dropFirst().first else { return 0 }
    switch (operands.first, operands.dropFirst(2).first) {
    case (.list(let items), nil):
      return items.reduce(items.count * first.utf8.count) { $0 + Scalars.byteCount(of: $1) }
    case (.text(let text), .text(let new)) where count == 3:
      return text.utf8.count / max(1, first.utf8.count) * new.utf8.count
    default: return 0
    }
  }
}
