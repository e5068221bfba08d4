extension Interpreter {
  /// Does one of the rarer steps.
  mutating func operate(_ operation: Operation) {
    switch operation {
    case .list(let count):
      let items = Array(stack.suffix(Int(count)))
      stack.removeLast(Int(count))
      stack.append(.list(items))
    case .map(let count): makeMap(Int(count))
    case .index:
      let index = pop()
      let value = Lists.item(at: index, of: pop())
      stack.append(value)
    case .slice: slice()
    case .item(let number):
      let items = Scalars.items(of: pop())
      stack.append(Int(number) < items.count ? items[Int(number)] : .none)
    case .test(let test):
      let isSo = Scalars.satisfies(pop(), test)
      stack.append(.boolean(isSo))
    case .fallbackIfFalse:
      let fallback = pop()
      if !Scalars.truth(of: stack[stack.count - 1]) { stack[stack.count - 1] = fallback }
    case .cycle(let count, let depth):
      let values = Array(stack.suffix(Int(count)))
      stack.removeLast(Int(count))
      stack.append(values[loops[Int(depth)].index % Int(count)])
    case .changed(let number, let depth): noteChange(number, depth: Int(depth))
    case .neighbour(let step, let depth):
      let loop = loops[Int(depth)]
      let index = loop.index + Int(step)
      stack.append(loop.items.indices.contains(index) ? loop.items[index] : .none)
    case .beginSelection: selections.append([])
    case .select(let slot):
      if Scalars.truth(of: pop()) { selections[selections.count - 1].append(variables[Int(slot)]) }
    case .endSelection: stack.append(.list(selections.removeLast()))
    case .beginCapture: break
    }
  }

  /// Replaces two numbers by what an operation makes of them; says why when they have no result.
  mutating func calculate(_ operation: Arithmetic) -> Numbers.Fault? {
    let right = pop()
    let left = pop()
    do throws(Numbers.Fault) {
      stack.append(try Numbers.result(of: operation, left, right))
      return nil
    } catch { return error }
  }

  mutating func negate() -> Numbers.Fault? {
    let value = pop()
    do throws(Numbers.Fault) {
      stack.append(try Numbers.negative(value))
      return nil
    } catch { return error }
  }

  private mutating func makeMap(_ count: Int) {
    let parts = stack.suffix(2 * count)
    var members: [(key: String, value: Value)] = []
    var places: [String: Int] = [:]
    for start in stride(from: parts.startIndex, to: parts.endIndex, by: 2) {
      var key = ""
      Scalars.append(parts[start], to: &key)
      if let place = places[key] {
        members[place].value = parts[start + 1]
      } else {
        places[key] = members.count
        members.append((key: key, value: parts[start + 1]))
      }
    }
    stack.removeLast(2 * count)
    stack.append(.map(members))
  }

  private mutating func slice() {
    let (step, upper, lower) = (pop(), pop(), pop())
    let value = Lists.slice(pop(), from: lower, to: upper, by: step)
    stack.append(value)
  }

  private mutating func noteChange(_ number: UInt32, depth: Int) {
    let values = pop()
    let isOther = loops[depth].known[number].map { !Scalars.areEqual($0, values) } ?? true
    loops[depth].known[number] = values
    stack.append(.boolean(isOther))
  }
}
