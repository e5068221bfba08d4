import Base
import Dispatch
import Synchronization
import TestSupport
import Testing

@Suite struct SharedRunsTests {
  /// Writes a text as the run of a number; whether it was taken.
  private func write(
    _ text: String, _ number: Int, note: UInt32 = 0, to runs: SharedRuns, taking take: (Int) -> Bool = { _ in true }
  ) -> Bool {
    var page = ByteBuffer()
    page.append("before " as String)
    let start = page.count
    page.append(text)
    return runs.write(number, page, from: start, note: note, taking: take)
  }

  private func read(_ number: Int, of runs: SharedRuns) -> String? {
    var output = ByteBuffer()
    output.append("<" as StaticString)
    guard let note = runs.append(number, to: &output, if: { _, _ in true }) else { return nil }
    return "\(output.text())>\(note)"
  }

  @Test func `gives what was written first, with its note`() {
    let runs = SharedRuns()
    #expect(read(3, of: runs) == nil)
    #expect(write("é", 3, note: 7, to: runs))
    #expect(!write("other", 3, to: runs))
    #expect(write("", 4, note: .max, to: runs))
    #expect(write("last", SharedRuns.numbers - 1, to: runs))
    #expect(read(3, of: runs) == "<é>7")
    #expect(read(4, of: runs) == "<>\(UInt32.max)")
    #expect(read(SharedRuns.numbers - 1, of: runs) == "<last>0")
    #expect(read(5, of: runs) == nil)
    #expect(read(5000, of: runs) == nil)
  }

  @Test func `takes no number and no run that is too large`() {
    let runs = SharedRuns()
    let longest = String(repeating: "x", count: SharedRuns.longest)
    #expect(write(longest, 0, to: runs))
    #expect(!write(longest + "x", 1, to: runs))
    for number in [-1, SharedRuns.numbers, .min, .max] {
      #expect(!write("a", number, to: runs))
      #expect(read(number, of: runs) == nil)
    }
    #expect(read(0, of: runs) == "<\(longest)>0")
  }

  @Test func `appends nothing that is not allowed`() {
    let runs = SharedRuns()
    #expect(write("four", 1, note: 9, to: runs))
    var output = ByteBuffer()
    #expect(runs.append(1, to: &output) { note, count in note == 9 && count < 4 } == nil)
    #expect(output.text() == "")
    #expect(runs.append(1, to: &output) { note, count in note == 9 && count == 4 } == 9)
    #expect(output.text() == "four")
  }

  @Test func `writes nothing for which there is no room`() {
    let runs = SharedRuns()
    #expect(!write("a", 1, to: runs) { _ in false })
    #expect(read(1, of: runs) == nil)
    var taken = 0
    for number in 0..<2000 {
      #expect(
        write("twenty bytes in each", number, to: runs) {
          taken += $0; return true
        })
    }
    // 28 bytes with the head, 32 with what is left free, in chunks and blocks of places.
    #expect(taken >= 2000 * 32 && taken < 2000 * 32 + (16 << 10) + 4 * (8 << 10))
  }

  @Test func `is written and read by all threads at once`() {
    let runs = SharedRuns()
    let mistakes = Atomic(0)
    let written = Atomic(0)
    @Sendable func text(_ number: Int) -> String { String(repeating: "\(number),", count: number % 97 + 1) }
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      var random = SeededGenerator(seed: UInt64(thread))
      for _ in 0..<20_000 {
        let number = Int.random(in: 0..<5000, using: &random)
        if Bool.random(using: &random) {
          if write(text(number), number, note: UInt32(number), to: runs) { written.add(1, ordering: .relaxed) }
        } else if let found = read(number, of: runs), found != "<\(text(number))>\(number)" {
          mistakes.add(1, ordering: .relaxed)
        }
      }
    }
    #expect(mistakes.load(ordering: .relaxed) == 0)
    #expect(written.load(ordering: .relaxed) == (0..<5000).count { read($0, of: runs) != nil })
  }
}
