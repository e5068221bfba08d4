import Base
import Testing

@Suite struct UniqueNamesTests {
  @Test func `numbers names from the second on`() {
    #expect(claims(["a", "a", "b", "a"]) == ["a", "a-2", "b", "a-3"])
  }

  @Test func `gives nobody a name that somebody asked for`() {
    #expect(claims(["a", "a-2", "a", "a-2", "a-2-2"]) == ["a", "a-2", "a-3", "a-2-2", "a-2-2-2"])
  }

  @Test func `numbers the empty name too`() {
    #expect(claims(["", ""]) == ["", "-2"])
  }

  @Test(.timeLimit(.minutes(1))) func `numbers many equal names`() {
    #expect(claims(Array(repeating: "a", count: 50_000)).last == "a-50000")
  }

  private func claims(_ wishes: [String]) -> [String] {
    var names = UniqueNames()
    return wishes.map { names.claim($0) }
  }
}
