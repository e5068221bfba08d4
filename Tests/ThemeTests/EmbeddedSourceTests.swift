import Base
import Disk
import EmbedTheme
import Testing

/// The literals of `Literals.swift`, as the compiler reads them, against the bytes that they were made of.
///
/// With `SITEGEN_RECORD` set, that file is written anew, and the test fails: run it again without.
@Suite struct EmbeddedSourceTests {
  /// What a literal can be broken by.
  private static let contents: [[UInt8]] = [
    [], [0x0A], Array("no final line feed".utf8), Array("\n\n lines \n\t\n".utf8),
    Array("\"\"\"# \"\"\"## \\#(x) \\##n \\ \\(y) \"#".utf8), Array("ends with \"\"\"".utf8),
    Array("a backslash at the end of a line \\\nand \\#\n\\##\n".utf8),
    Array("é e\u{301} 👍🏽 \u{FEFF}\u{2028}\u{202E}".utf8),
    Array("CRLF\r\nand CR\r".utf8), [0x61, 0x00, 0x62], [0x61, 0xFF, 0xC3], Array((0...255)), Array("\u{1B}[1m".utf8),
    Array("import Output\n// swift-format-ignore\n  ]\n}\n".utf8),
  ]
  private static let path = RelativePath.folder(of: #filePath) + "/Literals.swift"

  @Test func `what the compiler reads is what was written, whatever it is`() throws {
    let files = Self.contents.enumerated().map { SourceFile(path: "templates/\($0)", bytes: $1) }
    let source = Array(EmbeddedSource.text(files, of: "Literals").utf8)
    guard Disk.environment("SITEGEN_RECORD") == nil else {
      try Disk.removeTree(Self.path)
      try Disk.write(source, to: Self.path)
      Issue.record("recorded Literals.swift; run again without SITEGEN_RECORD")
      return
    }
    #expect(try Disk.read(Self.path) == source)
    #expect(Literals.embedded.map(\.path) == files.map(\.path))
    #expect(Literals.embedded.map(\.content.bytes) == Self.contents)
  }
}

/// What `Literals.swift` gives its property to.
enum Literals {}

/// The same as the theme's, which that room keeps to itself.
struct EmbeddedFile {
  let path: String
  let content: Content

  enum Content {
    case text(String)
    case binary(String)

    var bytes: [UInt8]? {
      switch self {
      case .text(let text): Array(text.utf8)
      case .binary(let lines): Base64.decode(lines)
      }
    }
  }

  init(_ path: String, _ content: Content) {
    self.path = path
    self.content = content
  }
}
