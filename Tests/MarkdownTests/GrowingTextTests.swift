import Markdown
import TestSupport
import Testing

@Suite struct GrowingTextTests {
  @Test func `holds what an array holds that is appended to and emptied likewise`() {
    var generator = SeededGenerator(seed: 11)
    for capacity in [0, 1, 4, 16] {
      var text = GrowingText(capacity: capacity)
      var array: [UInt8] = []
      for _ in 0..<400 {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0:
          text.removeAll()
          array = []
        case 1 where !array.isEmpty:
          text.removeLast()
          array.removeLast()
        case 2...4:
          let more = [UInt8](
            repeating: .random(in: 1...255, using: &generator), count: .random(in: 0...40, using: &generator))
          text.append(more.span)
          array += more
        default:
          let byte = UInt8.random(in: 1...255, using: &generator)
          text.append(byte)
          array.append(byte)
        }
        #expect(text.array == array)
        #expect(Array(text.bytes[text.indices]) == array)
        #expect(text.last == array.last && text.isEmpty == array.isEmpty && text.count == array.count)
      }
    }
  }
}
