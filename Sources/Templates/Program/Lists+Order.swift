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

  /// Items in the order of their keys; those with one key keep their order, also when it runs backwards.
  static func sorted(_ items: [Value], isReversed: Bool, by key: (Value) -> Value) -> [Value] {
    let keyed = items.enumerated().map { (number: $0.offset, key: key($0.element), item: $0.element) }
    let sorted = keyed.sorted { one, other in
      let (first, second) = isReversed ? (other.key, one.key) : (one.key, other.key)
      if precedes(first, second) { return true }
      return !precedes(second, first) && one.number < other.number
    }
    return sorted.map(\.item)
  }

  /// Pairs of a key and the items that have it, in the order of the keys.
  static func groups(of items: [Value], by get: @Sendable (Value) -> Value, isExact: Bool) -> [Value] {
    var groups: [(key: Value, shown: Value, items: [Value])] = []
    for item in sorted(items, isReversed: false, by: { key(get($0), isExact: isExact) }) {
      let shown = get(item)
      let key = key(shown, isExact: isExact)
      if let last = groups.last, Scalars.areEqual(last.key, key) {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((key, shown, [item]))
      }
    }
    return groups.map { .list([$0.shown, .list($0.items)]) }
  }

  /// The first item of each key.
  static func unique(_ items: [Value], by key: (Value) -> Value) -> [Value] {
    let keyed = items.enumerated().map { (number: $0.offset, key: key($0.element)) }
    let sorted = keyed.sorted { one, other in
      if precedes(one.key, other.key) { return true }
      return !precedes(other.key, one.key) && one.number < other.number
    }
    var kept: [Int] = []
    for (place, entry) in sorted.enumerated()
    where place == 0 || !Scalars.areEqual(sorted[place - 1].key, entry.key) {
      kept.append(entry.number)
    }
    return kept.sorted().map { items[$0] }
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
