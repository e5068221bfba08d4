import Base
import Testing

@Suite struct ContentHashTests {
  // Worked out by another program: a manifest must be read alike by every version and on every machine.
  @Test(arguments: [
    (Array("".utf8), "6d694897479c26ba817f7bf1171df821"), (Array("a".utf8), "e569d9b7ae08642f375c57290ea320cb"),
    (Array("sitegen".utf8), "2ced976452d58d66368fa1b4f3a7df57"),
    (Array("12345678".utf8), "01a8cf9b581cddcc7dfd96293bb13ba7"),
    (Array("0123456789abcdef".utf8), "1e444bd28c470884406ace86fce39113"),
    (Array(0..<40), "33c5737cf6324b843704b4dce1eb038b"),
    (Array(repeating: 255, count: 1000), "ed26c45777c4fbfa91c20cc756640c1b"),
  ])
  func `never changes`(bytes: [UInt8], hexadecimal: String) {
    #expect(ContentHash(bytes).hexadecimal == hexadecimal)
  }

  @Test func `differs for texts of every short length, and for each changed bit`() {
    var seen: Set<ContentHash> = []
    var highs: Set<UInt64> = []
    var lows: Set<UInt64> = []
    var count = 0
    for length in 0...72 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 6 + 1) }
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
      [UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32), [UInt8](repeating: 3, count: 32)
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
