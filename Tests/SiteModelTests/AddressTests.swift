import Base
import SiteModel
import TestSupport
import Testing

@Suite struct AddressTests {
  @Test func `an entry is a folder named for its slug, its file or its folder, without the date`() throws {
    let site = try Project(entries: [
      "posts/2021-03-29-lessons.md": entry("Lessons"), "posts/b.md": entry("B", "date: 2021-01-01", "slug: other"),
      "posts/2020/c/index.md": entry("C", "date: 2021-01-01"), "guides/How to apply.md": entry("Apply"),
      "guides/index.md": entry("Guides"), "about.md": entry("About"), "index.md": entry("Welcome"),
    ]).site()
    #expect(
      site.addresses == [
        "/about/", "/guides/", "/guides/how-to-apply/", "/posts/", "/posts/c/", "/posts/lessons/", "/posts/other/",
      ])
    #expect(site.home.map { site[$0].title } == "Welcome")
  }

  @Test func `a collection's pattern makes its addresses`() throws {
    let site = try Project(
      settings: "collections: {news: {kind: post, permalink: /news/:year/:month/:slug/}}\n",
      entries: ["news/a.md": entry("A", "date: 2021-03-09")]
    ).site()
    #expect(site.addresses == ["/news/", "/news/2021/03/a/"])
  }

  @Test func `a pattern with a date needs an entry with one`() throws {
    let problems = try Project(
      settings: "collections: {guides: {kind: page, permalink: /guides/:year/:slug/}}\n",
      entries: ["guides/a.md": entry("A")]
    ).problems()
    #expect(
      problems == [
        """
        content/guides/a.md:1:1: error: the addresses of "guides" hold a date, and this entry has none \
        [address/needs-date] help: add `date: YYYY-MM-DD`
        """
      ])
  }

  @Test func `a name without letters gives no address`() throws {
    let problems = try Project(entries: ["!!!.md": entry("A")]).problems()
    #expect(
      problems == [
        """
        content/!!!.md: error: the file's name has no letter or digit to make an address of [address/empty-slug] \
        help: rename the file, or add `slug: some-words`
        """
      ])
  }

  @Test func `two entries of one address are an error that names both`() throws {
    let problems = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01"), "posts/b.md": entry("B", "date: 2021-01-01", "slug: a"),
    ]).problems()
    #expect(
      problems == [
        """
        content/posts/b.md:4:7: error: address "/posts/a/" of "content/posts/b.md" is already that of \
        "content/posts/a.md" [address/taken] help: give one of the two another name or `slug`
        """
      ])
  }

  @Test func `addresses that differ in letter case alone collide`() throws {
    let problems = try Project(
      entries: ["about.md": entry("A", "aliases: [/Old/]"), "b.md": entry("B", "aliases: [/old/]")]
    ).problems()
    #expect(
      problems == [
        """
        content/b.md:3:11: error: address "/old/" of alias "/old/" in "content/b.md" differs only in letter case from \
        "/Old/" of alias "/Old/" in "content/about.md" [address/taken] help: correct the alias, or take it out
        """
      ])
  }

  @Test func `an entry cannot take the address of a list, a tag, a person or a file of the program`() throws {
    let problems = try Project(
      entries: [
        "tags.md": entry("Tags", "tags: [x]"), "people.md": entry("People", "authors: [Ada Lovelace]"),
        "posts/a.md": entry("A", "date: 2021-01-01", "aliases: [/posts/, /feed.xml, /tags/x/]"),
      ], files: ["sitemap.xml": 3]
    ).problems()
    let help = "[address/taken] help: give one of the two another name or `slug`"
    let aliasHelp = "[address/taken] help: correct the alias, or take it out"
    #expect(
      problems
        == [
          "content/people.md: error: address \"/people/\" of \"content/people.md\" is already that of the list of people \(help)",
          """
          content/posts/a.md:4:11: error: address "/posts/" of alias "/posts/" in "content/posts/a.md" is already that of \
          the list of "posts" \(aliasHelp)
          """,
          """
          content/posts/a.md:4:20: error: address "/feed.xml" of alias "/feed.xml" in "content/posts/a.md" is already that \
          of the site's feed \(aliasHelp)
          """,
          """
          content/posts/a.md:4:31: error: address "/tags/x/" of alias "/tags/x/" in "content/posts/a.md" is already that of \
          the tag "x" \(aliasHelp)
          """,
          "content/sitemap.xml: error: address \"/sitemap.xml\" of \"content/sitemap.xml\" is already that of the site map \(help)",
          "content/tags.md: error: address \"/tags/\" of \"content/tags.md\" is already that of the list of tags \(help)",
        ].sorted())
  }

  @Test func `an address with a name that begins with a dot is an error, but for well-known ones`() throws {
    let help = "choose names without a dot in front; only what lies in \"/.well-known/\" may be published so"
    let clause = "has a name that begins with a dot, such as web servers and version control keep for themselves"
    #expect(
      try Project(
        settings: "collections: {posts: {permalink: /.p/:slug/}}\n",
        entries: [
          "about.md": entry(
            "A", "aliases: [/.git/, /a/.htaccess, /.well-known/change-password, /.well-known/.x, /.Well-known/y]"),
          "b.md": entry("B", "slug: .git"), "posts/c.md": entry("C", "date: 2021-01-01"),
        ]
      ).problems()
        == [
          ("content/about.md:3:11", "/.git/", "alias \"/.git/\" in \"content/about.md\""),
          ("content/about.md:3:19", "/a/.htaccess/", "alias \"/a/.htaccess\" in \"content/about.md\""),
          ("content/about.md:3:63", "/.well-known/.x/", "alias \"/.well-known/.x\" in \"content/about.md\""),
          ("content/about.md:3:80", "/.Well-known/y/", "alias \"/.Well-known/y\" in \"content/about.md\""),
          ("content/b.md:3:7", "/.git/", "\"content/b.md\""),
          ("content/posts/c.md", "/.p/c/", "\"content/posts/c.md\""),
        ].map { "\($0): error: address \"\($1)\" of \($2) \(clause) [address/impossible] help: \(help)" })
  }

  @Test func `a file cannot stand in for a page's own`() throws {
    let problems = try Project(entries: ["about.md": entry("About")], files: ["about/index.html": 1]).problems()
    #expect(
      problems == [
        """
        content/about/index.html: error: address "/about/index.html" of "content/about/index.html" is the file of \
        "/about/" of "content/about.md" [address/taken] help: give one of the two another name or `slug`
        """
      ])
  }

  @Test func `a file cannot stand where a folder is needed`() throws {
    let problems = try Project(
      entries: ["posts/a.md": entry("A", "date: 2021-01-01")], files: ["posts/a": 1]
    ).problems()
    #expect(
      problems == [
        """
        content/posts/a.md: error: address "/posts/a/" of "content/posts/a.md" needs a file where "/posts/a" of \
        "content/posts/a" needs a folder, or the reverse [address/taken] help: give one of the two another name or `slug`
        """
      ])
  }

  @Test func `a folder cannot stand where a page's own file is`() throws {
    let problems = try Project(
      entries: ["a.md": entry("A")], files: ["a/index.html/b.txt": 1]
    ).problems()
    #expect(
      problems == [
        """
        content/a/index.html/b.txt: error: address "/a/index.html/b.txt" of "content/a/index.html/b.txt" needs a file \
        where "/a/" of "content/a.md" needs a folder, or the reverse [address/taken] \
        help: give one of the two another name or `slug`
        """
      ])
  }

  /// Addresses given out one by one, by what each needs on disk: what tells files and folders apart without haste.
  private struct PlainAddresses {
    private var files: [String: (address: String, owner: String)] = [:]
    private var folders: [String: (address: String, owner: String)] = [:]

    /// What is told of a claim; nil where it is granted.
    mutating func claim(_ address: String, _ owner: String, help: String) -> String? {
      let file = (address.hasSuffix("/") ? address + "index.html" : address).lowercased()
      let above = file.indices.filter { file[$0] == "/" }.dropFirst().map { String(file[..<$0]) }.reversed()
      if let holder = files[file] ?? folders[file] ?? above.lazy.compactMap({ [files] in files[$0] }).first {
        return told(address, owner, holder, help)
      }
      files[file] = (address, owner)
      for folder in above where folders[folder] == nil { folders[folder] = (address, owner) }
      return nil
    }

    private func told(
      _ address: String, _ owner: String, _ holder: (address: String, owner: String), _ help: String
    ) -> String {
      func file(_ address: String) -> String {
        (address.hasSuffix("/") ? address + "index.html" : address).lowercased()
      }
      let what =
        if address == holder.address {
          "is already that of \(holder.owner)"
        } else if address.lowercased() == holder.address.lowercased() {
          "differs only in letter case from \"\(holder.address)\" of \(holder.owner)"
        } else if file(address) == file(holder.address) {
          "is the file of \"\(holder.address)\" of \(holder.owner)"
        } else {
          "needs a file where \"\(holder.address)\" of \(holder.owner) needs a folder, or the reverse"
        }
      return "error: address \"\(address)\" of \(owner) \(what) [address/taken] help: \(help)"
    }
  }

  @Test func `files, folders and pages keep out of one another's way as they would on disk`() throws {
    var random = SeededGenerator(seed: 7)
    func path(_ names: [String]) -> String {
      (0...Int.random(in: 0...2, using: &random)).map { _ in names.randomElement(using: &random) ?? "" }
        .joined(separator: "/")
    }
    for _ in 0..<300 {
      let files = Set((0..<Int.random(in: 0...4, using: &random)).map { _ in path(["a", "A", "b", "index.html"]) })
      let aliases = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        "/" + path(["a", "A", "b", "index.html", "b.txt"]) + (Bool.random(using: &random) ? "/" : ".html")
      }
      let project = Project(
        entries: ["about.md": entry("About", "aliases: [\(aliases.joined(separator: ", "))]")],
        files: Dictionary(uniqueKeysWithValues: files.map { ($0, 1) }))
      var plain = PlainAddresses()
      var expected = [plain.claim("/", "the home page", help: "")].compactMap(\.self)
      for file in files.sorted(by: PathOrder.precedes) {
        let told = plain.claim(
          "/" + file, "\"content/\(file)\"", help: "give one of the two another name or `slug`")
        if let told { expected.append(told) }
      }
      for alias in aliases {
        let told = plain.claim(
          alias, "alias \"\(alias)\" in \"content/about.md\"", help: "correct the alias, or take it out")
        if let told { expected.append(told) }
      }
      let found = try project.problems().filter { $0.contains("[address/taken]") }
      let told = found.map { String($0[($0.firstRange(of: "error: ")?.lowerBound ?? $0.startIndex)...]) }
      #expect(told.sorted() == expected.sorted())
    }
  }

  @Test func `an alias leads from a folder, or from a file when it has an extension`() throws {
    let site = try Project(entries: ["about.md": entry("About", "aliases: [/old, /older/page.html]")]).site()
    let aliases = site.pages.compactMap { page -> String? in
      guard case .alias(let target) = page.content else { return nil }
      return "\(page.address.path) → \(target.path)"
    }
    #expect(aliases == ["/old/ → /about/", "/older/page.html → /about/"])
  }

  @Test func `an alias of an entry's own address is a warning`() throws {
    #expect(
      try Project(entries: ["about.md": entry("About", "aliases: [/about/]")]).problems() == [
        """
        content/about.md:3:11: warning: alias "/about/" is the entry's own address [address/alias-of-itself] \
        help: take it out of `aliases`
        """
      ])
  }

  @Test func `files of an entry with a folder of its own follow its address`() throws {
    let site = try Project(
      entries: ["briefings/2021-01-02-pilot/index.md": entry("Pilot", "slug: the-pilot")],
      files: ["briefings/2021-01-02-pilot/annex.pdf": 7, "briefings/shared.pdf": 8]
    ).site()
    #expect(site.files.map(\.address.path) == ["/briefings/shared.pdf", "/briefings/the-pilot/annex.pdf"])
  }

  @Test func `an address for which no file can be written is an error`() throws {
    let name = String(repeating: "x", count: 256)
    let folders = String(repeating: "x/", count: 500)
    let problems = try Project(
      entries: [
        "a.md": entry("A", "slug: \(name)"), "b.md": entry("B", "tags: [\(name)]"),
        "c.md": entry("C", "aliases: [/.sitegen/manifest, /.sitegenx/, /\(folders)]"),
      ]
    ).problems()
    #expect(
      problems == [
        """
        content/a.md:3:7: error: address "/\(name)/" of "content/a.md" has a name of 256 bytes, and no file can have more \
        than 255 [address/impossible] help: shorten it; an entry's `slug` sets the last part of its address
        """,
        """
        content/b.md:3:8: error: address "/tags/\(name)/" of the tag "\(name)" has a name of 256 bytes, and no file can \
        have more than 255 [address/impossible] help: shorten it; an entry's `slug` sets the last part of its address
        """,
        """
        content/c.md:3:11: error: address "/.sitegen/manifest/" of alias "/.sitegen/manifest" in "content/c.md" lies in \
        the folder of sitegen's own records [address/impossible] help: choose an address outside "/.sitegen/"
        """,
        """
        content/c.md:3:31: error: address "/.sitegenx/" of alias "/.sitegenx/" in "content/c.md" has a name that begins \
        with a dot, such as web servers and version control keep for themselves [address/impossible] help: choose names \
        without a dot in front; only what lies in "/.well-known/" may be published so
        """,
        """
        content/c.md:3:44: error: address "/\(folders)" of alias "/\(folders)" in "content/c.md" is 1001 bytes long, and \
        at most 1000 are safe everywhere [address/impossible] help: shorten it
        """,
      ])
  }
}
