import Templates
import Testing
import WriteReference

@Suite struct ReferenceTests {
  @Test func `the manual's tables of what templates can name are those that are declared`() throws {
    let page = try Manual(TemplateReference.page).text
    #expect(
      try MarkedParts.filled(page, with: TemplateReference.parts()) == page,
      "what templates can name has changed since the manual was written: run `make reference`")
  }

  @Test func `the manual's table of words is that of the program`() throws {
    let page = try Manual(WordReference.page).text
    #expect(
      try MarkedParts.filled(page, with: WordReference.parts()) == page,
      "words have changed since the manual was written: run `make reference`")
  }

  @Test func `a field without a meaning cannot be written down`() {
    let record = RecordType(name: "entry", fields: [Field("title", .text, "its title"), Field("kind", .text)])
    #expect(throws: TemplateReference.Fault.noMeaning(of: "entry.kind")) {
      try TemplateReference.records([record], givenTo: [])
    }
  }

  @Test func `a root template without a meaning cannot be written down`() {
    #expect(throws: TemplateReference.Fault.noMeaning(of: "page.html")) {
      try TemplateReference.roots([RootTemplate("page.html", variables: [])])
    }
  }

  @Test func `a filter that is declared but not described, or the other way round, cannot be written down`() {
    let filter = Filter("shout", input: .text, result: .text) { value, _ in value }
    let declared = FilterReference.calls(with: [filter]).keys.sorted()
    #expect(
      throws: TemplateReference.Fault.otherFilters(
        declared: declared, described: FilterReference.builtIn.map(\.name).sorted())
    ) {
      try TemplateReference.filters(FilterReference.builtIn, [filter])
    }
  }

  @Test func `records stand in the order in which root templates are given them, then by name`() throws {
    func record(_ name: String, _ type: ValueType) -> RecordType {
      RecordType(name: name, fields: [Field("a", type, "what | it is")])
    }
    let text = try TemplateReference.records(
      [record("b", .text), record("a", .list(.record("b"))), record("page", .optional(.record("a")))],
      givenTo: [RootTemplate("page.html", variables: [("page", .list(.record("page")))])])
    #expect(
      text == """
        ### page

        | field | type | what it is |
        | --- | --- | --- |
        | `a` | [a](#a)? | what \\| it is |

        ### a

        | field | type | what it is |
        | --- | --- | --- |
        | `a` | list of [b](#b) | what \\| it is |

        ### b

        | field | type | what it is |
        | --- | --- | --- |
        | `a` | text | what \\| it is |

        """)
  }

  @Test func `parts are filled between their marks, and all else stays`() throws {
    let page = """
      # Page
      <!-- made by make reference: one -->
      old
      <!-- end of one -->
      between
      <!-- made by make reference: two -->
      <!-- end of two -->
      end
      """
    #expect(
      try MarkedParts.filled(page, with: [("one", "1\n"), ("two", "2\n")]) == """
        # Page
        <!-- made by make reference: one -->

        1

        <!-- end of one -->
        between
        <!-- made by make reference: two -->

        2

        <!-- end of two -->
        end
        """)
    #expect(throws: MarkedParts.Fault.noPlace(part: "three")) {
      try MarkedParts.filled(page, with: [("one", "1\n"), ("three", "3\n")])
    }
  }
}
