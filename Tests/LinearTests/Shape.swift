import Testing

/// A text that can be made of any size: a head, openings, a middle and as many closings, and an end.
struct Shape: CustomTestStringConvertible, Sendable {
  var head = ""
  let opening: String
  var middle = ""
  var closing = ""

  /// The text of about so many bytes.
  func text(ofBytes bytes: Int) -> [UInt8] {
    let count = max(1, bytes / (opening.utf8.count + closing.utf8.count))
    return Array(head.utf8) + repeated(opening, count) + Array(middle.utf8) + repeated(closing, count)
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

  /// `"[" × n "a" "]" × n`, line ends spelt out.
  var testDescription: String {
    [quoted(head), quoted(opening) + " × n", quoted(middle), closing.isEmpty ? "" : quoted(closing) + " × n"]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func quoted(_ text: String) -> String { text.isEmpty ? "" : text.debugDescription }
}
