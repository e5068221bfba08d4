/// A 128-bit fingerprint of bytes, to tell whether a file changed; not for secrets: who wants two texts of one
/// fingerprint can make them.
///
/// Each 32 bytes are four words that make two products of 128 bits, of which each lane takes a half; the end is filled up
/// with zeros, as the length is known from the start, and the splitmix64 mixer finishes both lanes. Equal bytes give
/// equal hashes on every machine; the output folder's manifest stores it.
package struct ContentHash: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  package init(_ bytes: ArraySlice<UInt8>) {
    var lanes = Lanes(one: 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count), two: 0xC2B2_AE3D_27D4_EB4F)
    unsafe bytes.withUnsafeBytes { raw in
      // Safe: what is loaded ends at or before the buffer's count.
      func word(at index: Int) -> UInt64 {
        unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      }
      func lastWord(at index: Int) -> UInt64 {
        if raw.count - index >= 8 { return word(at: index) }
        var rest: UInt64 = 0
        for index in (min(index, raw.count)..<raw.count).reversed() { rest = unsafe rest << 8 | UInt64(raw[index]) }
        return rest
      }
      var index = 0
      while raw.count - index >= 32 {
        lanes.add(word(at: index), word(at: index + 8), word(at: index + 16), word(at: index + 24))
        index += 32
      }
      lanes.add(lastWord(at: index), lastWord(at: index + 8), lastWord(at: index + 16), lastWord(at: index + 24))
    }
    high = Self.mix(lanes.one ^ (lanes.two << 32 | lanes.two >> 32))
    low = Self.mix(lanes.two &+ lanes.one)
  }

  /// What the bytes so far have made of two numbers.
  private struct Lanes {
    var one: UInt64
    var two: UInt64

    mutating func add(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
      let product = (first ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: second ^ one)
      let other = (third ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: fourth ^ two)
      // With the sums nothing is lost where a product is zero.
      one = product.low ^ other.high ^ (one &+ second)
      two = other.low ^ product.high ^ (two &+ fourth)
    }
  }

  /// 32 lower-case hexadecimal digits.
  package var hexadecimal: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends its hexadecimal form.
  package func append(to bytes: inout [UInt8]) {
    Self.append(high >> 32, to: &bytes)
    Self.append(high & 0xFFFF_FFFF, to: &bytes)
    Self.append(low >> 32, to: &bytes)
    Self.append(low & 0xFFFF_FFFF, to: &bytes)
  }

  /// Appends eight digits at once: each four of 32 bits are moved to a byte of their own, and made a digit or a letter.
  private static func append(_ half: UInt64, to bytes: inout [UInt8]) {
    var values = (half | half << 16) & 0x0000_FFFF_0000_FFFF
    values = (values | values << 8) & 0x00FF_00FF_00FF_00FF
    values = (values | values << 4) & 0x0F0F_0F0F_0F0F_0F0F
    let letters = (values + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    let digits = values + 0x3030_3030_3030_3030 + letters * UInt64(UInt8(ascii: "a") - UInt8(ascii: "0") - 10)
    // Safe: its bytes are copied.
    unsafe withUnsafeBytes(of: digits.bigEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Reads what `append(to:)` has written.
  package init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 32, let high = Self.word(digits.prefix(16)), let low = Self.word(digits.suffix(16)) else {
      return nil
    }
    self.init(high: high, low: low)
  }

  private static func word(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var word: UInt64 = 0
    for digit in digits {
      // The bit that capital letters lack: as it is never written so, it is not read so.
      guard digit & 0x20 != 0, let value = Digits.hexadecimalValue(digit) else { return nil }
      word = word << 4 | UInt64(value)
    }
    return word
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
