import Base
import Content
import Markdown
import Testing

/// What a file's bytes and the lines around its front matter may be.
@Suite struct SourceTests {
  @Test func `refuses an empty file`() {
    let (document, diagnostics) = readEntry("")
    #expect(document == nil)
    #expect(
      printed(diagnostics) == """
        error content/empty: the file is empty
          write front matter and text, or delete the file
        """)
  }

  @Test func `several files are read as each is by itself`() {
    let texts = [
      "", "---\ntitle: A\n---\n\n# a\n", "---\ndate: 2021-02-30\n---\n\n[a]()\n", "\u{FEFF}", "b\n", " \n", "c \u{0}\n",
    ]
    // More dialects than are kept, again and again.
    let heads = [
      "", "summary: s\n", "language: fr\n", "language: fr\nsummary: s\n", "language: de\n", "language: cy\n",
    ]
    let mixed = (0..<24).map {
      "---\ntitle: A\n\(heads[$0 * 5 % 6])---\n\n# \"a\"\n\nFirst \"b\" *c*.\n\n## a\n\n- [d](d\($0).md)[^n]\n\n[^n]: e\n"
    }
    let files =
      (texts + mixed).enumerated().map { number, text in
        SourceFile(path: "content/\(["", "posts/", "resources/"][number % 3])p\(number).md", bytes: Array(text.utf8))
      } + [SourceFile(path: "content/q.md", bytes: [0x61, 0xFF])]
    let together = EntryReader.read(files, settings: testSettings())
    let alone = files.map { EntryReader.read($0, settings: testSettings()) }
    #expect(together.map { printed($0.diagnostics) } == alone.map { printed($0.diagnostics) })
    #expect(together.map { $0.document?.path } == alone.map { $0.document?.path })
    #expect(together.map { $0.document?.fragment } == alone.map { $0.document?.fragment })
    #expect(together.map { $0.document?.facts } == alone.map { $0.document?.facts })
  }

  @Test func `refuses a file of white space`() {
    let (document, diagnostics) = readEntry(" \r\n\t\n")
    #expect(document == nil)
    #expect(
      printed(diagnostics) == """
        error content/empty: the file has nothing but white space in it
          write front matter and text, or delete the file
        """)
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0xC3, 0xA9, 0xE9, 0x20], "2:2+1", "it looks like Windows-1252 (byte E9 here)"),
    ([0xFF, 0xFE, 0x61, 0x00], "1:1+1", "it looks like UTF-16"),
    ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "1:1+1", "it looks like UTF-32"),
    ([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61], "1:3+1", "it looks like UTF-32"),
    ([0x61, 0xC0, 0x80], "1:2+1", "byte C0 here stands for nothing"),
    ([0x00, 0xFF, 0x20], "1:2+1", "byte FF here stands for nothing"),
  ])
  func `refuses what is not UTF-8`(bytes: [UInt8], place: String, reason: String) {
    let (document, diagnostics) = readEntry(bytes: bytes)
    #expect(document == nil)
    #expect(
      printed(diagnostics) == """
        \(place) error content/not-utf8: the file is not UTF-8: \(reason)
          save it as UTF-8
        """)
  }

  @Test func `skips a byte-order mark`() {
    let (document, diagnostics) = readEntry("\u{FEFF}---\ntitle: T\ntgas: []\n---\nBody")
    #expect(document?.frontMatter.title == "T")
    #expect(document?.facts.firstParagraph?.text == "Body")
    #expect(
      printed(diagnostics) == """
        1:1+1 advice content/byte-order-mark: the file begins with a byte-order mark
          save it as UTF-8 without one
        3:1+4 error front-matter/unknown-key: unknown key "tgas" in a page
          did you mean "tags"?
        """)
  }

  @Test func `reads lines that end in CRLF`() {
    let (document, diagnostics) = readEntry("---\r\ntitle: T\r\nauthors:\r\n  - A\r\ntgas: x\r\n---\r\nBody\r\n")
    #expect(document?.frontMatter == FrontMatter(title: "T", authors: [located(.name("A"), 4, 5, 1)]))
    #expect(document?.facts.firstParagraph?.text == "Body")
    #expect(
      printed(diagnostics) == """
        5:1+4 error front-matter/unknown-key: unknown key "tgas" in a page
          did you mean "tags"?
        """)
  }

  @Test func `reads a file without a final newline`() {
    let (document, diagnostics) = readEntry("---\ntitle: T\n---")
    #expect(document?.frontMatter == FrontMatter(title: "T"))
    #expect(document?.fragment == .empty)
    #expect(diagnostics == [])
  }

  @Test func `reports a NUL`() {
    let (document, diagnostics) = readEntry("---\ntitle: T\n---\nA\0B\0\n")
    #expect(document?.frontMatter.title == "T")
    #expect(
      printed(diagnostics) == """
        4:2+1 error content/control-character: there is a NUL character in the file
          delete it; it may be that the file is no text at all
        """)
  }

  @Test func `reports invisible characters in front matter and keeps positions right behind them`() {
    let (document, diagnostics) = readEntry("---\ntitle: a\u{2028}b\nsummary: \u{7}c\nslug: é\u{85}ü d\n---\n")
    #expect(document?.frontMatter.title == "a b")
    #expect(
      printed(diagnostics) == """
        2:9+1 error content/control-character: the invisible character U+2028 may not stand in the front matter
          delete it, or put a space or a new line in its place
        3:10+1 error content/control-character: the invisible character U+0007 may not stand in the front matter
          delete it, or put a space or a new line in its place
        4:7+5 error front-matter/invalid-value: "slug" must be letters, digits, hyphens, underscores and full stops, \
        not "é ü d"
          write e-u-d
        4:8+1 error content/control-character: the invisible character U+0085 may not stand in the front matter
          write "…", which it stands for on Windows, or delete it
        """)
  }

  /// The last code point of the first plane, which a literal may not hold.
  private static let none = String(Unicode.Scalar(0xFFFF as UInt16) ?? " ")

  @Test func `reports code points that stand for no character in front matter`() {
    #expect(
      problems("summary: a\(Self.none)\nlicense: 😀\(String(Unicode.Scalar(0x1FFFE as UInt32) ?? " "))") == """
        3:11+1 error content/control-character: the invisible character U+FFFF may not stand in the front matter
          delete it, or put a space or a new line in its place
        4:11+1 error content/control-character: the invisible character U+1FFFE may not stand in the front matter
          delete it, or put a space or a new line in its place
        """)
  }

  @Test func `reports invisible characters of a body, the first of each line`() {
    let (document, diagnostics) = readEntry(
      "---\ntitle: T\n---\na\tb\u{1B}[31m\u{1}\n\né\u{92}s\n`\(Self.none)`\u{C}\n")
    #expect(document?.facts.wordCount == 3)
    #expect(
      printed(diagnostics) == """
        4:4+1 error content/control-character: the invisible character U+001B may not stand in a page
          delete it, or put a space or a new line in its place
        6:2+1 error content/control-character: the invisible character U+0092 may not stand in a page
          write "’", which it stands for on Windows, or delete it
        7:2+1 error content/control-character: the invisible character U+FFFF may not stand in a page
          delete it, or put a space or a new line in its place
        """)
  }

  @Test func `reports the invisible characters of a file that is no text on eight lines`() {
    let body = String(repeating: "\u{1}\n", count: 100_000)
    #expect(readEntry("---\ntitle: T\n---\n\(body)").diagnostics.map(\.position?.line) == Array(4...11))
  }

  @Test func `reports invisible characters once a line`() {
    #expect(
      problems("summary: \(String(repeating: "a\u{2028}", count: 100_000))") == """
        3:11+1 error content/control-character: the invisible character U+2028 may not stand in the front matter
          delete it, or put a space or a new line in its place
        """)
  }

  @Test func `needs front matter`() {
    let (document, diagnostics) = readEntry("Just text.\n", path: "content/posts/lessons.md")
    #expect(document?.frontMatter == FrontMatter(title: "lessons"))
    #expect(document?.facts.firstParagraph?.text == "Just text.")
    #expect(
      printed(diagnostics) == """
        1:1+1 error front-matter/missing: there is no front matter
          write a line "---", a line "title: …" and a line "---" at the top of the file
        """)
  }

  @Test func `needs an end of front matter`() {
    let (document, diagnostics) = readEntry("---\ntitle: T\n----\nBody\n")
    #expect(document?.frontMatter == FrontMatter(title: "page"))
    #expect(document?.fragment == .empty)
    #expect(
      printed(diagnostics) == """
        1:1+3 error front-matter/unclosed: the front matter that begins here has no end
          put a line "---" below its last key
        """)
  }

  @Test func `accepts white space behind the hyphens`() {
    #expect(readEntry("--- \ntitle: T\n---\t \nBody").document?.frontMatter.title == "T")
    #expect(readEntry("---\ntitle: T\n---\nA\n\n---\n\nB\n").diagnostics == [])
  }

  @Test func `warns of blank lines above front matter`() {
    let (document, diagnostics) = readEntry("\n  \r\n---\ntitle: T\nslug: a b\n---\n")
    #expect(document?.frontMatter.title == "T")
    #expect(
      printed(diagnostics) == """
        3:1+3 warning front-matter/blank-lines: there are blank lines above the front matter
          delete them, so that "---" is the first line
        5:7+3 error front-matter/invalid-value: "slug" must be letters, digits, hyphens, underscores and full stops, \
        not "a b"
          write a-b
        """)
  }

  @Test(arguments: [("+++\ntitle = \"T\"\n+++\n", "TOML"), ("{\"title\": \"T\"}\n", "JSON")])
  func `knows front matter in other languages`(text: String, language: String) {
    #expect(
      printed(readEntry(text).diagnostics) == """
        1:1+1 error front-matter/format: the front matter looks like \(language); it must be YAML
          write "key: value" lines between two lines "---"
        """)
  }

  @Test func `reports everything that is missing where front matter is empty`() {
    #expect(
      printed(readEntry("---\n# to do\n---\n").diagnostics) == """
        1:1+3 error front-matter/missing-key: "title" is missing in a page
          add "title"
        """)
  }
}
