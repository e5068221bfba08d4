import Testing

@Suite struct FileTests {
  /// Made from templates/, which have rules of their own.
  private let generated = "Sources/Theme/Embedded.swift"

  @Test func `no source file is longer than 400 lines`() throws {
    let findings = try Repository.files(in: "Sources", extensions: ["swift", "c", "h"])
      .filter { $0.lines.count > 401 && $0.path != generated }
      .map { "\($0.path):401: the file has \($0.lines.count - 1) lines; look for the second subject" }
    #expect(findings == [])
  }

  @Test(arguments: ["Sources", "Tests"]) func `nothing is left for later`(folder: String) throws {
    // In halves, so that this file does not find itself.
    let marks = ["TO" + "DO", "FIX" + "ME"]
    let findings = try Repository.files(in: folder).flatMap { file in
      file.findings { line in marks.first { line.contains($0) }.map { "says \($0)" } }
    }
    #expect(findings == [])
  }

  @Test func `no source gives up without a sentence`() throws {
    let words = ["fatalError", "try!", "as!", "assertionFailure("]
    let files = try Repository.files(in: "Sources", extensions: ["swift"]).filter { $0.path != generated }
    let findings = files.flatMap { file in
      file.findings { line in words.first { line.contains($0) }.map { "uses \($0)" } }
    }
    #expect(findings == [])
  }

  @Test func `no file names a folder of the machine it was written on`() throws {
    let folder = "/wo" + "rk/"
    let findings = try Repository.files().flatMap { file in
      file.findings { line in
        // After a letter it is the middle of an address, not a folder of a machine.
        line.ranges(of: folder).contains { range in
          !(line[..<range.lowerBound].last.map { $0.isLetter || $0.isNumber } ?? false)
        } ? "names \(folder)" : nil
      }
    }
    #expect(findings == [])
  }
}
