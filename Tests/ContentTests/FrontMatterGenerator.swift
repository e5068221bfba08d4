import TestSupport

/// Makes up front matter of the kind that people write, and breaks it.
struct FrontMatterGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The lines of a map: most are right, some hold what only a whole parser understands.
  mutating func text() -> String {
    var text = map(indentation: 0, depth: 0)
    // A third is damaged: characters that mean something in YAML come in, go or change places.
    guard chance(3) else { return text }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = text.indices.randomElement(using: &random) ?? text.startIndex
      switch Int.random(in: 0..<3, using: &random) {
      case 0 where place < text.endIndex: text.remove(at: place)
      case 1 where place < text.endIndex:
        text.replaceSubrange(place...place, with: one(of: Self.marks))
      default: text.insert(contentsOf: one(of: Self.marks), at: place)
      }
    }
    return text
  }

  private mutating func map(indentation: Int, depth: Int, isInline: Bool = false) -> String {
    let margin = String(repeating: " ", count: indentation)
    var text = ""
    for number in 0..<Int.random(in: 1...5, using: &random) {
      if number > 0 || !isInline { text += margin }
      let key = chance(60) ? one(of: Self.oddKeys) : one(of: Self.keys) + (chance(40) ? "" : String(number))
      text += key + ":" + value(indentation: indentation, depth: depth)
      if chance(12) { text += "\n" }
      if chance(100) { text += margin + "# note\n" }
    }
    return text
  }

  /// From the space after a colon to the end of the last line.
  private mutating func value(indentation: Int, depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 14 : 10), using: &random) {
    case 0..<8: return one(of: [" ", " ", " ", "  "]) + scalar() + one(of: ["", "", "", " "]) + "\n"
    case 8, 9: return " " + flow() + "\n"
    case 10, 11:
      let step = one(of: ["", " ", "  ", "    "])
      return "\n" + list(indentation: indentation + step.utf8.count, depth: depth + 1)
    case 12:
      let step = one(of: [" ", "  ", "  ", "    "])
      return "\n" + map(indentation: indentation + step.utf8.count, depth: depth + 1)
    default: return chance(4) ? "\n" : " |\n" + String(repeating: " ", count: indentation + 2) + scalar() + "\n"
    }
  }

  private mutating func list(indentation: Int, depth: Int) -> String {
    let margin = String(repeating: " ", count: indentation)
    var text = ""
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let gap = one(of: [" ", " ", " ", "   "])
      text += margin + "-" + gap
      if chance(3), depth < 3 {
        text += map(indentation: indentation + 1 + gap.utf8.count, depth: depth + 1, isInline: true)
      } else {
        text += (chance(5) ? flow() : scalar()) + "\n"
      }
    }
    return text
  }

  private mutating func flow() -> String {
    var items: [String] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) { items.append(scalar()) }
    return "[" + one(of: ["", " "]) + items.joined(separator: one(of: [",", ", ", " ,  "])) + one(of: ["", " "]) + "]"
  }

  private mutating func scalar() -> String { one(of: chance(12) ? Self.oddScalars : Self.scalars) }

  private mutating func chance(_ number: Int) -> Bool { Int.random(in: 0..<number, using: &random) == 0 }

  private mutating func one(of choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  private static let keys = ["title", "date", "tags", "a", "x_y", "long-key", "Name", "7"]
  private static let oddKeys = ["\"quoted\"", "'one'", "é", "two words", "-", "?", "a:b", "[a]", "&a", "*a", "!t", ""]
  private static let scalars = [
    "Plain text", "2021-03-29", "2020-09-15T00:12:00Z", "\"double\"", "'single'", "\"\"", "''", "'it''s'",
    "\"a \\\"b\\\" c\"", "https://example.org/a?b=c#d", "/posts/a.md", "naïve — café", "“quoted”", "日本語", "true", "~",
    "null", "5", "(x)", "a, b", "R&D", "C# code", "a - b", "x-y", "10:30", "\"a: b\"", "'# no'", "1.5", "A.",
  ]
  private static let oddScalars = [
    "a: b", "a #b", "#c", "a:", "- a", "-5", "&a b", "*a", "!!str a", "|", ">-", "%a", "@a", "`a`", "{a: b}", "[a",
    "a]",
    "\"a\\nb\"", "\"a\\", "\"a", "'a", "'a' b", "\"a\"b", "a\tb", "\u{85}", "a\u{A0}b", "a\u{2028}b", "\u{FEFF}", "？",
    "?",
    "? a", ":", "::", "a::b", ":a", ",", "\\", "a\\b", "=", "<<", "...", "---", "a\r", "[]", "[ ]", "[,]", "{}",
    "\u{7F}",
    "\u{80}", "😀", ".", "..", "+1", "$5", "_", "a{b}", "a?b", "a [b]",
  ]
  private static let marks = [
    " ", "  ", "\n", "\n ", "\n  ", ":", ": ", "-", "- ", "\"", "'", "#", " #", "[", "]", ",", "{", "}", "\\", "&", "*",
    "!", "|", ">", "?", "? ", "%", "@", "`", "~", "\t", "\r", "é", "\u{2028}", "---\n", "...\n", "\n---\n",
  ]
}
