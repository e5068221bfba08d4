import Base

/// A page with what is wrong with it, without its bytes: a fault may be on every page of a site.
package struct FaultyPage: Sendable {
  struct Fault {
    let code: DiagnosticCode
    let message: String
    let help: String?
    let missing: PageFault.Missing?
    /// Its bytes, as they stand on the page: the value, or the whole attribute where that has none.
    let written: [UInt8]
    let isWholeAttribute: Bool
    let position: SourcePosition
    /// In characters.
    let length: Int
    /// What the last one that is told says of those that are not.
    let addition: String
  }

  /// More than anybody reads of one page; each takes a look at its line.
  private static let mostFaults = 500

  /// Relative to the output folder.
  package let path: String
  let faults: [Fault]

  /// Nil of a page with which nothing is wrong.
  init?(_ html: [UInt8], path: String, _ faults: [PageFault]) {
    if faults.isEmpty { return nil }
    let text = SourceText(html)
    self.path = path
    let rest = faults.count - Self.mostFaults
    self.faults = faults.prefix(Self.mostFaults).enumerated().map { index, fault in
      let addition = rest > 0 && index == Self.mostFaults - 1 ? " (and \(rest) more problems on this page)" : ""
      let range = fault.range.isEmpty ? Self.attribute(around: fault.range, in: html) : fault.range
      let written = Array(html[range])
      return Fault(
        code: fault.code, message: fault.message, help: fault.help, missing: fault.missing, written: written,
        isWholeAttribute: fault.range.isEmpty, position: text.position(ofByte: range.lowerBound),
        length: String(decoding: written, as: UTF8.self).count, addition: addition)
    }
  }

  /// Where the attribute stands whose value is empty: `src=""`.
  private static func attribute(around value: Range<Int>, in html: [UInt8]) -> Range<Int> {
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    var (start, end) = (value.lowerBound, value.upperBound)
    func isBefore(_ test: (UInt8) -> Bool) -> Bool { start > 0 && test(html[start - 1]) }
    let isQuoted = isBefore { quotes.contains($0) }
    if isQuoted { start -= 1 }
    if isQuoted, end < html.count, quotes.contains(html[end]) { end += 1 }
    while isBefore({ $0 == UInt8(ascii: "=") || Markup.isSpace($0) }) { start -= 1 }
    while isBefore({ !Markup.isSpace($0) && $0 != UInt8(ascii: "<") }) { start -= 1 }
    return start..<end
  }
}
