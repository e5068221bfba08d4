import Base
import Rendering
import SiteModel
import TestSupport
import Testing

/// The Content Security Policy that a page gives browsers, made from its own markup.
@Suite struct PolicyTests {
  private let standard = "default-src 'self'; base-uri 'self'; form-action 'self'; frame-src 'none'; object-src 'none'"

  /// The policy of a page with that markup; nil when it has none.
  private func policy(_ markup: String, settings: String = "", url: String = "https://example.org/") throws -> String? {
    var project = Project(settings: settings, entries: [:])
    project.url = url
    project.themeFiles = [
      SiteSources.SourceEntry(builtIn: SourceFile(path: "templates/static/ours.css", bytes: [1])),
      SiteSources.SourceEntry(builtIn: SourceFile(path: "templates/static/ours.js", bytes: [2])),
      SiteSources.SourceEntry(path: "templates/static/own.css", size: 1, hash: ContentHash([3])),
      SiteSources.SourceEntry(path: "templates/static/own.js", size: 1, hash: ContentHash([4])),
    ]
    let head = "<head>{% if page.policy %}{{ page.policy }}{% endif %}</head>"
    let page = try project.output("404.html", templates: ["404.html": head + markup])
    let content = page.firstMatch(
      of: /^<head>(?:<meta http-equiv="Content-Security-Policy" content="([^"]*)">)?<\/head>/)
    let match = try #require(content)
    return match.1.map(String.init)
  }

  private func strict(_ markup: String, sources: String = "{}") throws -> String? {
    try policy(markup, settings: "security: {policy: strict, sources: \(sources)}\n")
  }

  @Test(arguments: [
    "<p>Text</p>", "<img src=/a.png><img src='b.png' srcset='b.png 1x, /c.png 2x'><a href=https://example.com/>x</a>",
    "<link rel=canonical href='https://example.com/'><link rel=alternate href=https://example.com/feed.xml>",
    "<link rel=stylesheet href='/ours.css'><script src=/ours.js></script>",
    "<link rel=stylesheet href=\"{{ \"ours.css\" | asset }}\">",
    "<script type='application/ld+json'>{\"image\": \"https://example.com/a.png\"}</script>",
    "<!-- <script>x()</script> --><textarea><script>x()</script></textarea><title><img src=//example.com></title>",
    "<!--><p>--><form action=/search/><button formaction='?q'></button></form>", "a < b <3 &lt;script&gt;",
    "<p title='> <script>'>x</p><p class=\"a\"onlyname>", "<img alt=\"src='https://example.com/'\" open>",
  ])
  func `what a page has of its own site needs nothing`(markup: String) throws {
    #expect(try policy(markup) == standard)
  }

  @Test(arguments: [
    ("<img src=https://example.com/a.png>", "img-src 'self' https:"),
    ("<IMG\nSRC = \"HTTP://example.com/a.png\"/>", "img-src 'self' http:"), ("<img src=//example.com/>", "img-src *"),
    ("<img srcset='/a.png, https://example.com/a.png 2x'>", "img-src 'self' https:"),
    ("<img srcset='/a.png 1x,https://example.com/a.png 2x'>", "img-src 'self' https:"),
    ("<img src='https://münchen.example/a.png'>", "img-src 'self' https:"),
    ("<img src='https://[::1]/a.png'>", "img-src 'self' https:"),
    ("<source srcset=https://example.com/a.avif>", "img-src 'self' https:"),
    // Each attribute by itself, whatever else stands on the element.
    ("<img srcset='https://example.com/a.png 1x' imagesrcset='/a.png 1x'>", "img-src 'self' https:"),
    ("<img src='data:image/png;base64,AA=='>", "img-src 'self' data:"),
    ("<svg><image href=https://example.com/a.png /></svg>", "img-src 'self' https:"),
    ("<video poster=https://example.com/a.png></video>", "img-src 'self' https:"),
    ("<link rel='shortcut icon' href=https://example.com/a.ico>", "img-src 'self' https:"),
    ("<link rel=preload as=font href=https://example.com/a.woff2>", "font-src 'self' https:"),
    ("<link rel=prefetch href=https://example.com/a.json>", "connect-src 'self' https:"),
    ("<a href=/ ping=https://example.com/>x</a>", "connect-src 'self' https:"),
    ("<audio src=https://example.com/a.mp3></audio>", "media-src 'self' https:"),
    ("<link rel=manifest href=https://example.com/a.json>", "manifest-src 'self' https:"),
  ])
  func `what a page has from elsewhere is let in, wherever it is kept`(markup: String, directive: String) throws {
    let directives = Set(try #require(try policy(markup)).split(separator: "; ").map(String.init))
    #expect(directives.subtracting(standard.split(separator: "; ").map(String.init)) == [directive])
  }

  @Test func `a film lets in the frames of its own host and no other`() throws {
    #expect(
      try policy(
        "<a href=https://youtu.be/q data-player=\"https://www.youtube-nocookie.com/embed/q\">x</a>"
          + "<a data-player=\"https://player.vimeo.com/video/1?dnt=1\">x</a>")
        == standard.replacing("'none'; o", with: "https://player.vimeo.com https://www.youtube-nocookie.com; o"))
    #expect(
      try policy("<iframe src=https://example.com/></iframe>") == standard.replacing("'none'; o", with: "https:; o"))
    #expect(try policy("<iframe src=/a.html></iframe>") == standard.replacing("'none'; o", with: "'self'; o"))
    #expect(
      try policy("<object data=/a.pdf></object>")
        == standard.replacing("frame-src 'none'; object-src 'none'", with: "frame-src 'self'; object-src 'self'"))
    #expect(
      try policy("<embed src=https://example.com/a.pdf>")
        == standard.replacing("frame-src 'none'; object-src 'none'", with: "frame-src https:; object-src https:"))
  }

  @Test func `a form that is sent elsewhere may be sent on`() throws {
    #expect(try policy("<form action=https://example.com/>") == standard.replacing("form-action 'self'; ", with: ""))
    #expect(
      try strict("<form action=https://example.com/>")
        == standard.replacing("form-action 'self'", with: "form-action 'self' https://example.com"))
  }

  @Test(arguments: [
    "<script>x()</script>", "<script src=/own.js></script>",
    "<SCRIPT type=Module src=https://example.com/a.js></SCRIPT>",
    "<body onload='x()'>", "<a href=' java&#115;cript:x()'>x</a>", "<a href=\"JavaScript:x()\">x</a>",
    "<iframe srcdoc='x'></iframe>", "<base href=https://example.com/>", "<img src='https&#58;//example.com'>",
    "<img src='/&#47;example.com/a.png'>",
    "<link rel=modulepreload href=https://example.com/a.js><script src='/own.js'></script>", "<svg onload=x()>",
  ])
  func `a page with a script of which nobody knows what it needs has no policy`(markup: String) throws {
    #expect(try policy(markup) == nil)
  }

  @Test func `a style sheet of the project's own may take in others, fonts and pictures`() throws {
    let open = standard.replacing("'self'; form", with: "'self'; font-src * data:; form")
      .replacing("'none'; object-src 'none'", with: "'none'; img-src * data: blob:; object-src 'none'; style-src *")
    #expect(try policy("<link rel=stylesheet href=/own.css>") == open)
    #expect(try policy("<link href=https://example.com/a.css rel=\"Stylesheet\">") == open)
    #expect(try policy("<style>p { color: red }</style>") == open + " 'unsafe-inline'")
    #expect(try policy("<p style='background: url(https://example.com/)'>") == open + " 'unsafe-inline'")
    #expect(
      try policy("<p style=\"background: image-set('https://h.example/a.png' 1x)\">") == open + " 'unsafe-inline'")
    #expect(try policy("<p style='background: u\\72l(https://h.example/)'>") == open + " 'unsafe-inline'")
    #expect(try policy("<svg><rect fill='url(https://h.example/a.svg#g)'/></svg>") == open)
    #expect(try policy("<svg><rect fill='url(#g)' mask=url(#m)></svg>") == standard)
    #expect(try policy("<p style='color: red'>") == standard + "; style-src-attr 'unsafe-inline'")
  }

  @Test func `a strict policy lets in what stands in the page, by host and by hash`() throws {
    #expect(
      try strict("<img src=https://example.com:8443/a.png><script src=//example.net/a.js></script>")
        == standard.replacing("; object", with: "; img-src 'self' https://example.com:8443; object")
        + "; script-src 'self' example.net")
    // No source can name such a host.
    #expect(
      try strict("<img src=https://münchen.example/a.png>")
        == standard.replacing("; object", with: "; img-src 'self' https:; object"))
    // printf 'alert(1)\n' | openssl dgst -sha256 -binary | base64
    #expect(
      try strict("<script>alert(1)\r\n</script>")
        == standard + "; script-src 'self' 'sha256-MaeD7tQk/YNyd6Pm9J12ROmv0Z93QwNN4VH7v3gI+RI='")
    #expect(
      try strict("<style>p{}</style>")
        == standard + "; style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='")
    #expect(
      try strict("<script>alert(1)</script>", sources: "{script-src: [\"'unsafe-inline'\"], img-src: [\"data:\"]}")
        == standard.replacing("; object", with: "; img-src 'self' data:; object")
        + "; script-src 'self' 'unsafe-inline'")
    #expect(
      try strict("<script src=/own.js></script>", sources: "{connect-src: [\"https://example.com\"]}")
        == standard.replacing("base-uri 'self'", with: "base-uri 'self'; connect-src 'self' https://example.com"))
  }

  @Test func `the settings add sources, or turn the policy off`() throws {
    #expect(
      try policy("", settings: "security: {sources: {frame-src: [https://example.com], object-src: [\"'self'\"]}}\n")
        == standard.replacing(
          "frame-src 'none'; object-src 'none'", with: "frame-src https://example.com; object-src 'self'"))
    #expect(try policy("<img src=https://example.com/>", settings: "security: {policy: off}\n") == nil)
  }

  @Test func `files are known by the path that the site has`() throws {
    let page = "<script src=\"{{ \"/ours.js\" | address }}\"></script>"
    #expect(try policy(page, url: "https://example.org/s") == standard)
    #expect(try policy("<script src=/ours.js></script>", url: "https://example.org/s") == nil)
  }

  @Test(arguments: [("striptags", ""), ("striptags | length", "0"), ("escape | striptags", ""), ("truncate(9)", "")])
  func `filters make the same of every page's policy`(filter: String, text: String) throws {
    for film in ["", "<iframe src=https://example.com/></iframe>"] {
      let template = "{% if page.policy %}{{ page.policy }}({{ page.policy | \(filter) }}){% endif %}" + film
      let page = try Project(entries: [:]).output("404.html", templates: ["404.html": template])
      let policy = film.isEmpty ? standard : standard.replacing("frame-src 'none'", with: "frame-src https:")
      let element = "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
      #expect(page == element + "(\(text))" + film)
    }
  }

  @Test(arguments: ["truncate(18)", "truncate_words(3)", "striptags"])
  func `a text around a policy is cut alike on every page`(filter: String) throws {
    for film in ["", "<iframe src=https://example.com/></iframe>"] {
      let template = """
        {% if page.policy %}{% set x %}Hello {{ page.policy }} world wide web of things{% endset %}{{ x | \(filter) }}{% endif %}
        """
      let page = try Project(entries: [:]).output("404.html", templates: ["404.html": template + film])
      let policy = film.isEmpty ? standard : standard.replacing("frame-src 'none'", with: "frame-src https:")
      let element = filter == "striptags" ? "" : "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"> "
      #expect(page == "Hello " + element + "world wide" + (filter == "striptags" ? " web of things" : "…") + film)
    }
  }

  @Test func `a policy that is written twice stands there once`() throws {
    let twice = "{% if page.policy %}{{ page.policy }}|{{ page.policy }}{% endif %}"
    #expect(
      try Project(entries: [:]).output("404.html", templates: ["404.html": twice])
        == "<meta http-equiv=\"Content-Security-Policy\" content=\"\(standard)\">|")
  }
}
