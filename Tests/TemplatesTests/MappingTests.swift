import Templates
import Testing

/// `map`: a filter or an attribute of each item of a list.
@Suite struct MappingTests {
  @Test(arguments: [
    ("[[1, 2], [3]] | map(\"join\", \"-\") | join(\" \")", "1-2 3"),
    ("entry.tags | map(\"replace\", \"a\", new=\"x\") | join", "x, b"),
    ("[[1, 2], [3]] | map(\"sum\") | join", "3, 3"), ("[[2, 1], [3]] | map(\"sort\") | map(\"first\") | join", "1, 3"),
    ("others | map(attribute=\"date\") | map(\"date\", \"d MMM\") | join", "29 Mar, 29 Mar"),
    ("others | map(attribute=\"date\") | map(\"iso8601\") | join", "2021-03-29, 2021-03-29"),
    ("others | map(attribute=\"summary\", default=\"-\") | join", "-, S"),
    ("others | map(attribute=\"summary\", default=entry.title) | map(\"upper\") | join", "LESSONS, S"),
    ("[{\"a\": 1}, {\"b\": 2}] | map(attribute=\"a\", default=0) | sum", "1"),
    ("[entry.url] | map(\"upper\") | join", "/POSTS/LESSONS/"),
  ])
  func `applies a filter with its arguments, or leads to an attribute`(expression: String, text: String) {
    #expect(
      render("{{ \(expression) }}", others: [Sample.entry(), Sample.entry(summary: .text("S"))]) == text)
  }

  @Test(arguments: [
    (
      "map(\"uper\")",
      "21+6 error template/unknown-filter: unknown filter \"uper\"; did you mean \"upper\"?"
    ),
    ("map(\"upper\", \"title\")", "30+7 error template/bad-argument: \"upper\" takes no arguments; remove this one"),
    (
      "map(\"upper\", attribute=\"title\")",
      "30+9 error template/bad-argument: \"upper\" has no parameter \"attribute\"; it has none: remove it"
    ),
    (
      "map(\"replace\", \"a\")",
      "21+9 error template/bad-argument: \"replace\" needs its parameter \"new\"; write replace(new=…)"
    ),
    (
      "map(\"limit\", 1)",
      "21+7 error template/wrong-type: \"limit\" takes a list, not a text"
    ),
    (
      "map",
      "17+3 error template/bad-argument: \"map\" needs a filter or an attribute; write map(\"upper\") or map(attribute=\"title\")"
    ),
    (
      "map(entry.title)",
      "21+11 error template/bad-argument: the filter for \"map\" must be written out; write it in quotes: map(\"upper\")"
    ),
    (
      "map(\"default\", \"a\")",
      "21+9 error template/bad-argument: \"map\" cannot apply \"default\"; write map(attribute=\"…\", default=…), or go through the items with a \"for\""
    ),
    (
      "map(\"map\", \"upper\")",
      "21+5 error template/bad-argument: \"map\" cannot apply itself; go through the items with a \"for\""
    ),
    (
      "map(\"date\", entry.title)",
      "21+6 error template/wrong-type: \"date\" takes a date, not a text"
    ),
  ])
  func `rejects what it cannot apply, where that stands`(filter: String, problem: String) {
    #expect(problems("{{ entry.tags | \(filter) | join }}") == ["page.html:1:\(problem)"])
  }

  @Test(arguments: [
    (
      "map(\"upper\") | join",
      "page.html:1:14+7 error template/wrong-type: \"upper\" takes a text, not a text that may be missing; give the missing ones a value: map(attribute=\"…\", default=…)"
    ),
    (
      "map(\"sort\", attribute=\"x\") | length",
      "page.html:1:14+6 error template/wrong-type: \"sort\" takes a list, not a text that may be missing"
    ),
  ])
  func `does not apply a filter to what may be missing`(filter: String, problem: String) {
    #expect(
      problems(["page.html": "{{ l | \(filter) }}"], ["l": .list(.optional(.text))])
        == [problem.replacing("1:14", with: "1:12")])
  }

  @Test(arguments: [
    (
      "others | map(attribute=\"titel\") | join",
      "27+7 error template/unknown-field: unknown field \"titel\" in a record \"entry\"; did you mean \"title\"?"
    ),
    (
      "others | sort(attribute=\"titel\") | length",
      "28+7 error template/unknown-field: unknown field \"titel\" in a record \"entry\"; did you mean \"title\"?"
    ),
    (
      "others | group_by(\"title.x\") | length",
      "22+9 error template/unknown-field: a text has no fields, so no \"x\" either"
    ),
    (
      "others | where(\"count\", \"a\") | length",
      "28+3 error template/wrong-type: an integer and a text cannot be compared"
    ),
    (
      "others | sum(attribute=\"title\")",
      "27+7 error template/wrong-type: \"sum\" adds numbers, not values that are each a text"
    ),
    (
      "[{\"a\": 1}, {\"a\": 2}] | sum(attribute=\"a\")",
      "41+3 error template/wrong-type: \"sum\" adds numbers, not values that are each an integer that may be missing; give the missing ones a value: map(attribute=\"…\", default=0) | sum"
    ),
    (
      "[{\"n\": \"b\", \"k\": 2}] | sort(attribute=\"n\") | length",
      "42+3 error template/wrong-type: free data has no order; make a number or text of it first, or write tuples instead of maps: attribute=\"0\" is their first part"
    ),
  ])
  func `tells of a wrong attribute where it is written`(expression: String, problem: String) {
    #expect(problems("{{ \(expression) }}") == ["page.html:1:\(problem)"])
  }

  @Test func `bounds what a filter makes of all items together`() {
    let list = Value.list((0..<100).map { _ in .text(String(repeating: "a", count: 100_000)) })
    let (templates, diagnostics) = compile(
      ["page.html": "{{ l | map(\"replace\", \"a\", t) | length }}"], ["l": .list(.text), "t": .text])
    #expect(diagnostics.map(line) == [])
    var output: [UInt8] = []
    #expect(
      templates.render("page.html", [list, .text(String(repeating: "b", count: 30))], into: &output).map(line)
        == "page.html:1:12+9 error template/endless-text: here a page has joined texts of more than 256 MiB; write the parts one after the other instead of joining them, or join fewer"
    )
    #expect(templates.render("page.html", [list, .text("b")], into: &output) == nil)
  }
}
