import Base
import Glibc
import Markdown
import Testing

/// The quick form, part of every run: processor time in this process, for a text and for four times the text.
///
/// What `make linear` allows for twice the text, 2.5 times the work, is 6.25 times for four times the text; time that grew
/// with the square would be sixteen times as much. Whatever disturbs a measurement only adds to it, so each text's time
/// is the least of many attempts, and there are more of them while the two times are too far apart.
@Suite(.serialized) struct GrowthTests {
  private static let bytes = 4000
  private static let mostGrowth = 2.5 * 2.5
  private static let attempts = 3...30

  /// With all that a site's settings can ask for.
  private static let dialect = Dialect(
    hasSectionLinks: true, abbreviations: Abbreviations([("a", "b"), ("a b", "c")]),
    quotation: QuotationMarks(language: "fr"))

  @Test(arguments: Shape.openers + Shape.nestings)
  func `takes time in proportion to the text`(shape: Shape) {
    let (short, long) = (shape.text(ofBytes: Self.bytes), shape.text(ofBytes: 4 * Self.bytes))
    var (leastOfShort, leastOfLong) = (Double.infinity, Double.infinity)
    for attempt in 1...Self.attempts.upperBound {
      leastOfShort = min(leastOfShort, Self.time(short))
      leastOfLong = min(leastOfLong, Self.time(long))
      if attempt >= Self.attempts.lowerBound, leastOfLong <= Self.mostGrowth * leastOfShort { break }
    }
    #expect(leastOfLong <= Self.mostGrowth * leastOfShort)
  }

  /// Seconds of this thread.
  private static func time(_ text: [UInt8]) -> Double {
    let start = seconds()
    let body = MarkdownParser.parse(SourceText(text), from: 0, path: "a.md", dialect: dialect)
    _ = DiagnosticPrinter(format: .text).print(body.diagnostics) { _ in text }
    return seconds() - start
  }

  private static func seconds() -> Double {
    var time = timespec()
    // Safe: the call fills the structure it is given.
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
