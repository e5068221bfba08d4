/// A line of a source file, ready to be shown in part as often as it has problems.
package struct SourceLine: Sendable {
  fileprivate let scalars: [Unicode.Scalar]

  package init(_ text: String) { scalars = Array(text.unicodeScalars) }
}

/// A source line as a report shows it, with a marker to be printed under the problem.
///
/// A long line is shown around the problem only. A tab is shown as one space and an unprintable character spelt out;
/// indent and marker are as wide as what is shown.
struct SourceExcerpt {
  let text: String
  let indent: String
  /// `^~~~`, at least one character.
  let marker: String

  /// - Parameters:
  ///   - column: 1-based, in characters; past the end means the end.
  ///   - length: how many characters the problem has; what goes past the end does not count.
  init(of line: SourceLine, column: Int, length: Int) {
    let scalars = line.scalars
    let problem = min(max(1, column) - 1, scalars.count)
    let first = scalars.count <= Self.width ? 0 : max(0, problem - Self.before)
    let end = min(scalars.count, first + Self.width)
    let problemEnd = problem + min(max(0, length), end - problem)
    let (opening, closing) = (first > 0 ? "…" : "", end < scalars.count ? "…" : "")
    let left = opening + Self.shown(scalars[first..<problem])
    let middle = Self.shown(scalars[problem..<problemEnd])
    text = left + middle + Self.shown(scalars[problemEnd..<end]) + closing
    indent = String(repeating: " ", count: DisplayWidth.columns(of: left))
    marker = "^" + String(repeating: "~", count: max(0, DisplayWidth.columns(of: middle) - 1))
  }

  /// The most characters of a line that are shown, and of those the most before the problem.
  private static let (width, before) = (120, 60)

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    // As bytes: to append scalar by scalar was most of what it took to print a diagnostic.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(scalar == "\t" ? UInt8(ascii: " ") : UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return PrintableText.escaped(String(decoding: bytes, as: UTF8.self))
  }
}
