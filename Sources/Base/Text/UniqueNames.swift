/// Hands out names of which no two are equal: `x`, then `x-2`, `x-3`, also when somebody asked for `x-2` itself.
package struct UniqueNames: Sendable {
  private var taken: Set<String> = []
  /// The next number to try for a name, so that a thousand equal names cost a thousand steps, not a million.
  private var next: [String: Int] = [:]

  package init() {}

  /// The wished name, or the first numbered form of it that is free.
  package mutating func claim(_ wish: String) -> String {
    if taken.insert(wish).inserted { return wish }
    var number = next[wish] ?? 2
    var name = "\(wish)-\(number)"
    while !taken.insert(name).inserted {
      number += 1
      name = "\(wish)-\(number)"
    }
    next[wish] = number + 1
    return name
  }
}
