import Base

/// Lists put in order and into groups, as Jinja2 does it.
extension Lists {
  /// What a value is compared by: texts without regard to case, unless they are to be exact.
  static func key(_ value: Value, isExact: Bool) -> Value {
    if !isExact, case .text(let text) = value { .text(text.lowercased()) } else { value }
  }

  /// Whether one value comes before another; what is missing comes last.
  static func precedes(_ one: Value, _ other: Value) -> Bool {
    switch (one, other) {
    case (.none, _): false
    case (_, .none): true
    case (.boolean(let one), .boolean(let other)): !one && other
    case (.url(let one), .url(let other)): PathOrder.precedes(one, other)
    default: Scalars.precedes(one, other)
    }
  }

  /// The numbers of keys in the order of the keys; equal ones keep their order, also when it runs backwards.
  private static func order(of keys: [Value], isReversed: Bool = false) -> [Int] {
    keys.indices.sorted { one, other in
      let (first, second) = isReversed ? (keys[other], keys[one]) : (keys[one], keys[other])
      if precedes(first, second) { return true }
      return !precedes(second, first) && one < other
    }
  }

  /// Items in the order of their keys.
  static func sorted(_ items: [Value], isReversed: Bool, by key: (Value) -> Value) -> [Value] {
    order(of: items.map(key), isReversed: isReversed).map { items[$0] }
  }

  /// Pairs of a key and the items that have it, in the order of the keys.
  static func groups(of items: [Value], by get: @Sendable (Value) -> Value, isExact: Bool) -> [Value] {
    let shown = items.map(get)
    let keys = shown.map { key($0, isExact: isExact) }
    var groups: [(first: Int, items: [Value])] = []
    for number in order(of: keys) {
      if let last = groups.last, Scalars.areEqual(keys[last.first], keys[number]) {
        groups[groups.count - 1].items.append(items[number])
      } else {
        groups.append((number, [items[number]]))
      }
    }
    return groups.map { .list([shown[$0.first], .list($0.items)]) }
  }

  /// The first item of each key.
  static func unique(_ items: [Value], by key: (Value) -> Value) -> [Value] {
    let keys = items.map(key)
    let sorted = order(of: keys)
    let first = sorted.enumerated().filter { place, number in
      place == 0 || !Scalars.areEqual(keys[sorted[place - 1]], keys[number])
    }
    return first.map(\.element).sorted().map { items[$0] }
  }

  /// Lists of so many items each; the last may be shorter, unless it is filled up.
  static func batches(of items: [Value], _ count: Int, fill: Value?) -> [Value] {
    stride(from: 0, to: items.count, by: count).map { start in
      var batch = Array(items[start..<min(start + count, items.count)])
      if let fill { batch += Array(repeating: fill, count: count - batch.count) }
      return .list(batch)
    }
  }

  /// So many lists that hold all items one after the other, the first ones longer by one; the others may be filled up.
  static func columns(of items: [Value], _ count: Int, fill: Value?) -> [Value] {
    let (length, longer) = items.count.quotientAndRemainder(dividingBy: count)
    var start = 0
    return (0..<count).map { number in
      let end = start + length + (number < longer ? 1 : 0)
      var column = Array(items[start..<end])
      if let fill, number >= longer { column.append(fill) }
      start = end
      return .list(column)
    }
  }
}
