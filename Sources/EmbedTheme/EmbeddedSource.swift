package import Base

/// The Swift file that holds a theme's files as literals; the same files give the same text.
package enum EmbeddedSource {
  /// - Parameter type: whose property `embedded` they become.
  package static func text(_ files: [SourceFile], of type: String) -> String {
    """
    // Made from the files of templates/ by `make theme`. Change those, not this.
    // swift-format-ignore-file

    extension \(type) {
      static let embedded: [EmbeddedFile] = [

    """
      + files.map { "    EmbeddedFile(#\"\($0.path)\"#, \(content($0.bytes))),\n" }.joined()
      + "  ]\n}\n"
  }

  private static func content(_ bytes: [UInt8]) -> String {
    guard let text = plainText(bytes) else {
      let letters = Array(Base64.encode(bytes).utf8)
      let lines = stride(from: 0, to: letters.count, by: 100).map {
        String(decoding: letters[$0..<min($0 + 100, letters.count)], as: UTF8.self)
      }
      return ".binary(" + literal(lines.joined(separator: "\n")) + ")"
    }
    return ".text(" + literal(text) + ")"
  }

  /// The text that bytes are; nil when a Swift source would not give every byte back.
  ///
  /// In a literal of several lines the compiler turns CR and CRLF into LF, and it takes a NUL or another control
  /// character for a mistake.
  private static func plainText(_ bytes: [UInt8]) -> String? {
    let layout = [UInt8(ascii: "\n"), UInt8(ascii: "\t")]
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || layout.contains($0) }) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? text : nil
  }

  /// A raw literal of several lines, with so many number signs that nothing in the text ends it or escapes from it.
  private static func literal(_ text: String) -> String {
    let signs = String(repeating: "#", count: longestRunOfSigns(in: text) + 1)
    return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
  }

  private static func longestRunOfSigns(in text: String) -> Int {
    var (run, longest) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
