import Base
import Markdown
import Testing

@Suite struct AutolinkTests {
  /// Each case: a text, and the parts of it that become links.
  @Test(arguments: [
    (
      "http://a.b https://c.d/e?f=g&h#i ftp://j.k HTTP://l",
      ["http://a.b", "https://c.d/e?f=g&h#i", "ftp://j.k", "HTTP://l"]
    ),
    ("www.a.b, (www.c.d/e) *www.f.g* ~www.h.i~", ["www.a.b", "www.c.d/e", "www.f.g", "www.h.i"]),
    ("a@b.c. d.e+f-g_h@i.j-k.l_m mailto:n@o.p", ["a@b.c", "d.e+f-g_h@i.j-k.l_m", "mailto:n@o.p"]),
    (
      "http://a.b/c_(d)) http://e.f?! http://g.h&quot; http://i.j;",
      ["http://a.b/c_(d)", "http://e.f", "http://g.h", "http://i.j"]
    ),
    ("éhttp://a.b a:http://c.d `x`http://e.f", ["http://a.b", "http://c.d", "http://e.f"]),
    ("http://a.b/~c and ~d~ http://a@b.c a@b@c.d", ["http://a.b/~c", "http://a@b.c", "b@c.d"]),
    ("http://é.b/c http://a.b\nhttp://c.d", ["http://é.b/c", "http://a.b", "http://c.d"]),
    ("ahttp://a.b xwww.a.b WWW.a.b www.a_b.c http://a_b.c http://-a a@b a@b.c- @b.c /@b.c http:/a http://", []),
    ("`http://a.b` \\www.a.b http\\://a.b", []),
  ])
  func `links bare addresses`(text: String, links: [String]) {
    #expect(read(text).facts.links.map(\.text) == links)
  }

  @Test func `does not link in links, descriptions of images and code`() {
    let body = read("[http://a.b c@d.e](f.md) ![www.g.h](i.png) <http://j.k>\n\n    http://l.m\n")
    #expect(body.facts.links.map(\.destination) == ["f.md", "i.png", "http://j.k"])
  }

  @Test func `does not link what looks like a link's own address`() {
    for text in ["a](http://a.b c)", "a](http://a.b c) ~", "<http://a.b c> ~"] {
      #expect(read(text).facts.links.isEmpty)
    }
  }

  @Test func `writes addresses of hosts and mailboxes with a scheme`() {
    let body = read("é www.a.b/c&d e@f.g [h](i.md)")
    #expect(
      body.html == "<p>é <a href=\"http://www.a.b/c&amp;d\">www.a.b/c&amp;d</a> "
        + "<a href=\"mailto:e@f.g\">e@f.g</a> <a href=\"‹2›\">h</a></p>\n")
    #expect(body.linkPlaces == ["1:3+11", "1:15+5", "1:21+9"])
    #expect(body.facts.firstParagraph?.text == "é www.a.b/c&d e@f.g h")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["www.", "http://", "http://a", "a@b", "a@b.c ", "@", "_www.", "http://a_", "://"])
  func `takes time in proportion to the worst input`(piece: String) {
    #expect(read(String(repeating: piece, count: 20_000)).fragment.html.count > 10_000)
  }
}
