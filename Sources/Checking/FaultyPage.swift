import Base

/// A page with what is wrong with it, without its bytes: a fault may be on every page of a site.
package struct FaultyPage: Sendable {
  struct Fault {
    let code: DiagnosticCode
    let message: String
    let help: String?
    let missing: String?
    /// Its bytes, as they stand on the page.
    let written: [UInt8]
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
      let written = Array(html[fault.range])
      return Fault(
        code: fault.code, message: fault.message, help: fault.help, missing: fault.missing, written: written,
        position: text.position(ofByte: fault.range.lowerBound),
        length: String(decoding: written, as: UTF8.self).count, addition: addition)
    }
  }
}
