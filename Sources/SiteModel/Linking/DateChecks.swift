package import Base
import Content

/// Finds the dates that no clock of their zone shows: those of all entries, as an embargo must be right before it ends.
enum DateChecks {
  static func check(
    _ documents: [Document], siteZone: TimeZoneRules, zones: [String: TimeZoneRules], diagnostics: inout [Diagnostic]
  ) {
    for document in documents {
      for written in document.dates {
        guard let own = document.event?.timezone, document.isInOwnZone(written), let zone = zones[own.value] else {
          check(written, of: document, in: siteZone, diagnostics: &diagnostics)
          continue
        }
        check(written, of: document, in: zone, diagnostics: &diagnostics)
      }
    }
  }

  private static func check(
    _ written: WrittenDate, of document: Document, in zone: TimeZoneRules, diagnostics: inout [Diagnostic]
  ) {
    let date = written.date
    guard let fault = date.value.fault(in: zone) else { return }
    let code: DiagnosticCode = if case .skipped = fault { .skippedTime } else { .dateOutOfRange }
    let words = DateWords(fault, of: date.value, named: written.label, in: zone)
    diagnostics.append(
      Diagnostic(
        code, path: document.path, at: date.position, length: date.length, words.message, help: words.help))
  }
}

/// What is said of a date that names no moment.
package struct DateWords {
  package let message: String
  package let help: String

  /// - Parameter label: what holds the date: `"start"`.
  package init(_ fault: DateTime.Fault, of date: DateTime, named label: String, in zone: TimeZoneRules) {
    switch fault {
    case .outOfRange:
      let zones = zone.name == "UTC" ? "UTC" : "\(zone.name) or UTC"
      message = "\(label) says \(date.written), which lies outside the years 1 to 9999 in \(zones)"
      help = "correct the year"
    case .skipped(let change):
      message = "\(label) says \(date.written), which the clocks of \(zone.name) skip"
      let (last, next) = (DateTime(localSeconds: change.lastBefore), DateTime(localSeconds: change.firstAfter))
      if date.time == nil {
        help = "write \(last.date.iso8601) or \(next.date.iso8601)"
      } else {
        help =
          "they go from \(DateTime(localSeconds: change.firstSkipped).written) to \(next.written) at once; "
          + "write \(last.written) or \(next.written)"
      }
    }
  }
}
