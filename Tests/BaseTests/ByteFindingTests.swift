import Base
import Testing

@Suite struct ByteFindingTests {
  @Test func `finds the first byte from a place on, wherever it stands among eight`() {
    for count in 0...20 {
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0x3D, count: count)
        // One more and one less than what is looked for, which a comparison of eight at once could take for it.
        if place > 0 { bytes[place - 1] = 0x3B }
        bytes[place] = 0x3C
        if place + 2 < count { bytes[place + 2] = 0x3C }
        #expect(bytes.index(of: 0x3C, from: 0) == place)
        #expect(bytes.index(of: 0x3C, from: place) == place)
        #expect(bytes.index(of: 0x3C, from: place + 1) == min(place + 2, count))
      }
      #expect([UInt8](repeating: 0xFF, count: count).index(of: 0x7F, from: 0) == count)
      #expect([UInt8](repeating: 0, count: count).index(of: 0x80, from: count + 3) == count)
    }
  }

  @Test func `finds the first of two values in a range and nowhere else`() {
    for count in 0...40 {
      for start in 0...count {
        for end in start...count {
          var bytes = [UInt8](repeating: 0x3F, count: count)
          // Neither what stands before the range nor what stands behind it is found.
          if start > 0 { bytes[start - 1] = 0x23 }
          if end < count { bytes[end] = 0x40 }
          #expect(bytes.span.index(of: 0x23, or: 0x40, in: start..<end) == end)
          guard end - start > 1 else { continue }
          bytes[end - 1] = 0x40
          #expect(bytes.span.index(of: 0x23, or: 0x40, in: start..<end) == end - 1)
          bytes[start] = 0x23
          #expect(bytes.span.index(of: 0x23, or: 0x40, in: start..<end) == start)
        }
      }
    }
  }
}
