import Base
import Markdown

/// What the components of one text have cost so far.
///
/// Each is bounded by itself, as a page is; but a text of n headings may have n lists of them.
struct ComponentEffort {
  /// Rounds of loops, and bytes written: those within others count once more with these.
  var rounds = 0
  var bytes = 0

  /// More than the longest page that a browser shows; the largest lists of a site are far below.
  private static let mostRounds = 10_000_000
  private static let mostBytes = 64 << 20

  /// What is wrong where one more component begins; nil while there is room.
  func problem(at use: ComponentUse, in path: String) -> Diagnostic? {
    guard bytes > Self.mostBytes || rounds > Self.mostRounds else { return nil }
    return Diagnostic(
      .boundlessComponents, path: path, at: use.position, length: use.length,
      "the components before \"\(use.name)\" write more than a page can hold",
      help: "take some of those out that list the same, or divide the text")
  }
}
