import Base
import Content
import Testing

@Suite struct ContentCodesTests {
  @Test func `has a name of its own, a title and an explanation for each problem`() {
    let codes = ContentCodes.all
    #expect(Set(codes.map(\.name)).count == codes.count)
    for code in codes {
      #expect(!code.title.isEmpty && !code.title.hasSuffix("."))
      #expect(code.explanation.hasSuffix(".") && !code.explanation.contains("\n\n\n"))
    }
  }
}
