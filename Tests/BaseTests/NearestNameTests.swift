import Base
import TestSupport
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("auhtors", "authors"), ("titel", "title"), ("dates", "date"), ("TITLE", "title"), ("summary", "summary"),
    ("sumar", "summary"),
  ])
  func `suggests the nearest name at a distance of at most two`(written: String, meant: String) {
    #expect(NearestName.nearest(to: written, among: ["title", "authors", "date", "summary"]) == meant)
  }

  @Test func `suggests nothing for a name unlike any other`() {
    #expect(NearestName.nearest(to: "colour", among: ["title", "authors"]) == nil)
    #expect(NearestName.nearest(to: "", among: ["a", ""]) == nil)
    #expect(NearestName.nearest(to: "to", among: ["ab"]) == nil)
    #expect(NearestName.nearest(to: "smry", among: ["summary"]) == nil)
    #expect(NearestName.nearest(to: "a", among: []) == nil)
  }

  @Test func `takes the first in byte order among equals`() {
    #expect(NearestName.nearest(to: "cat", among: ["hat", "bat"]) == "bat")
  }

  @Test func `asks whether it was meant`() {
    #expect(NearestName.suggestion(for: "titel", among: ["title"]) == "did you mean \"title\"?")
    #expect(NearestName.suggestion(for: "colour", among: ["title"]) == nil)
  }

  @Test func `finds the same as a search of the whole table`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let one = word(&generator)
      let other = word(&generator)
      let distance = wholeTableDistance(Array(one), Array(other))
      let isNear = distance <= 2 && distance < one.count
      #expect(NearestName.nearest(to: one, among: [other]) == (isNear ? other : nil), "\(one) \(other)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func `compares two very long names in no time`() {
    let name = String(repeating: "ab", count: 100_000)
    #expect(NearestName.nearest(to: name + "x", among: [name]) == name)
  }

  private func word(_ generator: inout SeededGenerator) -> String {
    let length = Int.random(in: 0...6, using: &generator)
    return String((0..<length).map { _ in "abc".randomElement(using: &generator) ?? "a" })
  }

  /// The optimal string alignment distance, straight from its definition.
  private func wholeTableDistance(_ one: [Character], _ other: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
    for i in 0...one.count {
      for j in 0...other.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1))
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[one.count][other.count]
  }
}
