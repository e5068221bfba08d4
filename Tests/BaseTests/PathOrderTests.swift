import Base
import TestSupport
import Testing

@Suite struct PathOrderTests {
  /// Names of up to ten of a few bytes, so that many begin alike, are equal or begin another, zero and high bytes included.
  @Test func `names are ordered by their bytes, equal ones as they stand`() {
    var generator = SeededGenerator(seed: 9)
    let letters = ["a", "b", "\u{0}", "é", "/"]
    let names = (0..<2000).map { _ in
      let length = Int.random(in: 0...10, using: &generator)
      return (0..<length).compactMap { _ in letters.randomElement(using: &generator) }.joined()
    }
    let sorted = names.indices.sorted { one, other in
      let (here, there) = (Array(names[one].utf8), Array(names[other].utf8))
      return here == there ? one < other : here.lexicographicallyPrecedes(there)
    }
    #expect(PathOrder.sorted(names) == sorted)
    #expect(PathOrder.sorted([]) == [])
  }
}
