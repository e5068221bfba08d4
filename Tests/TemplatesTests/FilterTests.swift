import Base
import Templates
import Testing

@Suite struct FilterTests {
  private func apply(_ filters: String, _ type: ValueType, _ value: Value) -> String {
    render(["page.html": "{{ x | \(filters) }}"], ["x": (type, value)])
  }

  private func apply(_ filters: String, _ text: String) -> String { apply(filters, .text, .text(text)) }

  @Test(arguments: [
    ("aaa", "a", "b", 2, "bba"), ("e\u{301}e", "e", "x", 9, "e\u{301}x"), ("a\r\nb\n", "\n", "-", 9, "a\r\nb-"),
    ("ähä", "h", "", 1, "ää"), ("a", "b", "c", 9, "a"), ("", "b", "c", 9, ""), ("ä", "a\u{308}", "o", 1, "o"),
    ("abab", "ab", "ab", 9, "abab"), ("aaaa", "aa", "b", 9, "bb"), ("a", "ab", "b", 9, "a"),
  ])
  func `replaces what readers see as the part`(text: String, old: String, new: String, count: Int, result: String) {
    #expect(
      render(
        ["page.html": "{{ x | replace(o, n, c) }}"],
        [
          "x": (.text, .text(text)), "o": (.text, .text(old)), "n": (.text, .text(new)),
          "c": (.integer, .integer(count)),
        ])
        == result)
  }

  @Test(arguments: [
    ("upper", "été", "ÉTÉ"), ("lower", "ÉTÉ", "été"), ("trim", " \n a b\t", "a b"), ("trim", " ", ""),
    ("slug", "A Title, of 2", "a-title-of-2"), ("truncate(11)", "One two three", "One two…"),
    ("truncate(13)", "One two three", "One two three"), ("truncate(7)", "One two three", "One two…"),
    ("truncate(5)", "One, two", "One…"), ("truncate(2)", "One", "On…"), ("truncate(0)", "One", "…"),
    ("truncate(4)", "été à Paris", "été…"), ("truncate(length=3)", "abc", "abc"), ("length", "été", "3"),
    ("upper | lower | upper", "a", "A"),
  ])
  func `changes texts`(filter: String, text: String, expected: String) {
    #expect(apply(filter, text) == expected)
  }

  @Test(arguments: [
    ("truncate(5)", "<p>One, <b>two</b></p>", "<p>One…</p>"),
    ("truncate(9)", "<p>One, <b>two</b></p>", "<p>One, <b>two</b></p>"),
    ("truncate(8)", "<p>One\n <b class=\"x\">two three</b></p>", "<p>One\n <b class=\"x\">two…</b></p>"),
    ("truncate(2)", "<ul>\n<li>One</li></ul>", "<ul>\n<li>On…</li></ul>"),
    ("truncate(6)", "a &amp; b&nbsp;c d e", "a &amp; b…"), ("truncate(3)", "A&#38;B&C D", "A&#38;B…"),
    ("truncate(4)", "<!-- a > b --><p>one<br>two <img src=\"x\">three</p>", "<!-- a > b --><p>one<br>t…</p>"),
    ("truncate(3)", "<script>'<b>'</script><i>one two</i>", "<script>'<b>'</script><i>one…</i>"),
    ("truncate(0)", "<p>one</p>", "…"), ("truncate_words(2)", "<p>One <i>two three</i></p>", "<p>One <i>two…</i></p>"),
    ("truncate_words(3)", "<p>One <i>two three</i></p>", "<p>One <i>two three</i></p>"),
    ("truncate(3)", "<b>\u{338}x</b> yz ab", "<b>\u{338}x…</b>"),
    ("truncate(3)", "<a title=\"x > y\" href=/a/>one two</a>", "<a title=\"x > y\" href=/a/>one…</a>"),
    ("truncate(3)", "<img alt='>'>one<div/> two", "<img alt='>'>one…"),
    ("truncate(3)", "<svg><path/></svg><SCRIPT>a</SCRIPT >one two", "<svg><path/></svg><SCRIPT>a</SCRIPT >one…"),
    ("truncate(9)", "a&hellip; b c", "a&hellip;…"), ("truncate(3)", "<b><i>one</b> two", "<b><i>one…</i></b>"),
    ("truncate(3)", "<b></i></b></b>one two", "<b></i></b></b>one…"),
  ])
  func `cuts the text of markup and closes its tags`(filter: String, markup: String, expected: String) {
    #expect(apply(filter, .html, .html(Array(markup.utf8))) == expected)
  }

  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1 KB"), (1449, "1.4 KB"), (1450, "1.5 KB"),
    (9949, "9.9 KB"), (9950, "10 KB"), (312_400, "312 KB"), (999_499, "999 KB"), (999_500, "1 MB"),
    (1_400_000, "1.4 MB"), (25_000_000_000, "25 GB"), (1_500_000_000_000_000, "1500 TB"),
  ])
  func `writes file sizes`(size: Int, expected: String) {
    #expect(apply("file_size", .integer, .integer(size)) == expected)
  }

  @Test func `chooses the form of a noun that goes with a number`() {
    #expect(
      [0, 1, 2].map { apply("plural(\"entry\", \"entries\")", .integer, .integer($0)) } == [
        "entries", "entry", "entries",
      ])
    #expect(render("{{ entry.tags | length | plural(other=\"tags\", one=\"tag\") }}") == "tags")
  }

  @Test func `works on lists`() {
    #expect(render("{{ entry.tags | join }}|{{ entry.tags | join(\"\") }}|{{ entry.tags | length }}") == "a, b|ab|2")
    #expect(
      render(
        "{{ entry.tags | reverse | join(\"-\") }}{{ entry.tags | limit(1) | join }}{{ entry.tags | limit(9) | length }}"
      ) == "b-aa2")
    #expect(render("{{ entry.tags | first | default(\"-\") }}{{ entry.tags | last | default(\"-\") }}") == "ab")
    #expect(render("{{ entry.tags | first | default(\"-\") }}", entry: Sample.entry(tags: [])) == "-")
    #expect(
      render("{% for e in others | limit(1) %}{{ e.title }}{% endfor %}", others: [Sample.entry(), Sample.entry()])
        == "Lessons")
  }

  @Test func `gives a value for one that is missing`() {
    let page = "{{ entry.summary | default(\"none\") | upper }}"
    #expect(render(page) == "NONE")
    #expect(render(page, entry: Sample.entry(summary: .text("some"))) == "SOME")
    #expect(render("{{ entry.title | default(\"none\") }}") == "Lessons")
  }

  @Test func `takes URLs and free data as text`() {
    #expect(render("{{ entry.url | upper }}") == "/POSTS/LESSONS/")
    #expect(apply("upper", .any, .text("a")) == "A")
    #expect(apply("trim", .any, .integer(5)) == "5")
    #expect(apply("default(\"d\") | upper", .optional(.any), .none) == "D")
  }

  @Test(arguments: [
    ("d MMMM yyyy", "7 March 2021"), ("dd.MM.yyyy", "07.03.2021"), ("EEEE, EEE", "Sunday, Sun"), ("MMM", "Mar"),
    ("HH:mm z", "09:05 UTC"), ("'on' d 'o''clock' ''", "on 7 o&#39;clock &#39;"), ("d – é", "7 – é"),
  ])
  func `writes dates by pattern`(pattern: String, expected: String) {
    #expect(
      apply("date(\"\(pattern)\")", .date, Sample.date("2021-03-07 09:05", hasTime: true))
        == expected.replacing("&#39;", with: "'"))
  }

  @Test func `writes dates in the standard forms`() {
    #expect(render("{{ entry.date | date }} {{ entry.date | iso8601 }}") == "29 March 2021 2021-03-29")
    #expect(apply("iso8601", .date, Sample.date("2021-03-07 09:05", hasTime: true)) == "2021-03-07T09:05:00Z")
  }

  @Test func `applies the host's filters`() {
    #expect(render("<link href=\"{{ \"site.css\" | asset }}\">") == "<link href=\"/static/site.css\">")
    #expect(apply("or_now | date(\"yyyy\")", .optional(.date), .none) == "2021")
    #expect(apply("or_now | date(\"yyyy\")", .date, Sample.date("1999-01-01")) == "1999")
  }
}
