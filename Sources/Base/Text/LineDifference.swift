/// How two texts differ, line by line, in time that grows with their length alone.
///
/// Lines that occur once in both texts are anchors; the longest run of them that keeps its order stays, and so does what
/// is equal beside them. That finds no shortest difference, but one along the lines that people tell texts by.
package struct LineDifference {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  /// The lines that both have, by their numbers in each, in order.
  private let common: [(old: Int, new: Int)]

  package init(from old: [UInt8], to new: [UInt8]) {
    (self.old, self.new) = (Self.lines(of: old), Self.lines(of: new))
    common = Self.common(self.old, self.new)
  }

  /// In the unified format of `diff -u` (POSIX.1-2024), with three lines around each change; empty when there is none.
  package func unified(old oldName: String, new newName: String) -> [UInt8] {
    var output: [UInt8] = []
    for hunk in hunks() {
      if output.isEmpty { output.append("--- \(oldName)\n+++ \(newName)\n") }
      output.append("@@ -\(Self.place(hunk.old)) +\(Self.place(hunk.new)) @@\n")
      write(hunk, to: &output)
    }
    return output
  }

  // MARK: - Hunks

  /// Changes that stand close to one another, with what is around them.
  private struct Hunk {
    var old: Range<Int>
    var new: Range<Int>
  }

  private static let around = 3

  private func hunks() -> [Hunk] {
    var hunks: [Hunk] = []
    var (nextOld, nextNew) = (0, 0)
    for line in common + [(old.count, new.count)] {
      if line.old > nextOld || line.new > nextNew {
        let before = min(Self.around, min(nextOld, nextNew))
        let after = min(Self.around, min(old.count - line.old, new.count - line.new))
        let hunk = Hunk(old: nextOld - before..<line.old + after, new: nextNew - before..<line.new + after)
        if let last = hunks.last, hunk.old.lowerBound <= last.old.upperBound {
          hunks[hunks.count - 1] = Hunk(
            old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound)
        } else {
          hunks.append(hunk)
        }
      }
      (nextOld, nextNew) = (line.old + 1, line.new + 1)
    }
    return hunks
  }

  private func write(_ hunk: Hunk, to output: inout [UInt8]) {
    var (oldLine, newLine) = (hunk.old.lowerBound, hunk.new.lowerBound)
    let first = common.partitioningIndex { $0.old >= hunk.old.lowerBound && $0.new >= hunk.new.lowerBound }
    for line in common[first...] + [(hunk.old.upperBound, hunk.new.upperBound)] {
      let end = (old: min(line.old, hunk.old.upperBound), new: min(line.new, hunk.new.upperBound))
      for number in oldLine..<max(oldLine, end.old) { Self.write("-", old[number], to: &output) }
      for number in newLine..<max(newLine, end.new) { Self.write("+", new[number], to: &output) }
      if line.old >= hunk.old.upperBound || line.new >= hunk.new.upperBound { return }
      Self.write(" ", old[line.old], to: &output)
      (oldLine, newLine) = (line.old + 1, line.new + 1)
    }
  }

  private static func write(_ sign: String, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(sign)
    output.append(contentsOf: line)
    if line.last != UInt8(ascii: "\n") { output.append("\n\\ No newline at end of file\n") }
  }

  /// Where lines stand, from 1; of none, the line before them.
  private static func place(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  // MARK: - What is common

  /// The lines with their ends.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { lines.append(rest) }
    return lines
  }

  private static func common(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [(old: Int, new: Int)] {
    var result: [(old: Int, new: Int)] = []
    var (oldEnd, newEnd) = (0, 0)
    for anchor in anchors(old, new) + [(old.count, new.count)] {
      while oldEnd < anchor.old, newEnd < anchor.new, old[oldEnd] == new[newEnd] {
        result.append((oldEnd, newEnd))
        (oldEnd, newEnd) = (oldEnd + 1, newEnd + 1)
      }
      var equal = 0
      while anchor.old - equal > oldEnd, anchor.new - equal > newEnd,
        old[anchor.old - equal - 1] == new[anchor.new - equal - 1]
      {
        equal += 1
      }
      for back in stride(from: equal, to: 0, by: -1) { result.append((anchor.old - back, anchor.new - back)) }
      if anchor.old < old.count, anchor.new < new.count { result.append(anchor) }
      (oldEnd, newEnd) = (anchor.old + 1, anchor.new + 1)
    }
    return result
  }

  /// The lines that stand once in each, as many as keep their order.
  private static func anchors(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [(old: Int, new: Int)] {
    let (oldPlaces, newPlaces) = (onlyPlaces(of: old), onlyPlaces(of: new))
    let pairs = old.indices.compactMap { number -> (old: Int, new: Int)? in
      guard let place = oldPlaces[old[number]], place == number, let other = newPlaces[old[number]], other >= 0 else {
        return nil
      }
      return (number, other)
    }
    return longestRising(pairs)
  }

  /// Where each line stands; below zero when it stands in several places.
  private static func onlyPlaces(of lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>: Int] {
    var places: [ArraySlice<UInt8>: Int] = [:]
    for (number, line) in lines.enumerated() {
      places[line] = places[line] == nil ? number : -1
    }
    return places
  }

  /// The most pairs whose second numbers rise, by sorting them into piles (patience sorting).
  private static func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (number, pair) in pairs.enumerated() {
      let pile = tops.partitioningIndex { pairs[$0].new >= pair.new }
      before[number] = pile > 0 ? tops[pile - 1] : nil
      if pile < tops.count { tops[pile] = number } else { tops.append(number) }
    }
    var run: [(old: Int, new: Int)] = []
    var next = tops.last
    while let number = next {
      run.append(pairs[number])
      next = before[number]
    }
    return run.reversed()
  }
}
