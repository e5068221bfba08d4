import Base
import Foundation
import Pipeline
import Testing

@Suite struct CodeTests {
  @Test func `every code is there once`() {
    let names = DiagnosticRegistry.codes.map(\.name)
    #expect(names.count == Set(names).count)
  }

  @Test func `every code that the program has is registered`() throws {
    let sources = try #require(
      FileManager.default.enumerator(at: Manual.root.appending(path: "Sources"), includingPropertiesForKeys: nil))
    var written: [String] = []
    for case let file as URL in sources where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      written += text.matches(of: /DiagnosticCode\(\s*"([a-z-]+\/[a-z0-9-]+)"/).map { String($0.1) }
    }
    let known = Set(DiagnosticRegistry.codes.map(\.name))
    #expect(written.count > 100)
    #expect(written.filter { !known.contains($0) } == [])
  }

  @Test func `every code is named for an area and a problem`() {
    #expect(
      DiagnosticRegistry.codes.map(\.name).filter {
        $0.wholeMatch(of: /[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*/) == nil
      } == [])
  }

  @Test func `every code is explained in sentences`() {
    for code in DiagnosticRegistry.codes {
      #expect(code.title.first?.isLowercase ?? false || code.title.hasPrefix("HTML"), "\(code.name): \(code.title)")
      #expect(code.title.last.map { ".:!".contains($0) } == false, "\(code.name): \(code.title)")
      #expect(code.explanation.last == ".", "\(code.name): \(code.explanation)")
      #expect(code.explanation.first.map { $0.isUppercase || "\"<".contains($0) } == true, "\(code.name)")
    }
  }

  @Test(arguments: Manual.pages) func `the manual names no code that does not exist`(path: String) throws {
    let text = try Manual(path).text
    let known = Set(DiagnosticRegistry.codes.map(\.name))
    let named =
      text.matches(of: /\[([a-z-]+\/[a-z0-9-]+)\](?!\()/).map { String($0.1) }
      + text.matches(of: /explain ([a-z-]+\/[a-z0-9-]+)/).map { String($0.1) }
      + text.matches(of: /([a-z-]+\/[a-z0-9-]+): (?:error|warning|advice|off)\b/).map { String($0.1) }
    #expect(named.filter { !known.contains($0) } == [])
  }
}
