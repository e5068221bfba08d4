import Base
import Pipeline
import Testing
import Theme

/// What the built-in theme shows of what authors wrote, and what it does not show twice.
@Suite struct BuiltInPagesTests {
  /// A page of a project that is built with the built-in theme, without the white space around lines.
  private func page(_ address: String, of files: [String: String]) throws -> String {
    var page = ""
    try ScratchProject.with(files) { project in
      try project.remove("templates")
      #expect(try project.build(theme: BuiltInTheme.files).report == "")
      page = try project.read("site" + address + "index.html")
    }
    return page
  }

  /// The texts between each of two marks and the next.
  private func parts(of page: String, from opening: String, to closing: String) -> [Substring] {
    page.ranges(of: opening).compactMap { range in
      let rest = page[range.upperBound...]
      return rest.firstRange(of: closing).map { rest[..<$0.lowerBound] }
    }
  }

  private func briefing(_ lines: String...) -> String {
    (["---", "title: B", "date: 2021-01-01"] + lines + ["---", "Text.", ""]).joined(separator: "\n")
  }

  @Test func `a briefing shows each of its files once, the first on the cover`() throws {
    let page = try page(
      "/briefings/b/",
      of: [
        "content/briefings/b/index.md": briefing(
          "attachments: [{file: a.pdf, accessible: true}, {file: b.csv}, {file: c.csv}]"),
        "content/briefings/b/a.pdf": "%PDF-1.7\n", "content/briefings/b/b.csv": "1", "content/briefings/b/c.csv": "2",
      ])
    #expect(
      parts(of: page, from: "class=\"file\" href=\"", to: "\"") == [
        "/briefings/b/a.pdf", "/briefings/b/b.csv", "/briefings/b/c.csv",
      ])
    let links = parts(of: page, from: "href=\"#page_downloads\">", to: "</a>")
    #expect(links == ["More to download"])
    #expect(parts(of: page, from: "<h2 id=\"page_downloads\">", to: "</h2>") == ["More to download"])
  }

  @Test func `a briefing with one file has no list of others`() throws {
    let page = try page(
      "/briefings/b/",
      of: [
        "content/briefings/b/index.md": briefing("attachments: [{file: a.pdf, accessible: true}]"),
        "content/briefings/b/a.pdf": "%PDF-1.7\n",
      ])
    #expect(parts(of: page, from: "class=\"file\" href=\"", to: "\"") == ["/briefings/b/a.pdf"])
    #expect(page.ranges(of: "page_downloads").isEmpty)
  }

  @Test func `a PDF is called tagged, another accessible file is not`() throws {
    let page = try page(
      "/posts/p/",
      of: [
        "content/posts/p/index.md": briefing(
          "attachments: [{file: a.pdf, accessible: true}, {file: b.csv, accessible: true}]"),
        "content/posts/p/a.pdf": "%PDF-1.7\n", "content/posts/p/b.csv": "1",
      ])
    #expect(
      parts(of: page, from: "<p class=\"file-note\">", to: "</p>") == [
        "Tagged for screen readers.", "Made to work with screen readers.",
      ])
  }

  @Test func `a file says how long it is, and whom to ask who cannot read it`() throws {
    let files = """
      attachments:
        - {file: a.pdf, title: Report}
        - {file: b.pdf, accessible: false}
        - {file: c.pdf, html: /summary.md}
        - {file: d.csv}
        - {file: "https://a.example/e.pdf"}
      """
    let pdf = "%PDF-1.7\n1 0 obj << /Type /Pages /Count 14 >> endobj\n"
    let page = try page(
      "/posts/p/",
      of: [
        "sitegen.yml":
          "title: T\nurl: https://example.org/\ncontact: {accessible_formats: f@example.org}\n"
          + "rules: {files/pdf-without-alternative: off}\n",
        "content/summary.md": "---\ntitle: S\n---\n", "content/posts/p/index.md": briefing(files),
        "content/posts/p/a.pdf": pdf, "content/posts/p/b.pdf": pdf, "content/posts/p/c.pdf": pdf,
        "content/posts/p/d.csv": "1",
      ])
    #expect(
      parts(of: page, from: "<span class=\"file-facts\">", to: "</span>") == [
        "PDF, 53 bytes, 14 pages", "PDF, 53 bytes, 14 pages", "PDF, 53 bytes, 14 pages", "CSV, 1 byte", "PDF",
      ])
    let ask: Substring = "<a href=\"mailto:f@example.org\">Ask for another format</a>.\n"
    #expect(
      parts(of: page, from: "<p class=\"file-note\">", to: "</p>") == [
        "\n" + ask, "This file may not be suitable for users of assistive technology.\n" + ask,
        "<a href=\"/summary/\">Read it as a web page</a>", "\n" + ask,
      ])
  }

  @Test func `the list of all files says of each who can read it, in cells that are named on a phone`() throws {
    let files = """
      attachments:
        - {file: a.pdf, title: Report, accessible: true}
        - {file: b.csv, accessible: false, html: true}
        - {file: c.csv, html: /summary.md}
      """
    let page = try page(
      "/attachments/",
      of: [
        "content/summary.md": "---\ntitle: S\n---\n", "content/posts/p/index.md": briefing(files),
        "content/posts/p/a.pdf": "%PDF-1.7\n", "content/posts/p/b.csv": "1", "content/posts/p/c.csv": "1",
      ])
    #expect(parts(of: page, from: "<p class=\"byline\">", to: "</p>") == ["3 files"])
    #expect(
      parts(of: page, from: "role=\"rowheader\">", to: "</th>") == [
        "<a href=\"/posts/p/a.pdf\">Report</a><span class=\"file-name\">a.pdf</span>",
        "<a href=\"/posts/p/b.csv\">b.csv</a>", "<a href=\"/posts/p/c.csv\">c.csv</a>",
      ])
    #expect(
      parts(of: page, from: "data-label=\"Offered on\">", to: "</td>")
        == Array(repeating: "<a href=\"/posts/p/\">B</a>", count: 3))
    #expect(
      parts(of: page, from: "data-label=\"Format\">", to: "</td>") == ["PDF, 9 bytes", "CSV, 1 byte", "CSV, 1 byte"])
    #expect(parts(of: page, from: "data-label=\"Accessible\">", to: "</td>") == ["Yes", "No", "Not stated"])
    #expect(
      parts(of: page, from: "data-label=\"Web page\">", to: "</td>") == [
        "No", "Yes", "<a href=\"/summary/\">Read it as a web page</a>",
      ])
    #expect(parts(of: page, from: "<a href=\"/attachments/\">", to: "</a>") == ["Downloads"])
  }

  @Test(arguments: [("post", "posts"), ("briefing", "papers"), ("event", "meetings"), ("page", "guides")])
  func `an entry shows the fields that its collection declares`(kind: String, folder: String) throws {
    let settings = """
      title: T
      url: https://example.org/
      collections:
        \(folder):
          kind: \(kind)
          fields: {funder: text, peer_reviewed: boolean, sites: integer, from: date, data-set: url, partners: list}

      """
    let page = try page(
      "/\(folder)/b/",
      of: [
        "sitegen.yml": settings,
        "content/\(folder)/b.md": briefing(
          "funder: A & B", "peer_reviewed: false", "sites: 12", "from: 2020-02-03", "data-set: https://example.com/d",
          "partners: [C, D]", kind == "event" ? "start: 2021-01-01" : ""),
      ])
    let rows = zip(parts(of: page, from: "<dt>", to: "</dt>"), parts(of: page, from: "<dd>", to: "</dd>"))
      .map { "\($0): \($1)" }
    #expect(
      rows.suffix(6) == [
        "Funder: A &amp; B", "Peer reviewed: No", "Sites: 12",
        "From: <time datetime=\"2020-02-03\">3 February 2020</time>",
        "Data set: <a href=\"https://example.com/d\">https://example.com/d</a>", "Partners: C, D",
      ])
  }

  @Test func `the resources index shows source and title once, and a source only where no publisher is known`() throws {
    let minutes = """
      ## Resources

      - GOV.UK: [Style guide](https://example.com/s) (May 2019), for settling arguments
      - Lab: [Report](https://example.com/r)

      """
    let page = try page(
      "/resources/",
      of: [
        "content/events/e.md": "---\ntitle: E\nstart: 2021-01-01\n---\n" + minutes,
        "content/resources/l.md":
          "---\ntitle: L\nitems: [{title: Report, url: https://example.com/r, publisher: The Lab at Leeds}]\n---\n",
      ])
    #expect(parts(of: page, from: "<p class=\"resource-text\">", to: "</p>") == ["For settling arguments"])
    #expect(
      parts(of: page, from: "<p class=\"resource-facts\">\n", to: "</p>") == [
        "<span>The Lab at Leeds</span>\n", "<span>GOV.UK</span>\n<span>May 2019</span>\n",
      ])
  }

  @Test func `pictures that components name have their sizes, whatever their files are called`() throws {
    let body = """
      ::figure[C]{src=a.SVG alt=A}

      ::video{src=https://youtu.be/q title=F poster=b}

      ::video{src=c.mp4 title=G poster=b}

      """
    let page = try page(
      "/p/",
      of: [
        "content/p.md": "---\ntitle: P\n---\n" + body, "content/a.SVG": "<svg viewBox='0 0 30 20'/>",
        "content/b": "<svg width='160' height='90'/>", "content/c.mp4": "film",
      ])
    #expect(
      parts(of: page, from: "<img ", to: " loading=\"lazy\">") == [
        "src=\"/a.SVG\" alt=\"A\" width=\"30\" height=\"20\"", "src=\"/b\" alt=\"\" width=\"160\" height=\"90\"",
      ])
    #expect(
      parts(of: page, from: "<video ", to: ">")
        == ["controls preload=\"none\" poster=\"/b\" width=\"160\" height=\"90\" aria-label=\"G\""])
  }
}
