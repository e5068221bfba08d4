import Base
import Testing

@Suite struct DiagnosticTests {
  private let code = DiagnosticCode("area/problem", .warning, title: "a problem", explanation: "Why.")
  private let later = DiagnosticCode("area/zeal", .error, title: "zeal", explanation: "Why.")

  @Test func `is reported in the order of path, position, code and message`() {
    let sorted = [
      Diagnostic(code, path: "a.md", at: SourcePosition(line: 1, column: 1), "one"),
      Diagnostic(code, path: "a.md", at: SourcePosition(line: 1, column: 1), "two"),
      Diagnostic(later, path: "a.md", at: SourcePosition(line: 1, column: 1), "one"),
      Diagnostic(code, path: "a.md", at: SourcePosition(line: 1, column: 2), "one"),
      Diagnostic(code, path: "a.md", at: SourcePosition(line: 10, column: 1), "one"),
      Diagnostic(code, path: "a/b.md", "one"),
      Diagnostic(code, path: "e\u{301}.md", "one"),
      Diagnostic(code, path: "\u{E9}.md", "one"),
    ]
    let whole = [Diagnostic(later, path: "a.md", "the file")]
    for order in [Array((whole + sorted).reversed()), Array((sorted + whole))] {
      #expect(order.sorted() == whole + sorted)
    }
    #expect(!(sorted[0] < sorted[0]))
  }

  @Test func `has its code's severity until it is weighed otherwise`() {
    let diagnostic = Diagnostic(code, path: "a.md", at: .start, length: 3, "one", help: "two")
    #expect(diagnostic.severity == .warning)
    let weighed = diagnostic.weighed(as: .error)
    #expect(weighed.severity == .error)
    #expect(weighed.weighed(as: .warning) == diagnostic)
  }

  @Test(arguments: [(0, 1), (-7, 1), (1, 1), (8, 8)])
  func `underlines at least one character`(length: Int, underlined: Int) {
    #expect(Diagnostic(code, path: "a.md", at: .start, length: length, "one").length == underlined)
  }

  @Test func `weighs an error more than a warning and a warning more than advice`() {
    #expect(Severity.allCases.sorted() == [.advice, .warning, .error])
  }

  @Test func `knows a code by its name`() {
    #expect(code == DiagnosticCode("area/problem", .error, title: "another", explanation: ""))
    #expect(Set([code, later]).count == 2)
  }
}
