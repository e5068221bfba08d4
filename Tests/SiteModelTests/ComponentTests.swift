import Base
import Content
import Markdown
import SiteModel
import TestSupport
import Testing

@Suite struct ComponentTests {
  /// A component for each thing that a signature can say.
  private static let vocabulary = ComponentVocabulary([
    ComponentSignature(
      name: "note", parameters: [], slots: [.label, .body], label: .optional, body: .required, id: .refused,
      isInline: false),
    ComponentSignature(
      name: "toc", parameters: [], slots: [], label: .refused, body: .refused, id: .refused, isInline: false),
    ComponentSignature(
      name: "question", parameters: [], slots: [.label, .body, .id], label: .required, body: .required, id: .required,
      isInline: false),
    ComponentSignature(
      name: "all",
      parameters: [
        .init("text", .text, isRequired: false), .init("count", .integer, isRequired: false),
        .init("ratio", .number, isRequired: false), .init("open", .boolean, isRequired: false),
        .init("day", .date, isRequired: false), .init("to", .url, isRequired: false),
      ], slots: (0..<6).map { .argument($0) }, label: .optional, body: .refused, id: .optional, isInline: true),
    ComponentSignature(
      name: "names",
      parameters: [
        .init("file", .file, isRequired: false), .init("entry", .entry, isRequired: false),
        .init("person", .person, isRequired: false), .init("resource", .resource, isRequired: false),
        .init("list", .list, isRequired: false), .init("tag", .tag, isRequired: false),
        .init("video", .video, isRequired: false),
      ], slots: (0..<7).map { .argument($0) }, label: .refused, body: .refused, id: .refused, isInline: false),
    ComponentSignature(
      name: "link", parameters: [], slots: [.label], label: .required, body: .refused, id: .refused, isInline: true,
      linkedLabels: [.init(.leaf)]),
    ComponentSignature(
      name: "needy", parameters: [.init("title", .text, isRequired: true)], slots: [.argument(0)], label: .refused,
      body: .refused, id: .refused, isInline: true),
  ])

  private func project(_ body: String, _ others: [String: String] = [:]) -> Project {
    let entries = [
      "a.md": entry("A", body: body), "people/ada.md": "---\nname: Ada Lovelace\n---\n",
      "posts/p.md": entry("P", "date: 2021-01-01", "tags: [Pilot]"),
    ]
    var project = Project(entries: entries.merging(others) { $1 }, files: ["b.pdf": 10, "b.csv": 10])
    project.components = Self.vocabulary
    return project
  }

  @Test func `is kept where what it names is only a warning, such as an old address`() throws {
    let project = project(
      "::names{entry=\"/old/\"}\n\n:all[x]{to=\"/old/#h\"}\n",
      ["b.md": entry("B", "aliases: [/old/]", body: "## H\n")])
    #expect(
      try project.problems() == [
        """
        content/a.md:4:15: warning: link "/old/" names an old address [links/old-address] help: write "/b/", or name the \
        source file
        """,
        """
        content/a.md:6:12: warning: link "/old/#h" names an old address [links/old-address] help: write "/b/#h", or name \
        the source file
        """,
      ])
    let site = try project.link().site
    let components = try site.entry("a.md").components
    #expect(
      components.map { $0?.values.compactMap(\.self) } == [
        [.entry(EntryID(1))], [.reference(.site(.page("b"), suffix: "#h"))],
      ])
  }

  @Test func `a declared tag that no entry carries is a tag without entries, and no page to link to`() throws {
    var project = project("::names{tag=Policy}\n", ["d.md": entry("D", "tags: [secret]", "draft: true")])
    project.settings = "tags: {pilot: {title: Pilot}, policy: {title: Policy}, secret: {title: Secret}}\n"
    let site = try project.site()
    let components = try site.entry("a.md").components
    guard case .tag(let id)? = components.first??.values.compactMap(\.self).first else {
      Issue.record("no tag")
      return
    }
    #expect(site[id].slug == "policy" && site[id].entries == [])
    #expect(site.addresses.filter { $0.hasPrefix("/tags/") } == ["/tags/", "/tags/pilot/"])
    project.entries["a.md"] = entry("A", body: "[p](/tags/policy/) [q](/tags/pilot/) [s](tags/secret)\n")
    #expect(
      try project.problems() == [
        """
        content/a.md:4:1: error: link "/tags/policy/" leads to a tag that no public entry carries [links/unpublished] help: \
        give it to an entry, or take the link out
        """,
        """
        content/a.md:4:38: error: link "tags/secret" leads to a tag that no public entry carries [links/unpublished] help: \
        give it to an entry, or take the link out
        """,
      ])
  }

  @Test func `turns what authors write into what it means`() throws {
    let site = try project(
      ":::note\nx\n:::\n\n::all[L]{text=\"a b\" count=3 ratio=0.5 open day=2021-03-29 to=b.pdf}\n\n:all[x]{open=false}\n"
    ).site()
    let components = try site.entry("a.md").components.compactMap(\.self)
    #expect(components.map { site.components[$0.number].name } == ["note", "all", "all"])
    let day = SiteDate(try DateParsing.parse("2021-03-29"), in: .utc)
    #expect(
      components[1].values == [
        .text("a b"), .integer(3), .number(0.5), .boolean(true), .date(day),
        .reference(.site(Address("/b.pdf"), suffix: "")),
      ])
    #expect(components[2].values == [nil, nil, nil, .boolean(false), nil, nil])
  }

  @Test func `gives ids to what can be linked to, beside those of headings`() throws {
    let site = try project(
      "# Why?\n\n:::question[Why?]\nx\n:::\n\n:::question[Why?]{#why-2}\nx\n:::\n\n:::question[[]]\nx\n:::\n\n[b](#why-3)\n"
    ).site()
    #expect(try site.entry("a.md").components.map { $0?.id } == ["why-3", "why-2", "question"])
  }

  @Test func `knows people and tags however they are written, as front matter does`() throws {
    let names = ["Dr Ada Lovelace", "A Lovelace", "ada lovelace OBE", "ada"].map { "::names{person=\"\($0)\"}\n\n" }
    let tags = ["co production", "codesign", "Co-Production", "co-production"].map { "::names{tag=\"\($0)\"}\n\n" }
    var project = project(
      (names + tags).joined(),
      [
        "people/ada.md": "---\nname: Dr Ada Lovelace\naka: [A. Lovelace]\n---\n",
        "posts/p.md": entry("P", "date: 2021-01-01", "tags: [codesign]"),
      ])
    project.settings = "tags: {co-production: {title: Co-production, synonyms: [codesign]}}\n"
    let components = try project.site().entry("a.md").components
    #expect(
      components.map { $0?.values.compactMap(\.self) }
        == Array(repeating: [.person(PersonID(0))], count: 4) + Array(repeating: [.tag(TagID(0))], count: 4))
  }

  @Test(arguments: ["ann", "Ann Smith", "Dr A. Smith"])
  func `says of a person whose file is hidden that it is`(name: String) throws {
    #expect(
      try project(
        "::names{person=\"\(name)\"}\n",
        ["people/ann.md": "---\nname: Ann Smith\naka: [A. Smith]\npublish: 2990-01-01\n---\n"]
      ).problems() == [
        """
        content/a.md:4:16: error: "\(name)" is the person of "content/people/ann.md", which is under embargo \
        [people/unpublished] help: publish that file, or take the name out
        """
      ])
  }

  @Test(arguments: [
    (
      ":::noet\nx\n:::\n",
      "4:1: error: unknown component \"noet\" [component/unknown] help: did you mean \"note\"?"
    ),
    (
      "::accordion\n",
      "4:1: error: unknown component \"accordion\" [component/unknown] help: the components are \"all\", \"link\", "
        + "\"names\", \"needy\", \"note\", \"question\", \"toc\"; where none is meant, write a backslash before the first colon"
    ),
    (
      "::all{txet=a}\n",
      "4:7: error: \"all\" has no parameter \"txet\" [component/argument] help: did you mean \"text\"?"
    ),
    (
      ":::note{title=a}\nx\n:::\n",
      "4:9: error: \"note\" has no parameter \"title\" [component/argument] help: it has none; its label stands in "
        + "brackets before the braces"
    ),
    (
      "::needy\n",
      "4:1: error: \"needy\" needs \"title\" [component/argument] help: write {title=\"…\"} behind its name"
    ),
    (
      "::needy{title=\"\"}\n",
      "4:9: error: \"title\" of \"needy\" has no value [component/value] help: write title=\"…\""
    ),
    (
      "::all{count=many}\n",
      "4:13: error: \"many\" is no whole number, as \"count\" of \"all\" must be [component/value] help: write one in "
        + "digits, such as 3"
    ),
    (
      "::all{ratio=1/2}\n",
      "4:13: error: \"1/2\" is no number, as \"ratio\" of \"all\" must be [component/value] help: write one in digits, "
        + "such as 3 or 0.5"
    ),
    (
      "::all{ratio=5.}\n",
      "4:13: error: \"5.\" is no number, as \"ratio\" of \"all\" must be [component/value] help: write one in digits, "
        + "such as 3 or 0.5"
    ),
    (
      "::all{count=+3}\n",
      "4:13: error: \"+3\" is no whole number, as \"count\" of \"all\" must be [component/value] help: write one in "
        + "digits, such as 3"
    ),
    (
      "::all{open=yes}\n",
      "4:12: error: \"yes\" is neither true nor false, as \"open\" of \"all\" must be [component/value] help: write "
        + "{open} by itself, or leave it out"
    ),
    (
      "::all{day=2021-02-30}\n",
      "4:11: error: \"2021-02-30\" is no date, as \"day\" of \"all\" must be [component/value] help: write it as in "
        + "2021-03-29 or 2021-03-29 10:00"
    ),
    (
      "::all{to=b.dpf}\n",
      "4:10: error: link \"b.dpf\" leads nowhere [links/not-found] help: did you mean \"b.pdf\"?"
    ),
    (
      "::names{file=b.dpf}\n",
      "4:14: error: attachment \"b.dpf\" leads nowhere [links/not-found] help: did you mean \"b.pdf\"?"
    ),
    (
      "::names{file=https://a.example/b.pdf}\n",
      "4:14: error: \"https://a.example/b.pdf\" is no file of the site, as \"file\" of \"names\" must be [component/value] "
        + "help: copy it into \"content\", or write a link"
    ),
    (
      "::all{to=JavaScript:alert(1)}\n",
      "4:10: error: \"JavaScript:alert(1)\" is no address that may be linked to [component/value] help: use a file of the "
        + "site, or an http or https address"
    ),
    (
      "::names{entry=b.pdf}\n",
      "4:15: error: \"b.pdf\" is no entry, as \"entry\" of \"names\" must be [component/value] help: name the file of one, "
        + "as in a link"
    ),
    (
      "::names{person=aad}\n",
      "4:16: error: there is no person \"aad\" [component/unknown-target] help: did you mean \"ada\"?"
    ),
    (
      "::names{resource=x}\n",
      "4:18: error: there is no resource \"x\" [component/unknown-target] help: the site has no resources"
    ),
    (
      "::names{list=events}\n",
      "4:14: error: there is no collection \"events\" [component/unknown-target] help: the collections are "
        + "\"posts\""
    ),
    (
      "::names{tag=plot}\n",
      "4:13: error: there is no tag \"plot\" [component/unknown-target] help: did you mean \"pilot\"?"
    ),
    (
      "a :note[x]\n",
      "4:3: error: \"note\" cannot stand within text [component/form] help: write \":::note\" on a line by itself"
    ),
    (
      ":::toc\n:::\n",
      "4:1: error: \"toc\" has no body [component/form] help: write \"::toc\" with two colons, and no closing line"
    ),
    (
      "::note[x]\n",
      "4:1: error: \"note\" needs a body [component/form] help: write \":::note\" with three colons, its text on the "
        + "next lines, and \":::\" on a line by itself"
    ),
    (
      "::toc[x]\n",
      "4:1: error: \"toc\" has no label [component/form] help: take the brackets out: \"::toc\""
    ),
    (
      ":::question\nx\n:::\n",
      "4:1: error: \"question\" needs a label [component/form] help: write it in brackets, as in \":::question[…]\""
    ),
    (
      "::toc{#x}\n",
      "4:7: error: \"toc\" takes no id [component/form] help: leave it out; a heading can have one"
    ),
    (
      "::toc{#x}\n\n## b {#x}\n",
      "4:7: error: \"toc\" takes no id [component/form] help: leave it out; a heading can have one"
    ),
    (
      "::link[a *[b](b.csv)* https://c.example]\n",
      "4:11: error: the label of \"link\" is a link itself and cannot hold one [component/form] help: leave only its text, "
        + "or write the link before or behind the component"
    ),
    (
      "a :link[[b](b.csv)]\n\n::link[*a* b@c.example]\n",
      "6:12: error: the label of \"link\" is a link itself and cannot hold one [component/form] help: leave only its text, "
        + "or write the link before or behind the component"
    ),
    (
      "::names{video=b.pdf}\n",
      "4:15: error: \"b.pdf\" is no film, as \"video\" of \"names\" must be [component/value] help: use a file of the site "
        + "that ends with .m4v, .mov, .mp4, .ogv or .webm, or the address of a film on the web"
    ),
    (
      ":::question[b]{#x}\nc\n:::\n\n## d {#x}\n",
      "8:7: error: the id \"x\" is taken already, on line 4 [markdown/duplicate-id] help: give this one another"
    ),
  ])
  func `reports what does not fit`(body: String, problem: String) throws {
    #expect(try project(body).problems() == ["content/a.md:" + problem])
  }

  @Test func `a work named in a label that is a link is a link in it, a handle is none`() throws {
    var project = project("::link[as @somebody says]\n\n::link[as @somebody and @one [b](b.csv) say]\n")
    project.entries["resources/list.md"] = entry("List", "items: [{title: One, id: one, url: https://a.example/1}]")
    #expect(
      try project.problems() == [
        "content/a.md:6:25: error: the label of \"link\" is a link itself and cannot hold one [component/form] help: leave only "
          + "its text, or write the link before or behind the component"
      ])
  }

  @Test func `a label may hold a link where the component makes none of it`() throws {
    func problems(_ body: String) throws -> [String] {
      var project = project(body)
      project.components = ComponentVocabulary([
        ComponentSignature(
          name: "says", parameters: [.init("to", .text, isRequired: false)], slots: [.label, .argument(0)],
          label: .required, body: .refused, id: .refused, isInline: false,
          linkedLabels: [.init(.leaf, given: ["to"])])
      ])
      return try project.problems()
    }
    #expect(try problems("::says[a [b](https://example.org/)]\n") == [])
    #expect(
      try problems("::says[a [b](https://example.org/)]{to=x}\n") == [
        "content/a.md:4:10: error: the label of \"says\" is a link itself and cannot hold one [component/form] "
          + "help: leave only its text, or write the link before or behind the component"
      ])
  }

  @Test(arguments: [
    ("https://www.youtube.com/watch?v=a-B_1&t=3", "https://www.youtube-nocookie.com/embed/a-B_1", "youtube.com"),
    ("HTTPS://youtu.be/a2", "https://www.youtube-nocookie.com/embed/a2", "youtu.be"),
    ("https://youtu.be/a1?t=3", "https://www.youtube-nocookie.com/embed/a1", "youtu.be"),
    ("https://www.youtube.com/live/a1", "https://www.youtube-nocookie.com/embed/a1", "youtube.com"),
    ("https://vimeo.com/channels/x/123", "https://player.vimeo.com/video/123?dnt=1", "vimeo.com"),
    ("https://vimeo.com/123/8272103f6e", "https://player.vimeo.com/video/123?h=8272103f6e&dnt=1", "vimeo.com"),
    ("https://vimeo.com/123/456", "https://player.vimeo.com/video/123?h=456&dnt=1", "vimeo.com"),
    (
      "https://player.vimeo.com/video/123?h=a1#t=3", "https://player.vimeo.com/video/123?h=a1&dnt=1", "player.vimeo.com"
    ),
    ("https://vimeo.com/event/123", nil, "vimeo.com"), ("https://vimeo.com/showcase/123", nil, "vimeo.com"),
    ("https://tube.example/w/a1", "https://tube.example/videos/embed/a1", "tube.example"),
    ("https://tübe.example/w/a1", nil, "tübe.example"), ("https://t.example;x*/w/a1", nil, "t.example;x*"),
    ("https://tube.example/videos/watch/a1", "https://tube.example/videos/embed/a1", "tube.example"),
    ("https://www.youtube.com/watch?v=<script>", nil, "youtube.com"), ("https://a.example/film.html", nil, "a.example"),
  ])
  func `knows the players of platforms`(url: String, player: String?, host: String) throws {
    let site = try project("::names{video=\"\(url)\"}\n").site()
    guard case .video(let video) = try site.entry("a.md").components.first??.values.last ?? nil else {
      throw Project.Fault(description: "no video")
    }
    #expect(video.player == player)
    #expect(video.host == host)
    #expect(video.target == .asWritten(url))
  }

  @Test func `says nothing of what uses a component whose template is wrong`() throws {
    var project = project("::gone\n")
    project.components = ComponentVocabulary([], broken: ["gone"])
    #expect(try project.problems() == [])
  }

  @Test func `keeps a file back that only a hidden entry's component names`() throws {
    var project = project("x", ["d.md": entry("D", "draft: true", body: "::all{to=b.pdf}\n")])
    project.files = ["b.pdf": 10]
    #expect(try project.site().files == [])
  }
}
