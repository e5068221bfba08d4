import Testing

@Suite struct WritingTests {
  @Test func `the guide shows each construct as it is written, and then as it is shown`() throws {
    let guide = try Manual("docs/writing.md")
    let examples = guide.blocks.filter { $0.language == "markdown" }
    #expect(examples.count >= 10)
    #expect(examples.map(\.text).filter { !guide.text.contains("```\n\n\($0)") } == [])
  }
}
