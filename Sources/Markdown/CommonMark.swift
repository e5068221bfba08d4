package import Base

/// Plain CommonMark 0.30, without anything of our dialect.
package enum CommonMark {
  /// The HTML that the program `cmark --unsafe` prints for the same bytes, whatever they are.
  ///
  /// The bytes are fed in portions of 4096, as that program reads them: a byte-order mark at the head of a portion is
  /// dropped as long as the first line lasts.
  package static func render(_ bytes: [UInt8]) -> [UInt8] {
    CommonMarkTree(parsing: bytes, inPortionsOf: 4096).withHTML { [UInt8](copying: $0, 0..<$0.count) }
  }

  /// The HTML of a file, but for what `BodyLimits` refuse, which is reported.
  package static func read(_ file: SourceFile) -> (html: [UInt8], diagnostics: [Diagnostic]) {
    let source = SourceText(file.bytes)
    let limits = BodyLimits(source, from: 0)
    if limits.refusals.isEmpty { return (render(file.bytes), []) }
    return (render(limits.readable(file.bytes)), limits.diagnostics(path: file.path, in: source))
  }
}
