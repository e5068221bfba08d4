import Base
import Testing

@Suite struct ColourTests {
  private func colour(_ text: String) throws -> Colour { try #require(Colour(text)) }

  @Test func `reads three and six digits and writes six`() throws {
    #expect(try colour("#05a").hexadecimal == "#0055aa")
    #expect(try colour("#0055AA").hexadecimal == "#0055aa")
    for text in ["", "#", "05a", "#05", "#0055a", "#0055aa0", "#05g", "#\u{661}23", "#+12"] {
      #expect(Colour(text) == nil)
    }
  }

  // As other checkers of contrast have it, to two decimals.
  @Test(arguments: [
    ("#000", "#fff", 21.0), ("#fff", "#fff", 1), ("#777", "#fff", 4.48), ("#767676", "#fff", 4.54),
    ("#005ea5", "#fff", 6.68), ("#ff0000", "#fff", 4.0), ("#fc0", "#fff", 1.51), ("#8fcfdf", "#101517", 10.65),
  ])
  func `knows the contrast of two colours`(one: String, other: String, ratio: Double) throws {
    let found = try colour(one).contrast(with: colour(other))
    #expect(abs(found - ratio) < 0.01, "\(found)")
    #expect(try colour(other).contrast(with: colour(one)) == found)
  }

  @Test func `finds the nearest colour with a contrast on the way to another`() throws {
    let white = [Colour.white]
    #expect(try colour("#005ea5").nearest(towards: .black, contrast: 4.5, on: white).hexadecimal == "#005ea5")
    let darker = try colour("#fc0").nearest(towards: .black, contrast: 4.5, on: white)
    #expect(darker.contrast(with: .white) >= 4.5)
    #expect(darker.contrast(with: .white) < 4.6)
    #expect(Colour.white.nearest(towards: .black, contrast: 22, on: white) == .black)
    #expect(Colour.white.moved(51, towards: .black).hexadecimal == "#cccccc")
  }
}
