import Base
import Content
import Testing

/// The forms of single values, wherever they stand.
@Suite struct ValueTests {
  @Test(arguments: ["summary:", "summary: ~", "summary: null", "summary: \"\"", "summary: '  '", "summary: |\n"])
  func `refuses an empty value`(line: String) {
    #expect(
      problems(line) == """
        3:1+7 error front-matter/empty-value: "summary" has no value
          write a value, or delete the line
        """)
  }

  @Test func `refuses an empty item`() {
    #expect(
      problems("tags: [a, ~]") == """
        3:11+1 error front-matter/empty-value: an item of "tags" has no value
          write a value, or delete the line
        """)
    #expect(problems("tags: []") == "")
  }

  @Test func `knows that a number sign begins a comment`() {
    #expect(
      problems("start: 2021-07-08\nhashtag: #launch", in: "content/events/a.md") == """
        4:1+7 error front-matter/empty-value: "hashtag" has no value
          # begins a comment unless the text is in quotes: "#launch"
        """)
  }

  @Test func `shows how to write a list`() {
    #expect(
      problems("tags: policy, survivors\nauthors: \"Taylor, H\"\nrelated: {a: b}\naliases:") == """
        3:7+17 error front-matter/wrong-type: "tags" must be a list, not text
          write tags: [policy, survivors]
        4:10+11 error front-matter/wrong-type: "authors" must be a list, not text
          write authors: ["Taylor, H"]
        5:10+1 error front-matter/wrong-type: "related" must be a list, not a map
          begin each item with "- "
        6:1+7 error front-matter/empty-value: "aliases" has no value
          write a value, or delete the line
        """)
  }

  @Test func `shows how to write text and maps`() {
    #expect(
      problems("tags: [{Foo: bar}, {a: b, c: d}]\nsummary: [[a]]\nimage: a.jpg\nwithdrawn: [a]\nextra: a") == """
        3:8+1 error front-matter/wrong-type: an item of "tags" must be text, not a map
          write one value; text that begins with a brace must be in quotes
        3:20+1 error front-matter/wrong-type: an item of "tags" must be text, not a map
          write one value; text that begins with a brace must be in quotes
        4:10+1 error front-matter/wrong-type: "summary" must be text, not a list
          write one value, without a list
        5:8+5 error front-matter/wrong-type: "image" must be a map, not text
          write "src: a.jpg", indented, on a line of its own
        6:12+1 error front-matter/wrong-type: "withdrawn" must be a map, not a list
          write its keys, indented, on lines of their own, without hyphens
        7:8+1 error front-matter/wrong-type: "extra" must be a map, not text
          write "key: value" lines below it
        """)
  }

  @Test(arguments: [("yes", "write true"), ("Off", "write false"), ("maybe", "write true or false")])
  func `takes only true and false for booleans`(text: String, help: String) {
    #expect(
      problems("draft: \(text)") == """
        3:8+\(text.count) error front-matter/wrong-type: "draft" must be true or false, not "\(text)"
          \(help)
        """)
  }

  @Test(arguments: [
    (
      "29/03/2021", "must be a date, not \"29/03/2021\"",
      "write year, month and day: 2021-03-29, and a time behind it if need be: 2021-03-29 10:00"
    ),
    ("2021-02-29", "says 2021-02-29, which does not exist", "February 2021 has 28 days"),
    ("2021-29-03", "says 2021-29-03, which does not exist", "months run from 01 to 12; the order is year, month, day"),
    ("0000-01-01", "says 0000-01-01, which does not exist", "years run from 0001 to 9999"),
    ("2021-03-29 25:00", "says 25:00, which does not exist", "times run from 00:00:00 to 23:59:59"),
    (
      "2021-03-29 10:00+19:00", "says offset 19:00, which does not exist",
      "offsets from UTC run to 18:00, minutes to 59"
    ),
  ])
  func `refuses a date that is none`(text: String, message: String, help: String) {
    #expect(
      problems("reviewed: \(text)") == """
        3:11+\(text.count) error front-matter/date: "reviewed" \(message)
          \(help)
        """)
  }

  @Test func `keeps dates in their order`() {
    #expect(
      problems("date: 2021-03-29\nupdated: 2021-03-28\npublish: 2021-03-29 10:00\nexpires: 2021-03-29 09:00") == """
        4:10+10 error front-matter/dates-in-order: "updated" is before "date"
          put one of the two dates right
        6:10+16 error front-matter/dates-in-order: "expires" is before "publish"
          put one of the two dates right
        """)
    #expect(problems("date: 2021-03-29 10:00\nupdated: 2021-03-29") == "")
  }

  @Test(arguments: [
    ("a b", "write a-b"), ("a/b", "write a-b"), ("..", nil), ("Straße & Co", "write strasse-co"),
  ])
  func `refuses a slug that is no name`(text: String, help: String?) {
    #expect(
      problems("slug: \(text)") == """
        3:7+\(text.count) error front-matter/invalid-value: "slug" must be letters, digits, hyphens, underscores and \
        full stops, not "\(text)"\(help.map { "\n  " + $0 } ?? "")
        """)
  }

  @Test func `warns of capital letters in a slug`() {
    let (document, diagnostics) = readEntry("---\ntitle: T\nslug: Lessons-2\n---\n")
    #expect(document?.frontMatter.slug == located("Lessons-2", 3, 7, 9))
    #expect(
      printed(diagnostics) == """
        3:7+9 warning front-matter/slug-case: "slug" has capital letters: "Lessons-2"
          write lessons-2
        """)
    #expect(problems("slug: über_2.1") == "")
  }

  @Test(arguments: [
    ("https://old.example/a", "a path on this site", "write what follows the site's address: /old/path/"),
    ("//old.example/a", "a path on this site", "write what follows the site's address: /old/path/"),
    ("/?p=12", "a path without ? and #", "no file can stand at such an address"),
    ("../a", "a path without \".\" and \"..\"", "write it from the site's root: /old/path/"),
    ("/%2E%2e/a", "a path without \".\" and \"..\"", "write it from the site's root: /old/path/"),
    ("/../\u{301}a", "a path without \".\" and \"..\"", "write it from the site's root: /old/path/"),
    ("/a//b/", "a path of names between single slashes", "write it as /old/path/"),
    ("/a%0Ab/", "a path without backslashes and control characters", "write it as /old/path/"),
    ("/100%/", "a path", "write `%25` for a percent sign that is part of a name"),
  ])
  func `refuses an alias that is no path`(text: String, wanted: String, help: String) {
    #expect(
      problems("aliases: [\"\(text)\"]") == """
        3:11+\(text.unicodeScalars.count + 2) error front-matter/invalid-value: an item of "aliases" must be \(wanted), not "\(text)"
          \(help)
        """)
  }

  @Test func `resolves the escapes of an alias`() {
    let (document, _) = readEntry("---\ntitle: A\naliases: [/caf%C3%A9/]\n---\n", path: "content/a.md")
    #expect(document?.frontMatter.aliases.map(\.value) == ["/café/"])
  }

  @Test func `wants an alternative text for an image`() {
    #expect(
      problems("image: {src: a.jpg}") == """
        3:1+5 error front-matter/missing-alternative: "alt" is missing in an image
          add "alt" with a sentence that says what the image shows
        """)
    #expect(
      problems("image: {src: a.jpg, alt: \"\"}") == """
        3:21+3 error front-matter/empty-value: "alt" has no value
          write a value
        """)
  }

  @Test(arguments: [
    ("en_GB", "write en-GB"), ("english", "write a code such as en, en-GB or cy"),
    ("en-", "write a code such as en, en-GB or cy"),
  ])
  func `refuses what is no language`(text: String, help: String) {
    #expect(
      problems("language: \(text)") == """
        3:11+\(text.count) error front-matter/invalid-value: "language" must be a language tag, not "\(text)"
          \(help)
        """)
  }

  @Test(arguments: ["en", "cy", "zh-Hant-TW", "sr-Latn", "de-1996"]) func `takes languages`(text: String) {
    #expect(problems("language: \(text)") == "")
  }

  @Test func `refuses what is no time zone or hashtag`() {
    #expect(
      problems("start: 2021-07-08\ntimezone: BST\nhashtag: preparing for impact", in: "content/events/a.md") == """
        4:11+3 error front-matter/invalid-value: "timezone" must be the name of a time zone, not "BST"
          write it as Europe/London, or UTC
        5:10+20 error front-matter/invalid-value: "hashtag" must be one hashtag of letters, digits and underscores, \
        not "preparing for impact"
          write preparingforimpact
        """)
    #expect(problems("start: 2021-07-08\ntimezone: America/Argentina/Ushuaia", in: "content/events/a.md") == "")
  }

  @Test(arguments: [
    ("www.example.org", "write https://www.example.org"), ("https://a b", "write each space as %20"),
    ("https://", "write it as https://example.org/page"), ("/about/", "write it as https://example.org/page"),
    ("ftp://example.org", "write it as https://example.org/page"),
  ])
  func `refuses what is no web address`(text: String, help: String) {
    #expect(
      problems("name: A\nurl: \(text)", in: "content/people/a.md") == """
        4:6+\(text.count) error front-matter/invalid-value: "url" must be an absolute http or https URL, not "\(text)"
          \(help)
        """)
  }

  @Test(arguments: ["https://example.org", "HTTP://example.org:80/a?b#c", "https://münchen.example/ä(b)"])
  func `takes web addresses`(text: String) {
    #expect(problems("name: A\nurl: \(text)", in: "content/people/a.md") == "")
  }

  @Test(arguments: [
    ("mailto:a@example.org", "leave out \"mailto:\""), ("a@example", "write it as name@example.org"),
    ("a b@example.org", "write it as name@example.org"), ("\"@example.org\"", "write it as name@example.org"),
  ])
  func `refuses what is no e-mail address`(text: String, help: String) {
    let value = text.filter { $0 != "\"" }
    #expect(
      problems("email: \(text)", in: "content/people/a.md") == """
        3:8+\(text.count) error front-matter/invalid-value: "email" must be an e-mail address, not "\(value)"
          \(help)
        """)
  }

  @Test(arguments: [
    ("0000-0002-1825-0098", "its last digit does not fit the others; look it up again"),
    ("0000-0002-1825-009", "write it as 0000-0002-1825-0097"), ("htaylor", "write it as 0000-0002-1825-0097"),
  ])
  func `refuses what is no ORCID iD`(text: String, help: String) {
    #expect(
      problems("orcid: \(text)", in: "content/people/a.md") == """
        3:8+\(text.count) error front-matter/invalid-value: "orcid" must be an ORCID iD, not "\(text)"
          \(help)
        """)
  }

  @Test func `takes an ORCID iD that ends in X`() {
    #expect(problems("orcid: 0000-0002-1694-233X", in: "content/people/a.md") == "")
  }

  @Test(arguments: ["10.12/a", "11.1000/182", "10.1000/", "https://example.org/10.1000/182", "\"10.1000/1 2\""])
  func `refuses what is no DOI`(text: String) {
    #expect(
      problems("date: 2021-03-29\ndoi: \(text)", in: "content/briefings/a.md") == """
        4:6+\(text.count) error front-matter/invalid-value: "doi" must be a DOI, not "\(text.filter { $0 != "\"" })"
          write it as 10.1000/182
        """)
  }

  @Test(arguments: ["01ee9ar59", "https://ror.org/", "01ee9ar5u"])
  func `refuses what is no ROR identifier`(text: String) {
    #expect(
      problems("ror: \(text)", in: "content/organisations/a.md") == """
        3:6+\(text.count) error front-matter/invalid-value: "ror" must be a ROR identifier, not "\(text)"
          write it as https://ror.org/01ee9ar58; its last two digits are checked
        """)
  }

  @Test(arguments: ["\"Jo Doe\" <jo@example.org>", "\"jo@example.org\"", "Jo <jo@example.org>"])
  func `suggests the e-mail address in what a mail program would write`(text: String) {
    #expect(
      problems("email: '\(text)'", in: "content/people/a.md") == """
        3:8+\(text.count + 2) error front-matter/invalid-value: "email" must be an e-mail address, not "\(text)"
          write jo@example.org
        """)
    #expect(
      problems("start: 2021-07-08\nregistration: '\(text)'", in: "content/events/a.md") == """
        4:15+\(text.count + 2) error front-matter/invalid-value: "registration" must be an absolute http or https URL or an \
        e-mail address, not "\(text)"
          write jo@example.org
        """)
  }

  @Test(arguments: ["mastodon.social/@office", "www.tickets.example/x?u=a@b.example"])
  func `takes an address with a slash for a page, not for an e-mail address`(text: String) {
    #expect(
      problems("start: 2021-07-08\nregistration: \(text)", in: "content/events/a.md") == """
        4:15+\(text.count) error front-matter/invalid-value: "registration" must be an absolute http or https URL or an \
        e-mail address, not "\(text)"
          write https://\(text)
        """)
  }

  @Test func `does not suggest to put a map in braces into quotes`() {
    #expect(
      problems("url: {a: b}", in: "content/people/a.md") == """
        3:6+1 error front-matter/wrong-type: "url" must be text, not a map
          write one value; text that begins with a brace must be in quotes
        """)
  }

  @Test func `refuses other places than the web for tickets`() {
    #expect(
      problems("start: 2021-07-08\nregistration: ask me\nslides: a b.pdf", in: "content/events/a.md") == """
        4:15+6 error front-matter/invalid-value: "registration" must be an absolute http or https URL or an e-mail \
        address, not "ask me"
          write each space as %20
        5:9+7 error front-matter/invalid-value: "slides" must be an absolute http or https URL or a path, \
        not "a b.pdf"
          write each space as %20
        """)
  }
}
