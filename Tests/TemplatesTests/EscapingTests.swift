import Templates
import Testing

@Suite struct EscapingTests {
  private let nasty = "<a href=\"x\">'&'</a>"

  private func render(_ page: String, _ type: ValueType, _ value: Value) -> String {
    TemplatesTests.render(["page.html": page], ["x": (type, value)])
  }

  private func refused(_ page: String, _ type: ValueType = .text) -> [String] {
    problems(["page.html": page], ["x": type])
  }

  @Test func `escapes text in text`() {
    #expect(render("<p>{{ x }}</p>", .text, .text(nasty)) == "<p>&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;</p>")
  }

  @Test func `writes HTML in text as it is`() {
    #expect(render("<div>{{ x }}</div>", .html, .html(Array(nasty.utf8))) == "<div>\(nasty)</div>")
  }

  @Test func `escapes text in attributes for their quotes`() {
    #expect(
      render("<i title=\"{{ x }}\" lang='{{ x }}'>", .text, .text("\"'&<"))
        == "<i title=\"&quot;'&amp;&lt;\" lang='&quot;&#39;&amp;&lt;'>")
  }

  @Test func `escapes text in a title and a text area`() {
    #expect(render("<title>{{ x }}</title>", .text, .text("</title>")) == "<title>&lt;/title&gt;</title>")
    #expect(render("<textarea>{{ x }}</textarea>{{ x }}", .text, .text("<")) == "<textarea>&lt;</textarea>&lt;")
  }

  @Test func `writes a URL in a URL attribute escaped for the attribute only`() {
    #expect(render("<a href=\"{{ x }}\">{{ x }}</a>", .url, .url("/a?b&c")) == "<a href=\"/a?b&amp;c\">/a?b&amp;c</a>")
    #expect(render("<a href='{{ x }}#top'>", .url, .url("/it's")) == "<a href='/it&#39;s#top'>")
  }

  @Test func `percent-encodes what follows the beginning of a URL`() {
    #expect(render("<a href=\"/t/{{ x }}/\">", .text, .text("a/b c&é?")) == "<a href=\"/t/a%2Fb%20c%26%C3%A9%3F/\">")
    #expect(render("<a href=\"#{{ x }}\">", .text, .text("a\"b")) == "<a href=\"#a%22b\">")
    #expect(
      render("<a href=\"/s?u={{ x }}\">", .url, .url("https://e.org/a?b"))
        == "<a href=\"/s?u=https%3A%2F%2Fe.org%2Fa%3Fb\">")
    #expect(render("<a href=\"https://e.org{{ x }}\">", .url, .url("/a/")) == "<a href=\"https://e.org/a/\">")
    #expect(render("<a href=\"mailto:{{ x }}\">", .text, .text("a+b@e.org")) == "<a href=\"mailto:a%2Bb@e.org\">")
    #expect(render("<a href=\"/p/{{ x }}\">", .integer, .integer(2)) == "<a href=\"/p/2\">")
  }

  @Test(arguments: ["href", "src", "action", "cite", "data", "poster", "formaction", "HREF"])
  func `rejects text at the beginning of a URL attribute`(name: String) {
    #expect(
      refused("<a \(name)=\"{{ x }}\">") == [
        "page.html:1:\(9 + name.count)+1 error template/unsafe-output: the attribute \"\(name.lowercased())\" begins with a text, not with a URL; use a field that is a URL or a filter that makes one, or begin with a literal path"
      ])
  }

  @Test(arguments: ["javascript:", "JavaScript:", " data:", "java\nscript:", "vbscript:"])
  func `rejects values after a scheme that makes a program of them`(scheme: String) {
    let name = scheme.lowercased().filter { $0.isLetter }
    #expect(
      refused("<a href=\"\(scheme){{ x }}\">", .url).map { $0.drop { $0 != " " } } == [
        " error template/unsafe-output: nothing can be written after \"\(name):\"; use an address that begins otherwise"
      ])
  }

  @Test(arguments: [
    "{% if entry.summary %}java{% endif %}script:", "{% if entry.summary %}java{% else %}vb{% endif %}script:",
    "java{{ entry.title }}script:", "{% if entry.summary %}javascript{% else %}https{% endif %}:",
    "{% if entry.summary %}{{ entry.url }}{% else %}java{% endif %}script:",
  ])
  func `rejects values after a colon that may end a scheme of several pieces`(beginning: String) {
    #expect(
      problems("<a href=\"\(beginning){{ entry.title }}\">b</a>").map { $0.drop { $0 != " " } } == [
        " error template/unsafe-output: nothing can be written after a \":\" with which a scheme such as \"javascript:\" may "
          + "end; write the scheme out in one piece, or begin the address with \"/\""
      ])
  }

  @Test func `rejects a loop that goes on with the beginning of an address`() {
    #expect(
      problems("<a href=\"{% for a in [1, 2] %}java{% endfor %}script:{{ entry.title }}\">b</a>").first?
        .contains("template/") == true)
  }

  @Test(arguments: [
    "page-{{ entry.title }}.html", "{% if entry.summary %}a{% else %}b{% endif %}/{{ entry.title }}",
    "{% if entry.summary %}x{% endif %}?q={{ entry.title }}",
  ])
  func `takes values behind a beginning that cannot become a scheme`(address: String) {
    #expect(problems("<a href=\"\(address)\">b</a>") == [])
  }

  @Test(arguments: ["ping", "onclick", "onmouseover", "srcdoc"])
  func `rejects output in attributes with a language of their own`(name: String) {
    #expect(
      refused("<a \(name)=\"a{{ x }}\">") == [
        "page.html:1:\(10 + name.count)+1 error template/unsafe-output: nothing can be written in the attribute \"\(name)\"; its language is not HTML's, so that no escaping makes a value safe there; write it out"
      ])
  }

  @Test func `rejects HTML in attributes and in a title`() {
    #expect(
      refused("<a title=\"{{ x }}\"><title>{{ x }}</title>", .html) == [
        "page.html:1:14+1 error template/unsafe-output: HTML cannot stand in the attribute \"title\"; use a field that is plain text",
        "page.html:1:30+1 error template/unsafe-output: HTML cannot stand in <title>; use a field that is plain text",
      ])
  }

  @Test func `rejects output in tags outside quoted values`() {
    #expect(
      refused("<{{ x }}></{{ x }}><a{{ x }}><a {{ x }}><a b{{ x }}><a b={{ x }}><a b=c{{ x }}><a b=\"\"{{ x }}>") == [
        "page.html:1:5+1 error template/unsafe-output: the name of a tag cannot come from a value; write the tag out, with {% if %} around whole tags",
        "page.html:1:15+1 error template/unsafe-output: the name of a tag cannot come from a value; write the tag out, with {% if %} around whole tags",
        "page.html:1:25+1 error template/unsafe-output: the name of a tag cannot come from a value; write the tag out, with {% if %} around whole tags",
        "page.html:1:36+1 error template/unsafe-output: the name of an attribute cannot come from a value; write the attribute out and put the value in double quotes",
        "page.html:1:48+1 error template/unsafe-output: the name of an attribute cannot come from a value; write the attribute out and put the value in double quotes",
        "page.html:1:61+1 error template/unsafe-output: the value of the attribute \"b\" has no quotes around it; put double quotes around the whole value",
        "page.html:1:75+1 error template/unsafe-output: the value of the attribute \"b\" has no quotes around it; put double quotes around the whole value",
        "page.html:1:90+1 error template/unsafe-output: the name of an attribute cannot come from a value; write the attribute out and put the value in double quotes",
      ])
  }

  @Test func `rejects output in comments, declarations and raw text`() {
    #expect(
      refused("<!-- {{ x }} --><!doctype {{ x }}><script type=\"a/b\">{{ x }}</script><xmp>a{{ x }}</xmp>{{ x }}") == [
        "page.html:1:9+1 error template/unsafe-output: nothing can be written in a comment; take it out of there; {# … #} holds notes",
        "page.html:1:30+1 error template/unsafe-output: nothing can be written in a declaration; take it out of there; {# … #} holds notes",
        "page.html:1:57+1 error template/unsafe-output: nothing can be written in a <script> of this type; values can stand in JavaScript and in JSON",
        "page.html:1:79+1 error template/unsafe-output: nothing can be written in <xmp>; put it into an attribute, such as data-…, or into an element for text",
      ])
  }

  @Test(arguments: [
    "a < b {{ x }}", "<!---->{{ x }}", "<!-->{{ x }}", "<!-- > -- -->{{ x }}", "<!doctype html>{{ x }}",
    "<?xml?>{{ x }}",
    "</>{{ x }}", "<br/>{{ x }}", "<script src=\"a\"></script>{{ x }}", "<script>'</scripts></script >{{ x }}",
    "<SCRIPT>a</Script>{{ x }}", "<style>a</style\n>{{ x }}", "<a b = \"{{ x }}\">", "<a b c='d'e=\"{{ x }}\">",
    "<a b=c d=\"{{ x }}\">", "<a b=c/>{{ x }}", "<p a=\">\">{{ x }}</p>",
    "<li{% if x %} class=\"{{ x }}\"{% endif %}>{{ x }}",
    "<li {% if x %}hidden {% endif %}title=\"{{ x }}\">", "<li{% if x %} hidden{% endif %}/>{{ x }}",
    "<i class=\"a{% if x %} {{ x }}{% endif %}\">{{ x }}", "<a href=\"{% if x %}/a/{% else %}/b{% endif %}{{ x }}\">",
    "<a href=\"/t{% for y in l %}/{{ y }}{% endfor %}\">{{ x }}",
    "<a{% for y in l %} b=\"{{ y }}\"{% endfor %}>{{ x }}", "<a href=\"{% for y in l %}/{{ y }}{% endfor %}\">{{ x }}",
    "<a {% for y in l %}b {% endfor %}c=\"{{ x }}\">",
    "{% if x %}<b>{% endif %}{{ x }}{% if x %}</b>{% endif %}",
  ])
  func `finds its way in markup`(page: String) {
    #expect(problems(["page.html": page], ["x": .text, "l": .list(.text)]) == [])
  }

  @Test func `rejects branches that end in different places`() {
    #expect(
      refused("{% if x %}<a{% endif %}>") == [
        "page.html:1:4+2 error template/branches-disagree: the branches of this \"if\" end in different places: in the tag <a> and in text; write whole tags or whole attributes in each branch"
      ])
    #expect(
      refused("<a {% if x %}b=\"{% elif true %}c=\"{% endif %}d\">") == [
        "page.html:1:7+2 error template/branches-disagree: the branches of this \"if\" end in different places: in the attribute \"b\" of <a> and in the attribute \"c\" of <a>; write whole tags or whole attributes in each branch"
      ])
    #expect(
      refused("{% for y in x %}<a b=\"{% endfor %}", .list(.text)) == [
        "page.html:1:4+3 error template/branches-disagree: a round of this \"for\" begins in text and ends in the attribute \"b\" of <a>; write whole tags or whole attributes in it, with a space between attributes"
      ])
    #expect(
      refused("<!--{% for y in x %}a{% else %}-->{% endfor %}-->", .list(.text)) == [
        "page.html:1:8+3 error template/branches-disagree: the branches of this \"for\" end in different places: in a comment and in text; write whole tags or whole attributes in each branch"
      ])
    #expect(
      refused("<li{% if x %} hidden{% endif %}den>{{ x }}") == [
        "page.html:1:32+1 error template/branches-disagree: a name may end here or go on, because the branches before it end differently; write a space or \">\" here"
      ])
  }

  @Test func `rejects a page that ends in a tag, a comment or raw text`() {
    #expect(
      refused("a\n<b> <c d=\"") == [
        "page.html:2:5+1 error template/ends-inside-tag: the page ends in the attribute \"d\" of <c>, which begins here; close what begins here"
      ])
    #expect(
      refused("<script>") == [
        "page.html:1:1+1 error template/ends-inside-tag: the page ends in <script>, which begins here; close what begins here"
      ])
  }

  @Test(arguments: [["in.html", "out.html"], ["out.html", "in.html"]])
  func `reads what several templates include anew where it begins in another place`(roots: [String]) {
    // In the one it stands in text, in the other in an attribute, so that what is an attribute here is text there.
    #expect(
      problems(
        [
          "in.html": "<a title=\"{% include \"part.html\" %}", "out.html": "<p>{% include \"part.html\" %}",
          "part.html": "x\" href=\"{{ word }}\">{{ word }}",
        ], ["word": .text], roots: roots) == [
          "part.html:1:13+4 error template/unsafe-output: the attribute \"href\" begins with a text, not with a URL; "
            + "use a field that is a URL or a filter that makes one, or begin with a literal path; "
            + "it is used by templates/in.html:1"
        ])
  }

  @Test func `tells once where the tag begins in which several pages end`() {
    #expect(
      problems(
        [
          "one.html": "{% include \"part.html\" %}", "part.html": "<i>x</i><b ",
          "two.html": "<p>x</p>{% include \"part.html\" %}",
        ], roots: ["one.html", "two.html"]) == [
          "part.html:1:9+1 error template/ends-inside-tag: the page ends in the tag <b>, which begins here; close what begins here"
        ])
  }

  @Test func `lets an included template stand within a tag`() {
    #expect(
      TemplatesTests.render(
        ["page.html": "<i title=\"{% include \"part.html\" %}\">", "part.html": "{{ x }}"],
        ["x": (.text, .text("\""))]) == "<i title=\"&quot;\">")
  }

  @Test func `rejects free data where a URL begins`() {
    #expect(
      refused("<a href=\"{{ x }}\">", .any) == [
        "page.html:1:13+1 error template/unsafe-output: the attribute \"href\" begins with free data, not with a URL; use a field that is a URL or a filter that makes one, or begin with a literal path"
      ])
  }

  @Test(arguments: [
    "<a href=\"&#106;avascript:{{ entry.title }}\">b</a>", "<a href=\"java&Tab;script:{{ entry.title }}\">b</a>",
    "<a href=\"javascript&colon;{{ entry.title }}\">b</a>",
  ])
  func `writes nothing after a scheme spelt with character references`(page: String) {
    #expect(problems(page).first?.contains("an address that begins with a character reference") == true)
  }

  @Test(arguments: ["set", "animate"]) func `writes nothing that an animation gives to another attribute`(name: String)
  {
    let page = "<svg><a><\(name) attributeName=\"href\" to=\"{{ entry.title }}\"/></a></svg>"
    #expect(problems(page).first?.contains("nothing can be written in the attribute \"to\"") == true)
  }
}
