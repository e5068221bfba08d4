import Templates
import Testing

@Suite struct InheritanceTests {
  @Test func `names the templates of the folder in which one is looked for`() {
    #expect(
      problems([
        "page.html": "{% include \"parts/tail.html\" %}{% include \"part/a.html\" %}{% include \"parts/head.html\" %}",
        "parts/head.html": "h",
      ]) == [
        "page.html:1:12+17 error template/unknown-template: unknown template \"parts/tail.html\"; the templates in \"parts\" are \"parts/head.html\"",
        "page.html:1:43+13 error template/unknown-template: unknown template \"part/a.html\"; there are no templates in \"part\"",
      ])
  }

  @Test func `replaces blocks of the template that it extends`() {
    #expect(
      render([
        "page.html": "{% extends \"base.html\" %}\n{% block main %}child{% endblock main %}\n",
        "base.html": "<main>{% block main %}base{% endblock %}</main>{% block foot %}foot{% endblock %}",
      ]) == "<main>child</main>foot")
  }

  @Test func `extends through several levels, the outermost block winning`() {
    #expect(
      render([
        "page.html": "{% extends \"two.html\" %}{% block inner %}page{% endblock %}{% block b %}page b{% endblock %}",
        "two.html":
          "{% extends \"one.html\" %}{% block a %}two({% block inner %}{% endblock %}){% endblock %}{% block b %}{% endblock %}",
        "one.html": "{% block a %}one{% endblock %} {% block b %}one{% endblock %}",
      ]) == "two(page) page b")
  }

  @Test func `runs the child's set before the parent's content`() {
    #expect(
      render([
        "page.html":
          "{% extends \"base.html\" %}\n{# note #}\n{% set section = \"news\" %}\n{% block a %}{{ section }}{% endblock %}",
        "base.html": "{{ section }}/{% block a %}{% endblock %}",
      ]) == "news/news")
  }

  @Test func `lets a block see the variables of the place it fills`() {
    #expect(
      render(
        [
          "page.html": "{% extends \"base.html\" %}{% block item %}[{{ tag }}]{% endblock %}",
          "base.html": "{% for tag in tags %}{% block item %}{{ tag }}{% endblock %}{% endfor %}",
        ], ["tags": (.list(.text), .list([.text("a"), .text("b")]))]) == "[a][b]")
  }

  @Test func `includes a template, which sees the variables in scope`() {
    #expect(
      render(["page.html": "{% set x = 1 %}{% include \"part/x.html\" %}", "part/x.html": "[{{ x }}]"]) == "[1]")
    #expect(
      render(
        [
          "page.html": "{% for tag in tags %}{% include \"part/x.html\" %}{% endfor %}",
          "part/x.html": "{{ loop.index }}{{ tag }}{% set tag = \"z\" %}",
        ], ["tags": (.list(.text), .list([.text("a"), .text("b")]))]) == "1a2b")
  }

  @Test func `includes a template that extends another`() {
    #expect(
      render([
        "page.html": "{% block a %}page{% endblock %}{% include \"card.html\" %}",
        "card.html": "{% extends \"box.html\" %}{% block a %}card{% endblock %}",
        "box.html": "<b>{% block a %}box{% endblock %}</b>",
      ]) == "page<b>card</b>")
  }

  @Test func `rejects a template that does not exist`() {
    #expect(
      problems([
        "page.html": "{% extends \"bas.html\" %}", "base.html": "{% include \"x\" %}",
      ]) == [
        "base.html warning template/unused-template: no page uses this template; include or extend it, or remove the file",
        "base.html:1:12+3 error template/unknown-template: unknown template \"x\"; the templates here are \"base.html\" and \"page.html\"",
        "page.html:1:12+10 error template/unknown-template: unknown template \"bas.html\"; did you mean \"base.html\"?",
      ])
  }

  @Test func `rejects a block that the parents lack`() {
    #expect(
      problems([
        "page.html":
          "{% extends \"base.html\" %}{% block mian %}{% block new %}{% endblock %}{% endblock %}{% block aside %}{% endblock %}",
        "base.html": "{% block main %}{% endblock %}{% block foot %}{% endblock %}",
      ]) == [
        "page.html:1:35+4 error template/unknown-block: \"templates/base.html\", which this one extends, has no block \"mian\"; did you mean \"main\"?",
        "page.html:1:94+5 error template/unknown-block: \"templates/base.html\", which this one extends, has no block \"aside\"; the blocks here are \"foot\" and \"main\"",
      ])
  }

  @Test func `rejects content outside the blocks of a child`() {
    #expect(
      problems([
        "page.html": "{% extends \"base.html\" %} text \n{{ 1 }}{% if true %}{% endif %}{% include \"base.html\" %}",
        "base.html": "",
      ]) == [
        "page.html:1:27+5 error template/outside-blocks: text outside the blocks of a template that extends another is never written; move it into a block",
        "page.html:2:1+2 error template/outside-blocks: \"{{\" outside the blocks of a template that extends another is never written; move it into a block",
        "page.html:2:11+2 error template/outside-blocks: \"if\" outside the blocks of a template that extends another is never written; move it into a block",
        "page.html:2:35+7 error template/outside-blocks: \"include\" outside the blocks of a template that extends another is never written; move it into a block",
      ])
  }

  @Test func `rejects extends that is not the first tag or comes twice`() {
    #expect(
      problems(
        [
          "page.html": "a{% extends \"base.html\" %}",
          "two.html": "{% extends \"base.html\" %}{% extends \"base.html\" %}",
          "base.html": "",
        ], roots: ["page.html", "two.html", "base.html"]) == [
          "page.html:1:5+7 error template/misplaced-extends: \"extends\" is not the first tag; write it once, at the beginning of the file",
          "two.html:1:29+7 error template/misplaced-extends: a template extends only one other; write it once, at the beginning of the file",
        ])
  }

  @Test func `rejects extends behind a filter that writes`() {
    #expect(
      problems([
        "page.html": "{% filter striptags %}hello{% endfilter %}{% extends \"base.html\" %}",
        "base.html": "<!doctype html>",
      ]) == [
        "base.html warning template/unused-template: no page uses this template; include or extend it, or remove the file",
        "page.html:1:46+7 error template/misplaced-extends: \"extends\" is not the first tag; write it once, at the beginning of the file",
      ])
    #expect(
      render([
        "page.html": "{% set a %}hello{% endset %}{% extends \"base.html\" %}", "base.html": "<p>{{ a }}</p>",
      ]) == "<p>hello</p>")
  }

  @Test func `rejects two blocks of one name`() {
    #expect(
      problems(["page.html": "{% block a %}{% block a %}{% endblock %}{% endblock %}"]) == [
        "page.html:1:23+1 error template/duplicate-block: the block \"a\" is already in this template; give it another name"
      ])
  }

  @Test func `rejects templates that include or extend themselves, once`() {
    #expect(
      problems(
        [
          "a.html": "{% include \"b.html\" %}", "b.html": "{% extends \"c.html\" %}",
          "c.html": "{% include \"a.html\" %}",
          "d.html": "{% include \"d.html\" %}",
        ], roots: ["a.html", "b.html", "d.html"]) == [
          "c.html:1:12+8 error template/circle: \"a.html\" includes or extends itself: a.html → b.html → c.html → a.html; take one of them out of the circle",
          "d.html:1:12+8 error template/circle: \"d.html\" includes or extends itself: d.html → d.html; take one of them out of the circle",
        ])
  }
}
