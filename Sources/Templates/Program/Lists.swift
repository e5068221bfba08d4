/// What the language does with the items of lists, texts and maps.
enum Lists {
  /// The item at an index, counted from the end when it is negative, or of that name; ``Value/none`` when there is none.
  static func item(at index: Value, of value: Value) -> Value {
    switch (value, index) {
    case (.list(let items), .integer(let number)):
      let place = number < 0 ? number + items.count : number
      return items.indices.contains(place) ? items[place] : .none
    case (.text(let text), .integer(let number)):
      let place =
        number < 0
        ? text.index(text.endIndex, offsetBy: number, limitedBy: text.startIndex)
        : text.index(text.startIndex, offsetBy: number, limitedBy: text.endIndex)
      guard let place, place < text.endIndex else { return .none }
      return .text(String(text[place]))
    case (.map, .text): return Scalars.member(index, of: value)
    case (.map, .url(let name)): return Scalars.member(.text(name), of: value)
    default: return .none
    }
  }

  /// What the rounds of a loop are about: the items of a list, or the names of a map in its order.
  static func rounds(over value: Value) -> [Value] {
    if case .map(let members) = value { members.map { .text($0.key) } } else { Scalars.items(of: value) }
  }

  /// The names of a map with their values, as pairs.
  static func pairs(of value: Value) -> [Value] {
    guard case .map(let members) = value else { return [] }
    return members.map { .list([.text($0.key), $0.value]) }
  }

  /// Some items of a list, or characters of a text, as Python's slices choose them.
  static func slice(_ value: Value, from lower: Value, to upper: Value, by step: Value) -> Value {
    switch value {
    case .list(let items): .list(slice(items, from: lower, to: upper, by: step))
    case .text(let text): .text(String(slice(Array(text), from: lower, to: upper, by: step)))
    default: .none
    }
  }

  private static func slice<Item>(_ items: [Item], from lower: Value, to upper: Value, by step: Value) -> [Item] {
    let step = integer(step) ?? 1
    guard step != 0 else { return [] }
    // The places between which it runs; backwards it can end before the first.
    let (least, most) = step > 0 ? (0, items.count) : (-1, items.count - 1)
    func place(_ value: Value, or standard: Int) -> Int {
      guard let number = integer(value) else { return standard }
      return min(max(number < 0 ? number + items.count : number, least), most)
    }
    let start = place(lower, or: step > 0 ? least : most)
    let end = place(upper, or: step > 0 ? most : least)
    return stride(from: start, to: end, by: step).map { items[$0] }
  }

  private static func integer(_ value: Value) -> Int? {
    if case .integer(let number) = value { number } else { nil }
  }
}
