import Base
import TestSupport
import Testing

@Suite struct LineDifferenceTests {
  private func difference(_ old: String, _ new: String) -> String {
    String(
      decoding: LineDifference(from: Array(old.utf8), to: Array(new.utf8)).unified(old: "a", new: "b"), as: UTF8.self)
  }

  @Test func `equal texts have no difference`() {
    #expect(difference("", "") == "")
    #expect(difference("a\nb\n", "a\nb\n") == "")
  }

  @Test func `a changed line stands between three lines on each side`() {
    #expect(
      difference("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        --- a
        +++ b
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func `changes far from one another are hunks of their own, and near ones are one`() {
    let old = (1...20).map { "\($0)\n" }
    var new = old
    new[1] = "two\n"
    new[17] = "eighteen\n"
    #expect(difference(old.joined(), new.joined()).matches(of: /@@/).count == 4)
    new[17] = old[17]
    new[6] = "seven\n"
    #expect(difference(old.joined(), new.joined()).matches(of: /@@/).count == 2)
  }

  @Test func `a text that begins, ends or has no final newline is told as diff tells it`() {
    #expect(difference("", "x\n") == "--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n")
    #expect(difference("x\n", "") == "--- a\n+++ b\n@@ -1 +0,0 @@\n-x\n")
    #expect(difference("x\n", "x") == "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+x\n\\ No newline at end of file\n")
  }

  @Test
  func `whatever the texts are, the lines that stay and go are the old text's and those that stay and come the new's`()
  {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let old = (0..<Int.random(in: 0..<30, using: &random)).map { _ in "\(Int.random(in: 0..<12, using: &random))" }
      let new = (0..<Int.random(in: 0..<30, using: &random)).map { _ in "\(Int.random(in: 0..<12, using: &random))" }
      let script = difference(old.map { $0 + "\n" }.joined(), new.map { $0 + "\n" }.joined())
      #expect(Patch(script).applied(to: old) == new, "\(old) \(new)")
    }
  }
}

/// A unified difference as a program reads it.
private struct Patch {
  private let lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n").dropFirst(2).map { $0 } }

  /// What it makes of a text; nil when the text is not the one that it was made for.
  func applied(to old: [String]) -> [String]? {
    var (next, result): (Int, [String]) = (0, [])
    for line in lines {
      let text = String(line.dropFirst())
      switch line.first {
      case "@":
        guard let place = line.firstMatch(of: /@@ -(\d+)(,0)?/), let number = Int(place.1) else { return nil }
        let start = place.2 == nil ? number - 1 : number
        guard start >= next, start <= old.count else { return nil }
        result += old[next..<start]
        next = start
      case "+": result.append(text)
      default:
        guard next < old.count, old[next] == text else { return nil }
        if line.first == " " { result.append(text) }
        next += 1
      }
    }
    return result + old[next...]
  }
}
