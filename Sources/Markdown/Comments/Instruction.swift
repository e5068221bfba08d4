internal import Base

/// A comment that is written for the program instead of for people: `<!-- sitegen-ignore markdown/vague-link -->`.
struct Instruction {
  /// What every instruction begins with.
  private static let prefix = Array("sitegen-".utf8)

  /// Its first word.
  let name: String
  /// The words behind it, which spaces or commas part.
  let words: [String]
  let position: SourcePosition
  let length: Int

  /// Nil for any other comment.
  ///
  /// - Parameter comment: the whole of it, from `<!--` to `-->`.
  init?(_ comment: [UInt8], at position: SourcePosition, length: Int) {
    let text = comment.dropFirst("<!--".utf8.count).dropLast("-->".utf8.count)
    let start = text.firstIndex { !PlainText.isSpace($0) } ?? text.endIndex
    guard text[start...].starts(with: Self.prefix) else { return nil }
    let parts = text[start...].split { PlainText.isSpace($0) || $0 == UInt8(ascii: ",") }
    name = String(decoding: parts[0], as: UTF8.self)
    words = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    (self.position, self.length) = (position, length)
  }
}

extension BodyReader {
  /// The instruction that a comment is, if there is nothing wrong with it.
  mutating func read(_ comment: [UInt8], at position: SourcePosition, length: Int) -> Instruction? {
    guard let instruction = Instruction(comment, at: position, length: length) else { return nil }
    let known = "sitegen-ignore"
    guard instruction.name == known else {
      report(
        .badInstruction, at: position, length: length, "unknown instruction \"\(instruction.name)\"",
        help: NearestName.suggestion(for: instruction.name, among: [known]) ?? "write \"\(known)\" and a rule")
      return nil
    }
    guard !instruction.words.isEmpty else {
      report(
        .badInstruction, at: position, length: length, "\"\(known)\" names no rule",
        help: "write the code of the message to be ignored, as in <!-- \(known) markdown/vague-link -->")
      return nil
    }
    return instruction
  }

  /// Ignores rules in the block behind a comment that is a block of its own.
  ///
  /// That is, up to the block after it, or to the end of what both stand in: the lines of a table, which is a block that
  /// libcmark does not know, are known from what follows.
  mutating func ignore(_ instruction: Instruction, after comment: CommonMarkNode) {
    var block = comment.next
    if let start = block, case .start(let line, isContainer: true) = components.blocks.parts[start] {
      // All that a component holds stands between its first block and its last.
      while let next = block?.next {
        block = next
        if case .end(line) = components.blocks.parts[next] { break }
      }
    }
    ignore(instruction, upTo: lastLine(of: block, in: comment.parent))
  }

  /// The last line of a block, blank ones behind it included.
  ///
  /// libcmark does not know the lines of blocks of ours, so those are known from what stands behind and around them.
  private func lastLine(of block: CommonMarkNode?, in parent: CommonMarkNode?) -> Int {
    if let next = block?.next, next.startLine > 0 { return line(of: next.startLine) - 1 }
    if let block, block.endLine > 0, block.next != nil || parent?.kind == .customBlock {
      return line(of: lines.lastLine(of: block))
    }
    var following = block?.next
    while let next = following {
      if next.startLine > 0 { return line(of: next.startLine) - 1 }
      following = next.next
    }
    var holder = parent
    while let block = holder, block.kind == .customBlock { holder = block.parent }
    return holder.flatMap { $0.kind == .document ? nil : line(of: $0.endLine) } ?? Int.max
  }

  /// Ignores rules in the whole paragraph or heading that a comment stands in.
  mutating func ignore(_ instruction: Instruction, inBlockOf comment: CommonMarkNode) {
    var block = comment
    while ![.paragraph, .heading, .customBlock].contains(block.kind), let parent = block.parent { block = parent }
    // A table's cell is known by its own line.
    guard block.kind != .customBlock else { return ignore(instruction, upTo: instruction.position.line) }
    ignore(instruction, from: line(of: block.startLine), upTo: line(of: lines.lastLine(of: block)))
  }

  private mutating func ignore(_ instruction: Instruction, from start: Int? = nil, upTo end: Int) {
    let start = start ?? instruction.position.line
    for rule in instruction.words {
      ignoredRules.append(
        IgnoredRule(
          rule: rule, lines: start...max(start, end), position: instruction.position, length: instruction.length))
    }
  }

  /// The line of the file that a line of libcmark's is.
  private func line(of number: Int) -> Int { lines.line(of: lines.offset(ofLine: number, column: 1)) }
}
