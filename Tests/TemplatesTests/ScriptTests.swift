import Base
import Templates
import Testing

/// Values in the languages that HTML holds: scripts, style sheets, lists of addresses, instructions to the browser.
@Suite struct ScriptTests {
  private func render(_ page: String, _ type: ValueType, _ value: Value) -> String {
    TemplatesTests.render(["page.html": page], ["x": (type, value)])
  }

  private func refused(_ page: String, _ type: ValueType = .text) -> [String] {
    problems(["page.html": page], ["x": type]).map { String($0.drop { $0 != " " }) }
  }

  @Test func `a value in a script is a literal that nothing in it can end`() {
    let nasty = "</script><!--<script>'\"&\\\n\u{2028}"
    #expect(
      render("<script>const x = {{ x }};</script>", .text, .text(nasty))
        == "<script>const x = \"\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e\\u0027\\\"\\u0026\\\\\\n\\u2028\";</script>"
    )
    #expect(render("<script>f({{ x }})</script>", .integer, .integer(-2)) == "<script>f( -2)</script>")
    #expect(render("<script>f({{ x }})</script>", .boolean, .boolean(true)) == "<script>f(true)</script>")
    #expect(
      render("<script>f({{ x }})</script>", .list(.text), .list([.text("a"), .text("b")]))
        == "<script>f([\"a\", \"b\"])</script>")
    #expect(
      render("<script>f({{ x }})</script>", .any, .map([(key: "a", value: .list([])), (key: "b", value: .none)]))
        == "<script>f({\"a\": [], \"b\": null})</script>")
  }

  @Test func `the filter json makes no second literal of one in a script`() {
    #expect(render("<script>f({{ x | json }})</script>", .text, .text("a")) == "<script>f(\"a\")</script>")
    #expect(render("<p>{{ x | json }}", .text, .text("a")) == "<p>&quot;a&quot;")
  }

  @Test func `a value can stand in scripts of JSON, and in no other language's`() {
    for type in ["application/ld+json", "application/json", "module", "TEXT/JavaScript"] {
      #expect(refused("<script type=\"\(type)\">{\"a\": {{ x }}}</script>") == [])
    }
    #expect(
      refused("<script type=\"text/x-template\">{{ x }}</script>") == [
        " error template/unsafe-output: nothing can be written in a <script> of this type; values can stand in JavaScript and in JSON"
      ])
    #expect(refused("<script type=\"{{ x }}\">{{ x }}</script>").count == 1)
    #expect(refused("<script type=\"module\"{% if x %} type=\"a\"{% endif %}>{{ x }}</script>").count == 1)
  }

  @Test(arguments: [
    "\"{{ x }}\"", "'{{ x }}'", "`{{ x }}`", "// {{ x }}", "/* {{ x }} */", "/a{{ x }}/", "x = /[/]{{ x }}/",
    "'\\'{{ x }}'",
    "return /'{{ x }}/", "`${ {{ x }} }`", "<!-- {{ x }}", "a = b) / {{ x }}", "`a`.b /{{ x }}", "\"\n{{ x }}",
    "a-->{{ x }}",
    "#!`\n`{{ x }}", "name{{ x }}", "<!--\n-->{{ x }}",
  ])
  func `no value stands in a text, a comment, a pattern, a name, or where that cannot be told`(script: String) {
    #expect(
      refused("<script>\(script)\n</script>") == [
        " error template/unsafe-output: no value can stand at this place of a <script>; write it where a literal can stand, without quotes, which it brings itself: const name = {{ … }};"
      ])
  }

  @Test(arguments: [
    "'it\\'s'; f({{ x }})", "// it's\n{{ x }}", "/* ' */{{ x }}", "a = 1 / 2; b = {{ x }}", "a = [1] / 2 / {{ x }}",
    "s.replace(/[/'\"]\\//g, {{ x }})", "return /'/.test({{ x }})", "`a ' $ {`; f({{ x }})", "if (a < b) f({{ x }})",
    "{% if x %}f(1){% else %}g('a'){% endif %}; h({{ x }})", "f({% for y in l %}{{ y }}, {% endfor %}{{ x }})",
    "{ {{ x }}: {{ x }} }", "a = '–'; // – \u{2019}\n{{ x }}",
  ])
  func `finds its way in scripts`(script: String) {
    #expect(problems(["page.html": "<script>\(script)</script>{{ x }}"], ["x": .text, "l": .list(.text)]) == [])
  }

  @Test func `a script that branches leave in different places is told`() {
    #expect(
      refused("<script>{% if x %}'{% endif %}a</script>") == [
        " error template/branches-disagree: the branches of this \"if\" end in different places: in <script> and in <script>; write whole tags or whole attributes in each branch"
      ])
  }

  @Test(arguments: [
    "<script><!--<script></script>", "<script><!--<script ></script>-", "<script><!-- <SCRIPT/></script>--",
    "<script><!--<script></script><!-- >",
  ])
  func `the end tag of a script within a comment within a script does not end it`(page: String) {
    #expect(
      refused(page + "{{ x }}").last
        == " error template/unsafe-output: no value can stand at this place of a <script>; write it where a literal can stand, without quotes, which it brings itself: const name = {{ … }};"
    )
  }

  @Test(arguments: [
    "<script><!--</script>", "<script><!--<script></script></script>", "<script><!--<script>--></script>",
    "<script><!--<scripts></script>", "<script><!-<script></script>", "<script><script></script>",
    "<script><!--><script></script>",
  ])
  func `an end tag ends a script otherwise`(page: String) {
    #expect(refused(page + "{{ x }}") == [])
  }

  @Test func `a text in CSS is a word, a number or a colour, or the page is not made`() {
    for page in ["<style>a { color: {{ x }} }</style>", "<p style=\"color: {{ x }}\">"] {
      #expect(render(page, .text, .text("#0a5 red")).contains("color: #0a5 red"))
      #expect(render(page, .number, .number(1.5)).contains("color: 1.5"))
      let (templates, diagnostics) = compile(["page.html": page], ["x": .text])
      #expect(diagnostics.map(line) == [])
      var output: [UInt8] = []
      let place = page.firstRange(of: "{{").map { page.distance(from: page.startIndex, to: $0.upperBound) + 2 } ?? 0
      #expect(
        templates.render("page.html", [.text("red;} b{background:url(//e)")], into: &output).map(line)
          == "page.html:1:\(place)+1 error template/unsafe-style: \"red;} b{background:url(//e)\" cannot stand in CSS; there, a text has letters, digits, spaces and the signs # % . , - _ alone"
      )
    }
    #expect(
      refused("<style>{{ x }}</style>", .url) == [
        " error template/unsafe-output: a URL cannot stand in CSS; write a number, or a text such as a colour"
      ])
  }

  @Test func `a list of addresses takes URLs where one begins and numbers for their sizes`() {
    #expect(
      render("<img srcset=\"{{ x }} 1x, {{ x }}?a {{ 640 }}w\">", .url, .url("/a,b&c"))
        == "<img srcset=\"/a%2Cb&amp;c 1x, /a%2Cb&amp;c?a 640w\">")
    #expect(
      render("<img srcset=\"/p/{{ x }}.png 2x, /q.png\">", .text, .text("a, b"))
        == "<img srcset=\"/p/a%2C%20b.png 2x, /q.png\">")
    #expect(
      refused("<img srcset=\"/a 1x, {{ x }} 2x\">") == [
        " error template/unsafe-output: an address in \"srcset\" begins with a text, not with a URL; use a field that is a URL or a filter that makes one, or begin with a literal path"
      ])
    #expect(refused("<img srcset=\"/a, {{ x }} 2x\">").count == 1)
    #expect(
      refused("<source srcset=\"/a {{ x }}w\">") == [
        " error template/unsafe-output: the size of an image in \"srcset\" is a number, not a text; write a number, with \"w\" or \"x\" behind it"
      ])
  }

  @Test func `an instruction to the browser takes no value, whichever attribute comes first`() {
    #expect(
      refused("<meta http-equiv=refresh content=\"0;url={{ x }}\">") == [
        " error template/unsafe-output: nothing can be written in the \"content\" of a <meta> with \"http-equiv\"; it is an instruction to the browser; write it out"
      ])
    #expect(
      refused("<meta content=\"0;url={{ x }}\" HTTP-EQUIV = \"refresh\">") == [
        " error template/unsafe-output: \"http-equiv\" makes an instruction to the browser of the value in \"content\" before it; write that out, or use \"name\" or \"property\""
      ])
    #expect(refused("<meta {% if x %}http-equiv{% else %}name{% endif %}=\"a\" content=\"{{ x }}\">").count == 1)
    #expect(refused("<meta name=\"a\" content=\"{{ x }}\"><meta http-equiv=\"refresh\" content=\"5\">") == [])
  }

  @Test func `only a template that the settings trust makes markup of a text`() {
    #expect(
      refused("{{ x | safe }}") == [
        " error template/untrusted-markup: \"safe\" takes HTML, which it leaves as it is, not a text; remove it to have the text escaped; if its markup can be trusted, whoever writes it, name this template in the settings: templates: {trusted: [page.html]}"
      ])
    let (templates, diagnostics) = TemplateSet.compile(
      [
        .init(path: "templates/page.html", bytes: Array("{{ x | safe }}{% include \"part.html\" %}".utf8)),
        .init(path: "templates/part.html", bytes: Array("{{ x }}".utf8)),
      ],
      roots: [RootTemplate("page.html", variables: [("x", .text)])], model: Sample.model, trusted: ["page.html"])
    #expect(diagnostics.map(line) == [])
    var output: [UInt8] = []
    templates.render("page.html", [.text("<b>")], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<b>&lt;b&gt;")
  }
}
