import CArena
import Testing

/// The memory in which libcmark's trees are made.
@Suite struct ArenaTests {
  /// A block of memory and the byte it is filled with.
  @safe private struct Block {
    private var start: UnsafeMutableRawPointer?
    private(set) var size: Int
    private var mark: UInt8 = 0

    init(size: Int) {
      unsafe start = carena_calloc(size, 1)
      self.size = size
    }

    mutating func fill(with mark: UInt8) {
      self.mark = mark
      unsafe start?.initializeMemory(as: UInt8.self, repeating: mark, count: size)
    }

    /// Gives it another size; what it had stays, the rest is filled likewise.
    mutating func resize(to size: Int) -> Bool {
      unsafe start = carena_realloc(start, size)
      let wasKept = isIntact
      self.size = size
      fill(with: mark)
      return wasKept
    }

    func free() { unsafe carena_free(start) }

    var isAligned: Bool { unsafe Int(bitPattern: start).isMultiple(of: 16) }
    var isIntact: Bool {
      let bytes = unsafe UnsafeRawBufferPointer(start: start, count: size)
      return unsafe start != nil && bytes.allSatisfy { $0 == mark }
    }
  }

  /// Of every kind: within a chunk, larger than what is left of one, and too large for any.
  private let sizes = [0, 1, 15, 16, 17, 144, 4096, 60_000, 65_536, 65_537, 200_000, 300_000, 1_000_000]

  @Test func `hands out zeroed blocks that do not overlap`() {
    carena_open()
    defer { carena_close() }
    for round in 0..<3 {
      var blocks = sizes.map { Block(size: $0) }
      let areZeroed = blocks.allSatisfy(\.isIntact)
      let areAligned = blocks.allSatisfy(\.isAligned)
      #expect(areZeroed && areAligned)
      for index in blocks.indices { blocks[index].fill(with: UInt8(1 + round * sizes.count + index)) }
      let areApart = blocks.allSatisfy(\.isIntact)
      #expect(areApart)
      for block in blocks { block.free() }
    }
  }

  @Test(arguments: [false, true]) func `keeps a block's bytes while it grows`(isLast: Bool) {
    carena_open()
    defer { carena_close() }
    var block = Block(size: 1)
    block.fill(with: 7)
    for size in sizes.dropFirst(2) {
      // Behind another block it cannot grow where it is.
      if !isLast { _ = Block(size: 8) }
      let wasKept = block.resize(to: size)
      #expect(wasKept)
    }
  }

  @Test func `gives nothing back while another use lasts`() {
    carena_open()
    var block = Block(size: 64)
    block.fill(with: 9)
    carena_open()
    carena_close()
    _ = Block(size: 64)
    let isIntact = block.isIntact
    #expect(isIntact)
    carena_close()
  }
}
