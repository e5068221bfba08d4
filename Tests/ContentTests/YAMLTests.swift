import Base
import Content
import Testing

/// What happens where YAML's grammar is broken, or allows what is not allowed here.
@Suite struct YAMLTests {
  @Test(arguments: [
    (
      "summary: Foo: bar", "3:13+1", "the value of \"summary\" has a colon in it and no quotes around it",
      "write summary: \"Foo: bar\""
    ),
    (
      "tags:\n  - Foo bar: b: c", "4:15+1", "this text has a colon in it and no quotes around it",
      "write - \"Foo bar: b: c\""
    ),
    (
      "  draft: true", "3:3+1", "this line is indented below one that has a value already",
      "begin it in the column of the key above, or put text that runs over several lines in quotes"
    ),
    ("summary: \"Foo\" bar", "3:16+1", "there is text behind the closing quote", "write summary: '\"Foo\" bar'"),
    (
      "summary: 'it's \"fine\"'", "3:14+1", "there is text behind the closing quote",
      "write summary: \"it's \\\"fine\\\"\""
    ),
    ("summary: @rights", "3:10+1", "text that begins with \"@\" must be in quotes", "write summary: \"@rights\""),
    ("summary: `a`", "3:10+1", "text that begins with \"`\" must be in quotes", "write summary: \"`a`\""),
    ("summary: % of", "3:10+1", "text that begins with \"%\" must be in quotes", "write summary: \"% of\""),
    ("summary: *a* b", "3:10+1", "text that begins with \"*\" must be in quotes", "write summary: \"*a* b\""),
    ("summary: *a", "3:10+1", "text that begins with \"*\" must be in quotes", "write summary: \"*a\""),
    ("summary: > a", "3:10+1", "text that begins with \">\" must be in quotes", "write summary: \"> a\""),
    ("summary: !a, b", "3:10+1", "text that begins with \"!\" must be in quotes", "write summary: \"!a, b\""),
    ("summary: [a] b", "3:10+1", "text that begins with \"[\" must be in quotes", "write summary: \"[a] b\""),
    ("tags: [@a, b]", "3:8+1", "text that begins with \"@\" must be in quotes", "put quotes around it"),
    (
      "tags: [a, b", "3:7+1", "the list that begins here has no \"]\" at its end, or lacks a comma",
      "write it as [one, two]; text with brackets or commas must be in quotes"
    ),
    (
      "extra: {a: b", "3:8+1", "the map that begins here has no \"}\" at its end, or lacks a comma",
      "write it as {key: value, key: value}; text that begins with a brace must be in quotes"
    ),
    (
      "tags: - a", "3:7+1", "a list cannot begin on the line of its key",
      "begin each \"- \" on a line of its own below the key, or put text in quotes"
    ),
    (
      "tags:\n  - a\n - b", "5:2+1", "this line is not indented as the ones it belongs to",
      "begin keys of one map, and hyphens of one list, in the same column"
    ),
    (
      "summary: \"a\\qb\"", "3:12+1", "a backslash in double quotes has a meaning, and this one has none",
      "write \\\\ for a backslash, or put the text in single quotes"
    ),
    (
      "summary: \"a", "3:10+1", "the quotation mark that begins here has no second one",
      "put a \" at the end of the text"
    ),
    (
      "summary: 'a", "3:10+1", "the quotation mark that begins here has no second one",
      "put a ' at the end of the text, and write each ' within it twice"
    ),
    ("summary:A", "3:1+9", "expected a key, a colon and a space", "write summary: A"),
    ("summary", "3:1+7", "expected a key, a colon and a space", "write each line as \"key: value\""),
    ("...\nsummary: A", "3:1+3", "\"...\" ends the YAML too early", "delete the line"),
    ("summary: ? a", "3:10+1", "text that begins with \"?\" must be in quotes", "write summary: \"? a\""),
    ("{a: b}: c", "3:1+1", "a key must be text", "put text that begins with a bracket or a brace in quotes"),
    ("extra: {{ a }}", "3:9+1", "a key must be text", "put text that begins with a bracket or a brace in quotes"),
  ])
  func `explains what is wrong and how to write it`(lines: String, place: String, message: String, help: String) {
    #expect(problems(lines) == "\(place) error front-matter/syntax: \(message)\n  \(help)")
  }

  @Test(arguments: [("\\0", "U+0000"), ("\\x1b[31m", "U+001B"), ("\\N", "U+0085"), ("\\uFFFE", "U+FFFE")])
  func `refuses an invisible character that is written as an escape`(escape: String, name: String) {
    #expect(
      problems("summary: \"a\(escape)b\"") == """
        3:10+1 error content/control-character: an escape in this text is the invisible character \(name)
          take the escape out; a backslash that is meant is written \\\\
        """)
    #expect(problems("summary: \"a\\tb\\nc\"") == "")
  }

  @Test func `goes on behind a mistake and reports each key's`() {
    let (document, diagnostics) = readEntry(
      "---\ntitle: Lessons: a report\ndate: 2021-02-30\ntags: [a, b\nsummary: \"open\nauthors:\n  - A\n---\nBody\n",
      path: "content/posts/lessons.md")
    #expect(
      document?.frontMatter
        == FrontMatter(title: "lessons", authors: [located(.name("A"), 7, 5, 1)]))
    #expect(
      printed(diagnostics) == """
        2:15+1 error front-matter/syntax: the value of "title" has a colon in it and no quotes around it
          write title: "Lessons: a report"
        3:7+10 error front-matter/date: "date" says 2021-02-30, which does not exist
          February 2021 has 28 days
        4:7+1 error front-matter/syntax: the list that begins here has no "]" at its end, or lacks a comma
          write it as [one, two]; text with brackets or commas must be in quotes
        5:10+1 error front-matter/syntax: the quotation mark that begins here has no second one
          put a " at the end of the text
        """)
  }

  @Test(arguments: ["extra:\n\ta: b", "extra:\n  a: b\n\tc: d"])
  func `names a tab in the indentation`(lines: String) {
    let line = lines.utf8.filter { $0 == UInt8(ascii: "\n") }.count + 3
    #expect(
      problems(lines) == """
        \(line):1+1 error front-matter/tab: a tab is used for indentation
          indent with spaces
        """)
  }

  @Test(arguments: [
    "title: T\n\tdate: 2021-01-01", "\ttitle: T\ndate: 2021-01-01", "title: T\n\tsummary: x\n\tdate: 2021-01-01",
  ])
  func `a key behind a tab is not missed as well`(lines: String) {
    let diagnostics = readEntry("---\n\(lines)\n---\n", path: "content/posts/a.md").diagnostics
    #expect(diagnostics.map(\.code.name) == ["front-matter/tab"])
  }

  @Test func `reports every key that is written again and keeps the first`() {
    let (document, diagnostics) = readEntry(
      "---\ntitle: A\n'title': B\ntags: [a]\nextra: {a: 1, \"a\": 2, \"\": 3, '': 4}\ntitle: C\n\"tags\": [b]\n---\n")
    #expect(
      document?.frontMatter
        == FrontMatter(
          title: "A", tags: [located("a", 4, 8, 1)],
          extra: [member("a", 5, 9, value: .text("1")), member("", 5, 23, length: 1, value: .text("3"))]))
    #expect(
      printed(diagnostics) == """
        3:1+7 error front-matter/duplicate-key: the key "title" is written more than once
          it stands in line 2 already; delete one of the two
        5:15+3 error front-matter/duplicate-key: the key "a" is written more than once
          it stands in line 5 already; delete one of the two
        5:30+2 error front-matter/duplicate-key: the key "" is written more than once
          it stands in line 5 already; delete one of the two
        6:1+5 error front-matter/duplicate-key: the key "title" is written more than once
          it stands in line 2 already; delete one of the two
        7:1+6 error front-matter/duplicate-key: the key "tags" is written more than once
          it stands in line 4 already; delete one of the two
        """)
  }

  @Test func `refuses anchors once, however often they are repeated`() {
    #expect(
      problems("extra:\n  a: &one [x, x]\n  b: &two [*one, *one]\n  c: [*two, *two]\nsummary: &c d") == """
        4:6+4 error front-matter/anchor: the anchor "&one" is not supported
          write the value out each time; text that begins with & must be in quotes
        5:6+4 error front-matter/anchor: the anchor "&two" is not supported
          write the value out each time; text that begins with & must be in quotes
        7:10+2 error front-matter/anchor: the anchor "&c" is not supported
          write the value out each time; text that begins with & must be in quotes
        """)
  }

  @Test(.timeLimit(.minutes(1)))
  func `refuses anchors that would multiply in a key`() {
    let lines = (1...40).map { "  k\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
    let found = readEntry("---\ntitle: T\nextra:\n  k0: &a0 [x, x]\n\(lines)\n  ? *a40\n  : b\n---\n").diagnostics
    #expect(found.map(\.code.name) == Array(repeating: "front-matter/anchor", count: 41))
    #expect(found.map(\.position?.line) == Array(4...44))
  }

  @Test func `reads asterisks and ampersands that are only text`() {
    let stars = String(repeating: " *a*", count: 20)
    let read = readEntry("---\ntitle: R&D\nsummary: A\(stars) & B\n---\n")
    #expect(read.diagnostics == [])
    #expect(read.document?.frontMatter.summary == "A\(stars) & B")
  }

  @Test func `refuses types before values`() {
    #expect(
      problems("summary: !important x\ndraft: !!bool true") == """
        3:10+1 error front-matter/type-tag: a type before a value is not supported
          delete it; text that begins with ! must be in quotes
        4:8+1 error front-matter/type-tag: a type before a value is not supported
          delete it; text that begins with ! must be in quotes
        """)
  }

  @Test func `refuses front matter that is no map`() {
    #expect(
      printed(readEntry("---\nJust text\n---\n").diagnostics) == """
        2:1+1 error front-matter/not-a-map: the front matter must be "key: value" lines, not text
          begin with "title: " and a title
        """)
    #expect(
      printed(readEntry("---\n- a\n- b\n---\n").diagnostics) == """
        2:1+1 error front-matter/not-a-map: the front matter must be "key: value" lines, not a list
          begin with "title: " and a title
        """)
  }

  @Test func `refuses what is nested too deep before it is parsed`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(
      problems("extra: {a: \(deep)") == """
        3:43+1 error front-matter/too-deep: lists and maps are nested too deep here
          no key needs more than a few levels; look for a bracket that is not closed
        """)
    let hyphens = String(repeating: "- ", count: 100_000)
    #expect(
      problems("tags:\n  \(hyphens)a") == """
        4:67+1 error front-matter/too-deep: lists and maps are nested too deep here
          no key needs more than a few levels; look for a bracket that is not closed
        """)
  }

  @Test func `tells every broken key`() {
    let lines = (1...50).map { "key\($0): @" }.joined(separator: "\n")
    #expect(readEntry("---\n\(lines)\n---\n").diagnostics.map(\.position?.line) == Array(2...51))
  }

  @Test func `says where it stops because of very many mistakes`() {
    let lines = (1...80).map { "key\($0): @" }.joined(separator: "\n")
    let diagnostics = readEntry("---\n\(lines)\n---\n").diagnostics
    #expect(diagnostics.map(\.position?.line) == Array(2...52))
    #expect(
      printed(diagnostics.suffix(1)) == """
        52:1+1 error front-matter/syntax: the rest of the front matter was not read, because of the many mistakes in it
          put those right first; there may be more behind them
        """)
  }

  @Test func `gives up where a very long text writes a key again`() {
    let line = "a: \(String(repeating: "x", count: 400_000))\n"
    #expect(
      problems(line + line + line) == """
        3:1+1 error front-matter/duplicate-key: the key "a" is written more than once
          delete all but one
        """)
  }
}
