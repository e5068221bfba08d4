import Base
import Content
import Testing

@Suite struct MessageTests {
  private static let source = "---\ntitle: We have begun\ndate: 2026-11-22\nauhtors: [H Taylor]\n---\n"

  @Test(arguments: [("README.md", DiagnosticFormat.text), ("docs/output.md", .json), ("docs/output.md", .github)])
  func `the manual shows a message as it is printed`(path: String, format: DiagnosticFormat) throws {
    let file = SourceFile(path: "content/posts/begun.md", bytes: Array(Self.source.utf8))
    let diagnostics = EntryReader.read(file, settings: Fixture.settings).diagnostics
    #expect(diagnostics.count == 1)
    let printer = DiagnosticPrinter(format: format)
    let printed = try #require(
      diagnostics.first.map { printer.print($0, sourceLine: SourceLine("auhtors: [H Taylor]")) })
    let blocks = try Manual(path).blocks.map(\.text)
    #expect(blocks.contains { block in block == printed || block.split(separator: "\n").contains(printed.dropLast()) })
  }
}
