import Base
import TestSupport
import Testing

@Suite struct PageMarkupTests {
  /// The kept attributes of a page, each as `element name=value`.
  private func attributes(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    return PageMarkup(bytes).attributes.map {
      "\($0.element.rawValue) \($0.name.rawValue)=" + String(decoding: bytes[$0.value], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("<a href=\"/x\" class=y>", ["a href=/x"]), ("<A\nHREF = '/x'>", ["a href=/x"]), ("<a href=/x/>", ["a href=/x/"]),
    ("<p title='>' id=b>", ["other id=b"]), ("<p id=\"\">", ["other id="]),
    ("<img/src=a alt>", ["img src=a", "img alt="]),
    ("<p class=\"a\"id=b>", ["other id=b"]), ("<p hidden id=b>", ["other id=b"]), ("<p =id=b>", []),
    ("<p id=a id=b>", ["other id=a"]), ("<p onclick=a onload=b>", ["other handler=a", "other handler=b"]),
    ("<my-map src=a id=b>", ["custom src=a", "custom id=b"]), ("<use xlink:href=#a>", ["use xlink:href=#a"]),
    ("<p name=a><a name=b>", ["a name=b"]), ("<p data=a><object data=b>", ["object data=b"]),
    ("<p type=a rel=b as=c><link rel=b as=c type=a>", ["link rel=b", "link as=c"]),
    ("<p class=\"x\"id=b>", ["other id=b"]), ("<a class=\"x\" href=\"/x\" id=b>", ["a href=/x", "a id=b"]),
    ("<a href=\"/x\" href=\"/y\">", ["a href=/x"]), ("<a href=\"\">", ["a href="]), ("<a href=\"/x", []),
    ("<p class=\"x", []), ("<p class=\"x>\" href=\"a>b\"/>", ["other href=a>b"]), ("<img class=\"x\">", []),
  ])
  func `reads the attributes of start tags`(html: String, expected: [String]) {
    #expect(attributes(html) == expected)
  }

  @Test(arguments: [
    "<!-- <p id=a> -->", "<!--><!-- --!><!-- <p id=a>", "<!--!><p id=a>-->", "<!---!><p id=a>-->", "<!doctype id=a>",
    "<?x <p id=a>", "</p id=a>", "a < b id=a>",
    "<title><p id=a></title>", "<textarea><p id=a></TEXTAREA >", "<script>'<p id=a>'",
    "<style><p id=a></styles></style>",
    "<iframe><p id=a></iframe>", "<p class='<p id=a>'>", "<p id=a", "<p id=", "<p id='a>", "<",
  ])
  func `nothing else is a tag`(html: String) {
    #expect(attributes(html) == [])
  }

  @Test func `what stands behind a passed text is read again`() {
    #expect(
      attributes("<!-- x --!><p id=a><!----><p id=b></p x='>'><p id=c><title></titles></title><p id=d>")
        == ["other id=a", "other id=b", "other id=c", "other id=d"])
  }

  /// Words of HTML, and of what looks like it, put behind one another by chance: wherever a tag begins among eight, sixteen
  /// or sixty-four bytes, and wherever the page ends, what is read is the same.
  @Test func `reads what a tokenizer reads that goes one byte at a time`() {
    let words = [
      "<p", "<a", "<h2", "<LI", "<img", "<link", "<script", "</script", "<title", "</Title", "<textarea", "</textarea",
      "<blockquote", "<my-map", "<meta", " http-equiv=\"x\"", "<feimage", "</p", "</h2", "</blockquote x=", "<!--",
      "-->", "--!>", "<!doctype", "<?", "<", ">", ">", ">", ">", "/>", " ", " ", "\n", "\t", "=", "=", "\"", "\"", "'",
      " class=\"x\"", " href=\"/x\"",
      " HREF=\"/y\"", " href='a>b'", " id=\"b\"", "id=c", "alt", " alt=\"\"", " aria-label=\"long words, all of them\"",
      " datetime=\"2024-01-01\"", " onclick=\"x\"", " on=\"x\"", " data-player=p", " marker-start=m", " clip-path=c",
      " xlink:href=#a", " formaction=/f", " as=x", " rel=y", " type=z", " name=n", " fill=red", "é",
      "text of some words ", " src=\"a.png\"", " srcset", "ü=", "\u{0}", "?", "<=", "a<b",
    ]
    var generator = SeededGenerator(seed: 7)
    for round in 0..<3000 {
      let html = Array((0...(round % 60)).compactMap { _ in words.randomElement(using: &generator) }.joined().utf8)
      let read = PageMarkup(html).attributes.map {
        "\($0.element.rawValue) \($0.name.rawValue)=" + String(decoding: html[$0.value], as: UTF8.self)
      }
      #expect(
        read.map { $0.replacing("feImage", with: "feimage") } == StepwiseMarkup(html).attributes,
        "\(String(decoding: html, as: UTF8.self))")
    }
  }

  @Test func `gives the text of a script`() {
    let html = Array("<script src=a>1 < 2</p></script>".utf8)
    let tags = PageMarkup(html).tags
    #expect(tags.map(\.element) == [.script])
    #expect(tags.map { String(decoding: html[$0.text], as: UTF8.self) } == ["1 < 2</p>"])
  }

  @Test func `follows a change of the page`() {
    var html = Array("<p id=a>|<p id=b><script>c</script><a id=d href=/>".utf8)
    var markup = PageMarkup(html)
    html.replaceSubrange(8..<9, with: "twenty".utf8)
    markup.move(behind: 8, by: 5)
    #expect(markup.attributes.map { String(decoding: html[$0.value], as: UTF8.self) } == ["a", "b", "d", "/"])
    #expect(markup.tags.map { String(decoding: html[$0.text], as: UTF8.self) } == ["c"])
  }
}
