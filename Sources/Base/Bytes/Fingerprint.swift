/// A 64-bit number that stands for bytes while a program runs, taken from eight of them at a time.
///
/// A site has some hundred thousand references, ids and words, so two that differ have the same one about once in a
/// thousand million sites; nothing but a missing message, or an odd neighbour, would follow. Whoever keeps only a half of one
/// says what that makes of it.
package enum Fingerprint {
  /// That of all bytes of a text.
  package static func of(_ text: String) -> UInt64 {
    let bytes = text.utf8.span
    return of(bytes, from: 0, to: bytes.count)
  }

  /// That of the bytes of a range.
  package static func of(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    precondition(start >= 0 && start <= end && end <= bytes.count, "a range lies within the bytes")
    return unsafe bytes.withUnsafeBytes { raw in
      var state: UInt64 = 0xCBF2_9CE4_8422_2325
      var index = start
      // Safe: eight bytes are read where eight are left.
      while end - index >= 8 {
        state = fold(state, unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      // Safe: the last eight bytes once more where there are as many; else those that there are.
      if end - start >= 8 {
        state = fold(state, unsafe raw.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self))
      } else {
        var rest: UInt64 = 0
        for place in index..<end { rest = unsafe rest << 8 | UInt64(raw[place]) }
        state = fold(state, rest)
      }
      return state ^ UInt64(end - start)
    }
  }

  private static func fold(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// That of a place on a page, from those of its name and of the page.
  package static func of(anchor: UInt64, on page: UInt64) -> UInt64 {
    (page ^ (anchor << 32 | anchor >> 32)) &* 0x9E37_79B9_7F4A_7C15 ^ anchor
  }
}
