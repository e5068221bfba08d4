import Testing

@Suite struct ImportTests {
  @Test func `reads every form of an import`() {
    let text = """
      import Base
      package import Content
      @preconcurrency internal import struct Glibc.stat  // why
      @_spi(Rules) import Markdown;
      // import Yams
      let words = "import Output"
      import Chart from "./chart.js"

        import Disk
      """
    #expect(
      Import.all(in: text) == [
        Import(module: "Base", line: 1), Import(module: "Content", line: 2), Import(module: "Glibc", line: 3),
        Import(module: "Markdown", line: 4), Import(module: "Disk", line: 9),
      ])
  }

  @Test func `every room imports only what the table allows`() throws {
    let allowed = Dictionary(uniqueKeysWithValues: roomTable.map { ($0.room, Set($0.mayImport)) })
    var findings: [String] = []
    for file in try Repository.files(in: "Sources", extensions: ["swift"]) {
      for line in Import.all(in: file.text) where allowed[file.room]?.contains(line.module) != true {
        findings.append("\(file.path):\(line.line): \(file.room) may not import \(line.module)")
      }
    }
    #expect(findings == [])
  }

  @Test func `a module meant for one file is imported by that file alone`() throws {
    var findings: [String] = []
    for file in try Repository.files(in: "Sources", extensions: ["swift"]) {
      for line in Import.all(in: file.text) {
        for sole in soleImporters
        where sole.module == line.module && sole.room == file.room && sole.fileName != file.name {
          findings.append("\(file.path):\(line.line): in \(sole.room), only \(sole.fileName) may import \(line.module)")
        }
      }
    }
    #expect(findings == [])
  }

  @Test func `every folder of Sources is a room of the table`() throws {
    let folders = Set(try Repository.files(in: "Sources").map(\.room))
    #expect(folders.sorted() == roomTable.map(\.room).sorted())
  }

  @Test func `arrows run from left to right only`() {
    let rooms = roomTable.map(\.room)
    var findings: [String] = []
    for (index, line) in roomTable.enumerated() {
      for module in line.mayImport where rooms[index...].contains(module) {
        findings.append("\(line.room) may import \(module), which does not stand before it")
      }
    }
    #expect(findings == [])
  }
}
