import Base
import Testing

@Suite struct ContentHashTests {
  // Worked out by another program: a manifest must be read alike by every version and on every machine.
  @Test(arguments: [
    (Array("".utf8), "21faa20516584c110e5f5bb731da9d11"), (Array("a".utf8), "f42281efe6ba0960418f643eb68dfa51"),
    (Array("sitegen".utf8), "325c96e64ba4e17fcba0cdfab4a7c8ad"),
    (Array("12345678".utf8), "4cab31c7e5c78b8d0312d806b47f7bd8"),
    (Array("0123456789abcdef".utf8), "5031679f7a6e31387f28180b99f2c58b"),
    (Array(0..<40), "bddf2a2eb0848580c4e7960b06ca4c33"),
    (Array(repeating: 255, count: 1000), "c0e0cdc48ede5b8b5a38fa47848ed0e9"),
  ])
  func `never changes`(bytes: [UInt8], hexadecimal: String) {
    #expect(ContentHash(bytes).hexadecimal == hexadecimal)
  }

  @Test func `differs for texts of every short length, and for each changed bit`() {
    var seen: Set<ContentHash> = []
    var highs: Set<UInt64> = []
    var lows: Set<UInt64> = []
    var count = 0
    for length in 0...40 {
      let bytes = (0..<length).map { UInt8($0 * 6 + 1) }
      var variants = [bytes, Array(repeating: 0, count: length)]
      for bit in 0..<(length * 8) {
        var changed = bytes
        changed[bit / 8] ^= 1 << (bit % 8)
        variants.append(changed)
      }
      // For lengths 0 and 1 some of these are the same bytes.
      for variant in Set(variants) {
        count += 1
        let hash = ContentHash(variant)
        seen.insert(hash)
        highs.insert(hash.high)
        lows.insert(hash.low)
      }
    }
    #expect(seen.count == count)
    #expect(highs.count == count)
    #expect(lows.count == count)
  }

  @Test func `differs when blocks change places`() {
    let (one, two, three) = (
      [UInt8](repeating: 1, count: 16), [UInt8](repeating: 2, count: 16), [UInt8](repeating: 3, count: 16)
    )
    let orders = [one + two + three, one + three + two, two + one + three, two + three + one, three + one + two]
    #expect(Set(orders.map { ContentHash($0) }).count == orders.count)
  }

  @Test func `is written as 32 hexadecimal digits and read again`() {
    let hash = ContentHash(high: 0xAB, low: .max)
    #expect(hash.hexadecimal == "00000000000000abffffffffffffffff")
    #expect(ContentHash(hexadecimal: Array(hash.hexadecimal.utf8)[...]) == hash)
  }

  @Test(arguments: [
    "", "ab", "+0000000000000abffffffffffffffff", "00000000000000ab-fffffffffffffff",
    "00000000000000agffffffffffffffff",
    "00000000000000abffffffffffffffff0", "00000000000000ABFFFFFFFFFFFFFFFF",
    "00000000000000ab ffffffffffffff", "é0000000000000abfffffffffffffff",
  ])
  func `is not read from anything else`(text: String) {
    #expect(ContentHash(hexadecimal: Array(text.utf8)[...]) == nil)
  }
}
