import Base
import Testing

private let unknownKey = DiagnosticCode(
  "front-matter/unknown-key", .error, title: "a key that the kind does not have", explanation: "Why.")

@Suite struct TextDiagnosticTests {
  @Test func `shows the line, the problem and the fix`() {
    let diagnostic = Diagnostic(
      unknownKey, path: "content/posts/lessons.md", at: SourcePosition(line: 4, column: 1), length: 7,
      "unknown key \"auhtors\" in a post", help: "did you mean \"authors\"?")
    let printed = DiagnosticPrinter(format: .text).print(diagnostic, sourceLine: SourceLine("auhtors: [H Taylor]"))
    #expect(
      printed == """
        content/posts/lessons.md:4:1: error: unknown key "auhtors" in a post [front-matter/unknown-key]
          4 | auhtors: [H Taylor]
            | ^~~~~~~
          help: did you mean "authors"?

        """)
  }

  @Test func `shows a problem of a whole file without a line, and one without help or line at hand`() {
    let printer = DiagnosticPrinter(format: .text)
    let whole = Diagnostic(unknownKey, path: "a.md", "no").weighed(as: .warning)
    #expect(printer.print(whole, sourceLine: SourceLine("x")) == "a.md: warning: no [front-matter/unknown-key]\n")
    let unseen = Diagnostic(unknownKey, path: "a.md", at: .start, "no").weighed(as: .advice)
    #expect(printer.print(unseen, sourceLine: nil) == "a.md:1:1: advice: no [front-matter/unknown-key]\n")
  }

  @Test(arguments: [
    ("a\tb c", 3, 1, "a b c", "  ^"), ("abc", 2, 99, "abc", " ^~"), ("abc", 4, 1, "abc", "   ^"),
    ("abc", 99, 5, "abc", "   ^"), ("", 1, 1, "", "^"), ("", 7, 3, "", "^"), ("abc", 0, 2, "abc", "^~"),
    ("abc", 0, Int.max, "abc", "^~~"), ("abc", Int(UInt32.max), Int.max, "abc", "   ^"),
    ("é日本語x", 5, 1, "é日本語x", "       ^"),
    ("é日本語x", 2, 2, "é日本語x", " ^~~~"), ("e\u{301}x", 3, 1, "e\u{301}x", " ^"), ("👍 no", 3, 2, "👍 no", "   ^~"),
    ("\u{1B}[31mx", 2, 1, "\\u{1B}[31mx", "      ^"), ("a\u{0}b", 2, 1, "a\\u{0}b", " ^~~~~"),
    ("\u{FEFF}x", 2, 1, "\\u{FEFF}x", "        ^"), ("a\r", 1, 1, "a\\u{D}", "^"),
  ])
  func `puts the marker under the problem`(line: String, column: Int, length: Int, shown: String, marker: String) {
    let diagnostic = Diagnostic(
      unknownKey, path: "a.md", at: SourcePosition(line: 12, column: column), length: length, "no")
    let printed = DiagnosticPrinter(format: .text).print(diagnostic, sourceLine: SourceLine(line))
    #expect(
      printed == "a.md:12:\(column): error: no [front-matter/unknown-key]\n  12 | \(shown)\n     | \(marker)\n")
  }

  @Test func `shows a line of up to 120 characters whole`() {
    let line = String(repeating: "x", count: 120)
    let diagnostic = Diagnostic(unknownKey, path: "a.md", at: SourcePosition(line: 1, column: 100), "no")
    #expect(
      DiagnosticPrinter(format: .text).print(diagnostic, sourceLine: SourceLine(line))
        == "a.md:1:100: error: no [front-matter/unknown-key]\n  1 | \(line)\n    | \(String(repeating: " ", count: 99))^\n"
    )
  }

  @Test func `prints the problems of several files, each with its line`() {
    let diagnostics = [
      Diagnostic(unknownKey, path: "a.md", "whole"),
      Diagnostic(unknownKey, path: "a.md", at: SourcePosition(line: 1, column: 1), "one"),
      Diagnostic(unknownKey, path: "a.md", at: SourcePosition(line: 1, column: 2), "two"),
      Diagnostic(unknownKey, path: "a.md", at: SourcePosition(line: 2, column: 1), "three"),
      Diagnostic(unknownKey, path: "b.md", at: SourcePosition(line: 2, column: 1), "four"),
      Diagnostic(unknownKey, path: "c.md", at: SourcePosition(line: 2, column: 1), "unread"),
    ]
    let sources = ["a.md": Array("ab\ncd".utf8), "b.md": Array("ef\ngh".utf8)]
    let printed = DiagnosticPrinter(format: .text).print(diagnostics) { sources[$0] }
    #expect(
      printed == [
        "a.md: error: whole [front-matter/unknown-key]\n",
        "a.md:1:1: error: one [front-matter/unknown-key]\n  1 | ab\n    | ^\n",
        "a.md:1:2: error: two [front-matter/unknown-key]\n  1 | ab\n    |  ^\n",
        "a.md:2:1: error: three [front-matter/unknown-key]\n  2 | cd\n    | ^\n",
        "b.md:2:1: error: four [front-matter/unknown-key]\n  2 | gh\n    | ^\n",
        "c.md:2:1: error: unread [front-matter/unknown-key]\n",
      ])
  }

  @Test(arguments: [
    (1, 200, String(repeating: "x", count: 120) + "…", "^" + String(repeating: "~", count: 119)),
    (61, 2, String(repeating: "x", count: 120) + "…", String(repeating: " ", count: 60) + "^~"),
    (62, 2, "…" + String(repeating: "x", count: 120) + "…", String(repeating: " ", count: 61) + "^~"),
    (300, 1, "…" + String(repeating: "x", count: 61), String(repeating: " ", count: 61) + "^"),
    (301, 1, "…" + String(repeating: "x", count: 60), String(repeating: " ", count: 61) + "^"),
  ])
  func `shows a long line around the problem`(column: Int, length: Int, shown: String, marker: String) {
    let diagnostic = Diagnostic(
      unknownKey, path: "a.md", at: SourcePosition(line: 1, column: column), length: length, "no")
    let printed = DiagnosticPrinter(format: .text).print(
      diagnostic, sourceLine: SourceLine(String(repeating: "x", count: 300)))
    #expect(printed == "a.md:1:\(column): error: no [front-matter/unknown-key]\n  1 | \(shown)\n    | \(marker)\n")
  }

  @Test func `lets no text from a file move the cursor`() {
    let diagnostic = Diagnostic(unknownKey, path: "a\n\u{1B}.md", at: .start, "no \"\r\"", help: "x\u{202E}")
    let printed = DiagnosticPrinter(format: .text).print(diagnostic, sourceLine: SourceLine("\u{7}"))
    #expect(
      printed == """
        a\\u{A}\\u{1B}.md:1:1: error: no "\\u{D}" [front-matter/unknown-key]
          1 | \\u{7}
            | ^~~~~
          help: x\\u{202E}

        """)
  }

  @Test(arguments: [(Severity.error, "1;31"), (.warning, "1;35"), (.advice, "1;36")])
  func `is coloured on a terminal`(severity: Severity, colour: String) {
    let diagnostic = Diagnostic(unknownKey, path: "a.md", at: .start, "no", help: "yes").weighed(as: severity)
    let printed = DiagnosticPrinter(format: .text, colour: true).print(diagnostic, sourceLine: SourceLine("x"))
    let (escape, plain) = ("\u{1B}[", "\u{1B}[0m")
    #expect(
      printed == """
        \(escape)1ma.md:1:1\(plain): \(escape)\(colour)m\(severity.rawValue)\(plain): no [front-matter/unknown-key]
          1 | x
            | \(escape)32m^\(plain)
          help: yes

        """)
  }
}

@Suite struct JSONDiagnosticTests {
  @Test func `is one object a line`() {
    let diagnostic = Diagnostic(
      unknownKey, path: "a \"b\".md", at: SourcePosition(line: 4, column: 2), length: 7, "no \"x\"\n", help: "yes\\")
    #expect(
      DiagnosticPrinter(format: .json, colour: true).print(diagnostic, sourceLine: SourceLine("x")) == #"""
        {"code":"front-matter/unknown-key","severity":"error","path":"a \"b\".md","line":4,"column":2,"length":7,"message":"no \"x\"\n","help":"yes\\"}

        """#)
  }

  @Test func `leaves out what there is not`() {
    #expect(
      DiagnosticPrinter(format: .json).print(Diagnostic(unknownKey, path: "a.md", "no"), sourceLine: nil) == #"""
        {"code":"front-matter/unknown-key","severity":"error","path":"a.md","message":"no"}

        """#)
  }
}

@Suite struct WorkflowCommandTests {
  @Test func `is a workflow command`() {
    let diagnostic = Diagnostic(
      unknownKey, path: "a,b:c.md", at: SourcePosition(line: 4, column: 2), length: 7, "100%\r: no, no", help: "yes")
    #expect(
      DiagnosticPrinter(format: .github, colour: true).print(diagnostic, sourceLine: SourceLine("x"))
        == "::error file=a%2Cb%3Ac.md,line=4,col=2,title=front-matter/unknown-key::100%25%0D: no, no%0Ahelp: yes\n")
  }

  @Test(arguments: [(Severity.error, "error"), (.warning, "warning"), (.advice, "notice")])
  func `names the severity as the forge does`(severity: Severity, command: String) {
    let diagnostic = Diagnostic(unknownKey, path: "a.md", "\u{1B}no").weighed(as: severity)
    #expect(
      DiagnosticPrinter(format: .github).print(diagnostic, sourceLine: nil)
        == "::\(command) file=a.md,title=front-matter/unknown-key::\\u{1B}no\n")
  }
}

@Suite struct ManyDiagnosticsTests {
  private let advice = DiagnosticCode("a/advice", .advice, title: "t", explanation: "E.")

  /// One piece of advice, then many errors, then more advice.
  private func diagnostics(errors: Int, advice count: Int) -> [Diagnostic] {
    [Diagnostic(advice, path: "a", "m")] + (0..<errors).map { Diagnostic(unknownKey, path: "b\($0)", "m") }
      + (1..<count).map { Diagnostic(advice, path: "c\($0)", "m") }
  }

  @Test(arguments: [DiagnosticFormat.text, .github])
  func `people are shown a thousand, errors first, and told how many more of which rules there are`(
    format: DiagnosticFormat
  ) {
    let printer = DiagnosticPrinter(format: format)
    let lines = printer.print(diagnostics(errors: 998, advice: 5)) { _ in nil }
    #expect(lines.count == 1001)
    #expect(lines[0] == printer.print(Diagnostic(advice, path: "a", "m"), sourceLine: nil))
    #expect(lines[999] == printer.print(Diagnostic(advice, path: "c1", "m"), sourceLine: nil))
    let remark = "3 more problems are not shown: 3 a/advice"
    let help = "put these right first; --format json tells all"
    #expect(
      lines[1000]
        == (format == .text
          ? "sitegen: note: \(remark)\n  help: \(help)\n" : "::notice::\(remark)%0Ahelp: \(help)\n"))
    let errors = printer.print(diagnostics(errors: 1003, advice: 4)) { _ in nil }
    #expect(errors.count == 1001)
    #expect(errors[0] == printer.print(Diagnostic(unknownKey, path: "b0", "m"), sourceLine: nil))
    #expect(errors[1000].contains("7 more problems are not shown: 4 a/advice, 3 front-matter/unknown-key"))
    #expect(printer.print(diagnostics(errors: 996, advice: 4)) { _ in nil }.count == 1000)
  }

  @Test func `programs are told all`() {
    #expect(DiagnosticPrinter(format: .json).print(diagnostics(errors: 1000, advice: 500)) { _ in nil }.count == 1500)
  }
}
