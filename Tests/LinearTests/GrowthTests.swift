import Base
import Glibc
import Markdown
import Testing

/// The quick form: processor time in this process, on small texts, with room for noise.
///
/// Four times the text would take sixteen times as long if time grew with its square; up to ten times is let pass here.
/// `make linear` counts instructions and lets pass no more than 2.5 times for twice the text.
@Suite(.serialized) struct GrowthTests {
  private static let bytes = 4000
  private static let mostGrowth = 10.0

  @Test(arguments: Shape.openers + Shape.nestings)
  func `takes time in proportion to the text`(shape: Shape) {
    let (short, long) = (shape.text(ofBytes: Self.bytes), shape.text(ofBytes: 4 * Self.bytes))
    let growth = Self.leastTime(long) / max(Self.leastTime(short), 0.0005)
    #expect(growth < Self.mostGrowth)
  }

  /// Seconds of this thread, the least of three attempts: whatever disturbs only adds.
  private static func leastTime(_ text: [UInt8]) -> Double {
    (0..<3).map { _ in
      let start = seconds()
      let body = MarkdownParser.parse(SourceText(text), from: 0, path: "a.md", dialect: Dialect())
      _ = DiagnosticPrinter(format: .text).print(body.diagnostics) { _ in text }
      return seconds() - start
    }.min() ?? 0
  }

  private static func seconds() -> Double {
    var time = timespec()
    // Safe: the call fills the structure it is given.
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
