import Base
import Content
import Markdown
import Testing

@Suite struct SettingsTests {
  @Test func `decodes every key`() {
    let (settings, diagnostics) = readSettings(
      """
      # The site
      title: Buddying
      url: https://example.org/scheme
      description: Research and policy
      language: en-GB
      timezone: Europe/London
      publisher: {name: Rights Lab, url: https://lab.example/, logo: logo.svg}
      contact: {email: hello@example.org, accessible_formats: https://example.org/formats}
      license: CC BY 4.0
      navigation:
        - {title: About, to: about.md}
        - {title: Events, to: /events/}
      collections:
        papers:
          kind: briefing
          title: Working papers
          permalink: /papers/:year/:month/:day-:slug/
          page_size: 5
          fields:
            funder: text
            grant: {type: integer, required: true}
        news: {permalink: /news/:slug/}
      tags:
        policy: {title: Policy, description: What governments do, synonyms: [policies]}
        uk-policy: {parent: policy}
      series:
        notes: {title: Notes from the pairs, description: How they work}
        short: {}
      minutes: {resources: [Reading], questions: []}
      abbreviations:
        NRM: National Referral Mechanism
        "NO": no
      markdown: {html: none, smart: false, contents: false, anchors: false}
      rules: {front-matter/blank-lines: off, link/broken: warning}
      outputs: {rss: off, sitemap: on, robots: off}
      theme: {accent: "#005ea5", logo: logo.svg, footer: Made with care}
      extra: {strapline: People first}
      security:
        policy: strict
        sources:
          script-src: [https://a.example, "*.b.example:*", "'unsafe-eval'", "'sha256-AbC+/9=='", http://localhost:80/x.js]
          img-src: ["data:", "*"]
      """)
    #expect(diagnostics == [])
    let collections = [
      Collection(
        name: "papers", kind: .briefing, title: "Working papers",
        permalink: PermalinkPattern(parts: [
          .literal("/papers/"), .year, .literal("/"), .month, .literal("/"), .day, .literal("-"), .slug, .literal("/"),
        ]),
        pageSize: 5,
        fields: [
          FieldDeclaration(name: "funder", type: .text, position: SourcePosition(line: 20, column: 7)),
          FieldDeclaration(
            name: "grant", type: .integer, isRequired: true, position: SourcePosition(line: 21, column: 7)),
        ]),
      standard("news", .post, "News"), standard("posts", .post, "Posts"), standard("events", .event, "Events"),
      standard("briefings", .briefing, "Briefings"), standard("resources", .resourceList, "Resources"),
      standard("people", .person, "People"), standard("organisations", .organisation, "Organisations"),
    ]
    #expect(
      settings
        == Settings(
          title: "Buddying", url: siteURL("https://example.org/scheme/"), description: "Research and policy",
          language: "en-GB", timezone: located("Europe/London", 6, 11, 13),
          publisher: Publisher(
            name: located("Rights Lab", 7, 19, 10), url: "https://lab.example/", logo: located("logo.svg", 7, 64, 8)),
          contact: Contact(email: "hello@example.org", accessibleFormats: "https://example.org/formats"),
          license: "CC BY 4.0",
          navigation: [
            NavigationItem(title: "About", target: located("about.md", 11, 24, 8)),
            NavigationItem(title: "Events", target: located("/events/", 12, 25, 8)),
          ],
          collections: collections,
          tags: [
            TagDeclaration(
              slug: located("policy", 24, 3, 6), title: "Policy", description: "What governments do",
              synonyms: [located("policies", 24, 72, 8)]),
            TagDeclaration(
              slug: located("uk-policy", 25, 3, 9), title: "uk-policy", parent: located("policy", 25, 23, 6)),
          ],
          series: [
            SeriesDeclaration(
              slug: located("notes", 27, 3, 5), title: "Notes from the pairs", description: "How they work"),
            SeriesDeclaration(slug: located("short", 28, 3, 5), title: "short"),
          ],
          minutes: MinutesSettings(resources: ["Reading"], questions: []),
          abbreviations: [
            Abbreviation(short: "NRM", long: "National Referral Mechanism"), Abbreviation(short: "NO", long: "no"),
          ],
          markdown: MarkdownSettings(html: .none, smart: false, contents: false, anchors: false),
          rules: [
            RuleSetting(code: located("front-matter/blank-lines", 34, 9, 24), weight: .off),
            RuleSetting(code: located("link/broken", 34, 40, 11), weight: .warning),
          ],
          outputs: OutputSettings(rss: false, sitemap: true, robots: false, attachments: true),
          theme: ThemeSettings(accent: "#005ea5", logo: located("logo.svg", 36, 34, 8), footer: "Made with care"),
          extra: [member("strapline", 37, 9, value: .text("People first"))],
          security: SecuritySettings(
            policy: .strict,
            sources: [
              .script: [
                "https://a.example", "*.b.example:*", "'unsafe-eval'", "'sha256-AbC+/9=='", "http://localhost:80/x.js",
              ], .image: ["data:", "*"],
            ])))
  }

  @Test func `has a default for everything but title and address`() {
    let (settings, diagnostics) = readSettings("title: T\nurl: http://example.org")
    #expect(diagnostics == [])
    #expect(
      settings
        == Settings(
          title: "T", url: siteURL("http://example.org"), language: "en", timezone: Located("UTC", at: .start),
          collections: [
            standard("posts", .post, "Posts"), standard("news", .post, "News"), standard("events", .event, "Events"),
            standard("briefings", .briefing, "Briefings"), standard("resources", .resourceList, "Resources"),
            standard("people", .person, "People"), standard("organisations", .organisation, "Organisations"),
          ],
          minutes: .standard, markdown: .standard, outputs: .standard, theme: .standard))
  }

  private func standard(_ name: String, _ kind: Kind, _ title: String) -> Collection {
    Collection(
      name: name, kind: kind, title: title,
      permalink: PermalinkPattern(parts: [.literal("/\(name)/"), .slug, .literal("/")]), pageSize: 20)
  }

  private func siteURL(_ text: String) -> SiteURL {
    guard let url = SiteURL(text) else { preconditionFailure("the address is right") }
    return url
  }

  @Test func `refuses abbreviations that can be found in no text`() {
    let (settings, diagnostics) = readSettings(
      "title: T\nurl: https://example.org\nabbreviations:\n  \"\": a\n  \" \": b\n  \" N\": c\n  \"<b>\": d\n  C++: e\n"
    )
    #expect(settings?.abbreviations.map(\.short) == ["C++"])
    #expect(
      printed(diagnostics) == """
        4:3+2 error settings/invalid-value: "" cannot be a name here
          an abbreviation has a letter or a digit
        5:3+3 error settings/invalid-value: " " cannot be a name here
          an abbreviation has a letter or a digit
        6:3+4 error settings/invalid-value: " N" cannot be a name here
          an abbreviation begins and ends without white space
        7:3+5 error settings/invalid-value: "<b>" cannot be a name here
          an abbreviation has none of the characters that mean something in Markdown: <, *, `, [, ] and \\
        """)
  }

  @Test func `needs a title and an address`() {
    let (settings, diagnostics) = readSettings("language: en\n")
    #expect(settings == nil)
    #expect(
      printed(diagnostics) == """
        1:1+1 error settings/missing-key: "title" is missing in the settings
          add "title"
        1:1+1 error settings/missing-key: "url" is missing in the settings
          add "url"
        """)
  }

  @Test(arguments: [
    ("example.org", "write https://example.org"),
    ("https://example.org/?a", "write it as https://example.org or https://example.org/folder"),
  ])
  func `refuses an address that cannot be a site's`(text: String, help: String) {
    let (settings, diagnostics) = readSettings("title: T\nurl: \(text)\n")
    #expect(settings == nil)
    #expect(
      printed(diagnostics) == """
        2:6+\(text.count) error settings/invalid-value: "url" must be the site's address, an absolute http or https URL, \
        not "\(text)"
          \(help)
        """)
  }

  @Test func `refuses an empty file and one that is not UTF-8`() {
    let (settings, diagnostics) = readSettings("")
    #expect(settings == nil)
    #expect(
      printed(diagnostics) == """
        error content/empty: the file is empty
          write at least "title: …" and "url: …"
        """)
    let latin = SettingsReader.read(SourceFile(path: "sitegen.yml", bytes: [0x61, 0xE9, 0x0A]))
    #expect(latin.settings == nil)
    #expect(
      printed(latin.diagnostics) == """
        1:2+1 error content/not-utf8: the file is not UTF-8: it looks like Windows-1252 (byte E9 here)
          save it as UTF-8
        """)
  }

  @Test func `reads CRLF, a byte-order mark and a first line of hyphens`() {
    let (settings, diagnostics) = readSettings("\u{FEFF}---\r\ntitle: T\r\nurl: https://example.org\r\ntgas: x\r\n")
    #expect(settings?.title == "T")
    #expect(
      printed(diagnostics) == """
        1:1+1 advice content/byte-order-mark: the file begins with a byte-order mark
          save it as UTF-8 without one
        4:1+4 error settings/unknown-key: unknown key "tgas" in the settings
          did you mean "tags"?
        """)
  }
}
