import Base
import Content
import Testing

@Suite struct SettingsProblemsTests {
  @Test func `has the codes of YAML under its own name`() {
    #expect(
      settingsProblems("description: A: b\nlicense: A\nlicense: B\npublisher:\n\tname: x") == """
        3:15+1 error settings/syntax: the value of "description" has a colon in it and no quotes around it
          write description: "A: b"
        5:1+7 error settings/duplicate-key: the key "license" is written more than once
          it stands in line 4 already; delete one of the two
        7:1+1 error settings/tab: a tab is used for indentation
          indent with spaces
        """)
    #expect(
      settingsProblems("description: &a b\nlicense: !x y\nlanguage:\nnavigation: About\ntimezone: GMT") == """
        3:14+2 error settings/anchor: the anchor "&a" is not supported
          write the value out each time; text that begins with & must be in quotes
        4:10+1 error settings/type-tag: a type before a value is not supported
          delete it; text that begins with ! must be in quotes
        5:1+8 error settings/empty-value: "language" has no value
          write a value, or delete the line
        6:13+5 error settings/wrong-type: "navigation" must be a list, not text
          write navigation: [About]
        7:11+3 error settings/invalid-value: "timezone" must be the name of a time zone, not "GMT"
          write it as Europe/London, or UTC
        """)
    #expect(
      printed(readSettings("- a\n").diagnostics) == """
        1:1+1 error settings/not-a-map: the settings must be "key: value" lines, not a list
          begin with "title: " and a title
        """)
    #expect(
      printed(readSettings("a: " + String(repeating: "[", count: 40)).diagnostics) == """
        1:36+1 error settings/too-deep: lists and maps are nested too deep here
          no key needs more than a few levels; look for a bracket that is not closed
        """)
    #expect(
      printed(readSettings("title: T\n---\nurl: https://example.org\n").diagnostics) == """
        2:1+3 error settings/syntax: a second document begins here
          delete the line "---"
        """)
  }

  @Test func `checks the collections`() {
    #expect(
      settingsProblems(
        """
        collections:
          papers: {title: Papers}
          notes: {kind: brief, page_size: 0}
          a/b: {kind: post}
          posts: blog
        """) == """
          4:3+6 error settings/missing-key: "kind" is missing in a collection
            add "kind"
          5:17+5 error settings/unknown-value: "kind" cannot be "brief"
            it is one of post, event, briefing, resource list, person, organisation, page
          5:35+1 error settings/wrong-type: "page_size" must be a whole number from 1 to 1000, not "0"
          6:3+3 error settings/invalid-value: "a/b" cannot be a name here
            a collection's name is a folder's name of letters, digits, hyphens and underscores
          7:10+4 error settings/wrong-type: "posts" must be a map, not text
            write "kind: blog", indented, on a line of its own
          """)
  }

  @Test func `checks the fields of collections`() {
    #expect(
      settingsProblems(
        """
        collections:
          posts:
            fields: {speakers: list, grant: integer, funder: string}
          news:
            fields: {grant: text}
        """) == """
          5:14+8 error settings/field-name: "speakers" is a built-in key
            choose another name
          5:54+6 error settings/unknown-value: "funder" cannot be "string"
            it is one of text, integer, boolean, date, url, list
          7:14+5 error settings/field-name: "grant" is text here, but integer in "posts"
            give it the same type, or another name
          """)
  }

  @Test(arguments: [
    (
      "news/:slug/", "a permalink must begin and end with one \"/\", unlike \"news/:slug/\"",
      "write it as /news/:year/:slug/"
    ),
    (
      "/news/:slug", "a permalink must begin and end with one \"/\", unlike \"/news/:slug\"",
      "write it as /news/:year/:slug/"
    ),
    ("/news/:yaer/:slug/", "a permalink has no \":yaer\"", "did you mean \":year\"?"),
    ("/news/:category/:slug/", "a permalink has no \":category\"", "it may hold :year, :month, :day, :slug"),
    (
      "/news/:year/", "the permalink \"/news/:year/\" has no \":slug\"",
      "add it, so that each entry has an address of its own"
    ),
    ("/../:slug/", "\"..\" cannot be part of a permalink", "use letters, digits, hyphens, underscores and full stops"),
  ])
  func `checks permalinks`(pattern: String, message: String, help: String) {
    #expect(
      settingsProblems("collections:\n  news:\n    permalink: \(pattern)") == """
        5:16+\(pattern.count) error settings/permalink: \(message)
          \(help)
        """)
  }

  @Test(arguments: [
    ("#fc0", "1.37", "#886d00"), ("#767676", "4.14", "#707070"), ("#ff0000", "3.64", "#e20000"),
  ])
  func `warns of an accent that is hard to read, and names the nearest that is not`(
    accent: String, ratio: String, nearest: String
  ) {
    #expect(
      settingsProblems("theme: {accent: \"\(accent)\"}") == """
        3:17+\(accent.count + 2) warning settings/accent-contrast: "accent" has a contrast of \(ratio):1 on the theme's light \
        background, less than 4.5:1
          links are shown in \(nearest), the nearest colour that can be read; write it, or another
        """)
    #expect(settingsProblems("theme: {accent: \"\(nearest)\"}") == "")
  }

  @Test func `checks tags, rules, outputs and the theme`() {
    #expect(
      settingsProblems(
        """
        tags: {a b: {title: A}, c: C}
        rules: {link/broken: ignore}
        outputs: {rss: true, sitemaps: on}
        theme: {accent: blue}
        abbreviations: NRM
        markdown: {html: all}
        contact: {email: me}
        series: {a b: {}, c: C}
        """) == """
          3:8+3 error settings/invalid-value: "a b" cannot be a name here
            a tag's name is its address: letters, digits, hyphens, underscores and full stops
          3:28+1 error settings/wrong-type: "c" must be a map, not text
            write "title: C", indented, on a line of its own
          4:22+6 error settings/unknown-value: "link/broken" cannot be "ignore"
            it is one of error, warning, advice, off
          5:16+4 error settings/unknown-value: "rss" must be on or off, not "true"
            write on
          5:22+8 error settings/unknown-key: unknown key "sitemaps" in the outputs
            did you mean "sitemap"?
          6:17+4 error settings/invalid-value: "accent" must be a colour, not "blue"
            write three or six hexadecimal digits: "#005ea5"
          7:16+3 error settings/wrong-type: "abbreviations" must be a map, not text
            write lines such as "NRM: National Referral Mechanism", indented, below it
          8:18+3 error settings/unknown-value: "html" cannot be "all"
            did you mean "any"?
          9:18+2 error settings/invalid-value: "email" must be an e-mail address, not "me"
            write it as name@example.org
          10:10+3 error settings/invalid-value: "a b" cannot be a name here
            the name of a series is its address: letters, digits, hyphens, underscores and full stops
          10:22+1 error settings/wrong-type: "c" must be a map, not text
            write "title: C", indented, on a line of its own
          """)
  }

  @Test func `checks the policy's sources`() {
    #expect(
      settingsProblems(
        """
        security:
          policy: on
          sources:
            image-src: [https://a.example]
            script-src: [self, "'none'", "'nonce-abc'", https://a.example https://b.example, a.example;, plausible]
            style-src: ["https://", "'sha1-x'", "https://bücher.example", "https://a.example/?q", "*.", "1:", "a:b:1"]
        """) == """
          4:11+2 error settings/unknown-value: "policy" cannot be "on"
            it is one of auto, strict, off
          6:5+9 error settings/unknown-key: unknown key "image-src" in the policy's sources
            did you mean "img-src"?
          7:18+4 error settings/invalid-value: an item of "script-src" must be a source of a policy, not "self"
            write "'self'", with both kinds of quotes
          7:24+8 error settings/invalid-value: an item of "script-src" must be a source of a policy, not "'none'"
            leave the directive out: what pages do not use is not let in
          7:34+13 error settings/invalid-value: an item of "script-src" must be a source of a policy, not "'nonce-abc'"
            a nonce must be another each time that a page is sent; write the script's hash, or put it into a file
          7:49+35 error settings/invalid-value: an item of "script-src" must be a source of a policy, not "https://a.example https://b.example"
            write each source as an item of its own
          7:86+10 error settings/invalid-value: an item of "script-src" must be a source of a policy, not "a.example;"
            write each source as an item of its own
          7:98+9 error settings/invalid-value: an item of "script-src" must be a source of a policy, not "plausible"
            write it as https://example.org, https://*.example.org or https:
          8:17+10 error settings/invalid-value: an item of "style-src" must be a source of a policy, not "https://"
            write it as https://example.org, https://*.example.org or https:
          8:29+10 error settings/invalid-value: an item of "style-src" must be a source of a policy, not "'sha1-x'"
            write it as https://example.org, https://*.example.org or https:
          8:41+24 error settings/invalid-value: an item of "style-src" must be a source of a policy, not "https://bücher.example"
            write the name of the host in its ASCII form (xn--…)
          8:67+22 error settings/invalid-value: an item of "style-src" must be a source of a policy, not "https://a.example/?q"
            write it as https://example.org, https://*.example.org or https:
          8:91+4 error settings/invalid-value: an item of "style-src" must be a source of a policy, not "*."
            write it as https://example.org, https://*.example.org or https:
          8:97+4 error settings/invalid-value: an item of "style-src" must be a source of a policy, not "1:"
            write it as https://example.org, https://*.example.org or https:
          8:103+7 error settings/invalid-value: an item of "style-src" must be a source of a policy, not "a:b:1"
            write it as https://example.org, https://*.example.org or https:
          """)
  }

  @Test func `keeps what is right beside what is wrong`() {
    let (settings, diagnostics) = readSettings("title: T\nurl: https://example.org\npublisher: Lab\nlanguage: cy\n")
    #expect(settings?.language == "cy")
    #expect(settings?.publisher == nil)
    #expect(
      printed(diagnostics) == """
        3:12+3 error settings/wrong-type: "publisher" must be a map, not text
          write "name: Lab", indented, on a line of its own
        """)
  }
}
