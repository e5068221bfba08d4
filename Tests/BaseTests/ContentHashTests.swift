import Base
import Testing

@Suite struct ContentHashTests {
  // Worked out by another program: a manifest must be read alike on every machine, and by every version of its form.
  @Test(arguments: [
    (Array("".utf8), "edfda819ba1ca70679b80c32137b0758"), (Array("a".utf8), "dc2a92242f723e01c70aae1709a677d9"),
    (Array("sitegen".utf8), "995e4a25a55f5a04935ea4c4d90bbd52"),
    (Array("12345678".utf8), "c7939e0c08b197533803ccd3da3f6a23"),
    (Array("0123456789abcdef".utf8), "9fd0920aeafd0f2df8d5a84a2e96da85"),
    (Array(0..<40), "48ae3e02d7c5d4fb05c59969edfd8081"),
    (Array(repeating: 255, count: 1000), "3ca4bee2af1cee9b166def7cab8a777d"),
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

  @Test(arguments: [0, 16], [8, 24])
  func `sees every byte beside a factor of zero`(factor: Int, changed: Int) {
    let zeros: [[UInt8]] = [
      [0x2F, 0x64, 0xBD, 0x78, 0x64, 0x1D, 0x76, 0xA0], [0xDB, 0x28, 0xB4, 0xA0, 0xD1, 0x7E, 0x03, 0xE7],
    ]
    for zero in zeros {
      var bytes = [UInt8](repeating: 65, count: 96)
      bytes.replaceSubrange((32 + factor)..<(40 + factor), with: zero)
      var others = bytes
      others[32 + changed] = 66
      #expect(ContentHash(bytes) != ContentHash(others))
      var before = bytes
      before[changed] = 66
      #expect(ContentHash(bytes) != ContentHash(before))
    }
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
