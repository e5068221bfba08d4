internal import Base

/// What a body may not have, found before libcmark sees it.
///
/// libcmark's time grows faster than some texts: those in which many links follow images that nothing ends
/// (`OpenImages`), and those whose lists and quotations lie in one another by the thousand (`Nesting`). Its memory grows
/// by some 200 bytes for a byte of markup (`Markup`). No text that is meant to be read comes near any of this.
///
/// 1. Each rule says in one pass what it refuses, mostly from a few bytes of each line.
/// 2. What is refused is made white space, so that libcmark reads the rest and every place stays what it is.
///
/// Versions of libcmark differ in what slows them; these rules hold for all.
struct BodyLimits {
  /// A part of the body that is not read.
  struct Refusal {
    /// In the file's bytes.
    let range: Range<Int>
    /// The byte at which the trouble begins, within `range`.
    let place: Int
    let code: DiagnosticCode
    let message: String
    let help: String
  }

  let refusals: [Refusal]

  /// Judges the body that begins at a byte offset of a file.
  init(_ source: SourceText, from start: Int) {
    if let refusal = Markup.refusal(of: source.bytes, from: start) {
      refusals = [refusal]
    } else {
      refusals = Nesting.refusals(in: source, from: start) + OpenImages.refusals(in: source, from: start)
    }
  }

  /// The bytes with spaces in place of what is refused; line ends stay.
  func readable(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for refusal in refusals {
      for index in refusal.range where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    return bytes
  }

  /// What the author is told, in the order found.
  func diagnostics(path: String, in source: SourceText) -> [Diagnostic] {
    refusals.map { refusal in
      Diagnostic(
        refusal.code, path: path, at: source.position(ofByte: refusal.place), length: 1, refusal.message,
        help: refusal.help)
    }
  }
}

extension SourceText {
  /// The start of the first line from a line on (counted from 0) that is blank; the end of the file when none is.
  ///
  /// No paragraph, heading or other block that holds text goes past it.
  func blankLine(from line: Int) -> (line: Int, start: Int) {
    for index in line..<max(line, lineStarts.count) {
      let isBlank = bytes[byteRange(ofLine: index + 1)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if isBlank { return (index, lineStarts[index]) }
    }
    return (lineStarts.count, bytes.count)
  }
}
