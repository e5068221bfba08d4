import Foundation
import Testing

@Suite struct ImportTableTests {
  @Test func `the manual's table of imports is the one that the sources are held against`() throws {
    let source = try String(
      contentsOf: Manual.root.appending(path: "Tests/ArchitectureTests/RoomTable.swift"), encoding: .utf8)
    let held = source.matches(of: /\(\s*"(\w+)",\s*\[([^\]]*)\]\s*\)/).map { line in
      "\(line.1): " + line.2.matches(of: /"(\w+)"/).map { String($0.1) }.joined(separator: ", ")
    }
    let written = try Manual("docs/architecture.md").rows(of: "room").map { row in
      "\(row.cells[0]): " + (row.cells[1] == "–" ? "" : row.cells[1])
    }
    #expect(written == held)
  }

  @Test func `every room of the table has a paragraph`() throws {
    let manual = try Manual("docs/architecture.md")
    let rooms = manual.rows(of: "room").map { $0.cells[0] }
    #expect(rooms.filter { !manual.text.contains("\n**\($0)** ") } == [])
  }
}
