import Markdown
import TestSupport
import Testing

@Suite struct TakenNamesTests {
  @Test func `takes each name once, be they few or many`() {
    var generator = SeededGenerator(seed: 9)
    var names = TakenNames()
    for _ in 0..<2 {
      var taken: Set<String> = []
      for _ in 0..<200 {
        let name = String(Int.random(in: 0...60, using: &generator))
        #expect(names.insert(name) == taken.insert(name).inserted)
      }
      names.removeAll()
    }
  }
}
