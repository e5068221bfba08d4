import Templates
import Testing

@Suite struct TypeProblemTests {
  @Test func `names that are set together are different ones`() {
    #expect(
      problems("{% set a, a = (1, 2) %}{% for b, b in [(1, 2)] %}{% endfor %}") == [
        "page.html:1:11+1 error template/reserved-name: the name \"a\" stands here twice; use another name",
        "page.html:1:34+1 error template/reserved-name: the name \"b\" stands here twice; use another name",
      ])
  }

  @Test func `rejects an unknown variable`() {
    #expect(
      problems("{{ entri.title }}{{ x }}") == [
        "page.html:1:4+5 error template/unknown-variable: unknown variable \"entri\"; did you mean \"entry\"?",
        "page.html:1:21+1 error template/unknown-variable: unknown variable \"x\"; the variables here are \"entry\" and \"others\"",
      ])
  }

  @Test func `rejects an unknown field, in branches that no page takes too`() {
    #expect(
      problems("{% if false %}{{ entry.titel }}{% else %}{{ entry.place.x if entry.place else \"\" }}{% endif %}") == [
        "page.html:1:24+5 error template/unknown-field: unknown field \"titel\" in a record \"entry\"; did you mean \"title\"?",
        "page.html:1:57+1 error template/unknown-field: unknown field \"x\" in a record \"place\"; the fields here are \"name\" and \"site\"",
      ])
    #expect(
      problems("{{ entry.title.size }}{% for t in entry.tags %}{{ loop.revindexx }}{{ loop }}{% endfor %}") == [
        "page.html:1:16+4 error template/unknown-field: a text has no fields, so no \"size\" either; use it without \".size\"",
        "page.html:1:56+9 error template/unknown-field: unknown field \"revindexx\" in \"loop\"; did you mean \"revindex\"?",
        "page.html:1:71+4 error template/wrong-type: \"loop\" is no value by itself; write one of its fields: \"changed\", \"cycle\", \"depth\", \"depth0\", \"first\", \"index\", \"index0\", \"last\", \"length\", \"nextitem\", \"previtem\", \"revindex\" and \"revindex0\"",
      ])
  }

  @Test func `rejects an unknown filter`() {
    #expect(
      problems("{{ entry.title | uper }}") == [
        "page.html:1:18+4 error template/unknown-filter: unknown filter \"uper\"; did you mean \"upper\"?"
      ])
    #expect(
      problems("{{ entry.title | markdown }}") == [
        "page.html:1:18+8 error template/unknown-filter: unknown filter \"markdown\"; the filters here are \"abs\", \"asset\", \"batch\", \"capitalize\", \"date\", \"default\", \"escape\", \"file_size\", \"first\", \"float\", \"group_by\", \"int\", \"iso8601\", \"items\", \"join\", \"json\", \"last\", \"length\", \"limit\", \"linebreaks\", \"lower\", \"map\", \"max\", \"min\", \"number\", \"or_now\", \"plural\", \"replace\", \"reverse\", \"round\", \"safe\", \"slice\", \"slug\", \"sort\", \"split\", \"striptags\", \"sum\", \"title\", \"trim\", \"truncate\", \"truncate_words\", \"unique\", \"upper\", \"urlencode\", \"where\" and \"wordcount\""
      ])
  }

  @Test func `says of a filter that Jinja2 has what to write here`() {
    #expect(
      problems("{{ entry.tags | count }}{{ entry.title | indent(2) }}{{ others | rejectattr(\"isNew\") }}") == [
        "page.html:1:17+5 error template/unknown-filter: unknown filter \"count\"; here it is called \"length\"",
        "page.html:1:42+6 error template/unknown-filter: unknown filter \"indent\"; leave it to the style sheet",
        "page.html:1:66+10 error template/unknown-filter: unknown filter \"rejectattr\"; go through the items with {% for x in list if not x.field %}",
      ])
  }

  @Test func `says what stands in the way of an operation`() {
    #expect(
      problems("{{ [1] + [2] }}{{ entry.extra + 1 }}{{ entry.title - 1 }}{{ true ~ 1 }}{{ others | json }}") == [
        "page.html:1:4+3 error template/wrong-type: \"+\" works on numbers, not on a list; go through one after the other; lists are not joined",
        "page.html:1:19+11 error template/wrong-type: \"+\" works on numbers, not on free data; make it one with the filter \"int\"",
        "page.html:1:40+11 error template/wrong-type: \"-\" works on numbers, not on a text; make it one with the filter \"int\"",
        "page.html:1:61+4 error template/wrong-type: \"~\" joins texts, URLs and numbers, not a boolean",
        "page.html:1:84+4 error template/wrong-type: \"json\" takes a text, number, boolean or date, or a list or map of them, not a list whose items are each a record \"entry\"",
      ])
  }

  @Test func `rejects arguments that are missing, too many, unknown or given twice`() {
    #expect(
      problems(
        "{{ entry.tags | limit }}{{ entry.title | upper(1) }}{{ entry.title | truncate(1, 2) }}{{ entry.title | truncate(lenght=1) }}{{ entry.title | truncate(1, length=2) }}{{ entry.title | trim(by=1) }}{{ \"a\" | replace(\"a\", \"b\", 1, 2) }}"
      ) == [
        "page.html:1:17+5 error template/bad-argument: \"limit\" needs its parameter \"count\"; write limit(count=…)",
        "page.html:1:48+1 error template/bad-argument: \"upper\" takes no arguments; remove this one",
        "page.html:1:82+1 error template/bad-argument: \"truncate\" takes one argument; remove this one",
        "page.html:1:113+6 error template/bad-argument: \"truncate\" has no parameter \"lenght\"; did you mean \"length\"?",
        "page.html:1:154+6 error template/bad-argument: \"length\" of \"truncate\" is given twice; remove one of them",
        "page.html:1:188+2 error template/bad-argument: \"trim\" has no parameter \"by\"; it has none: remove it",
        "page.html:1:226+1 error template/bad-argument: \"replace\" takes 3 arguments; remove this one",
      ])
  }

  @Test func `rejects inputs and arguments of another type`() {
    #expect(
      problems(
        "{{ entry.tags | upper }}{{ entry.title | first }}{{ entry.tags | join(1) }}{{ entry.title | date }}{{ entry.count | length }}{{ entry.summary | default(1) }}{{ others | join }}"
      ) == [
        "page.html:1:17+5 error template/wrong-type: \"upper\" takes a text, not a list",
        "page.html:1:28+19 error template/untested-optional: this value may be missing; name it and test the name: {% set value = … %}{% if value %}…{% endif %}",
        "page.html:1:71+1 error template/wrong-type: \"separator\" of \"join\" is a text, not an integer",
        "page.html:1:93+4 error template/wrong-type: \"date\" takes a date, not a text",
        "page.html:1:117+6 error template/wrong-type: \"length\" takes a list, map or text, not an integer",
        "page.html:1:153+1 error template/wrong-type: this is an integer, but what it stands in for is a text; give both the same type",
        "page.html:1:170+4 error template/wrong-type: \"join\" takes a list of texts, URLs or numbers, not a list whose items are each a record \"entry\"",
      ])
  }

  @Test func `rejects values that cannot be written as they are`() {
    #expect(
      problems("{{ entry.isNew }}{{ entry.date }}{{ entry.tags }}{% for e in others %}{{ e }}{% endfor %}") == [
        "page.html:1:4+11 error template/wrong-type: a boolean cannot be written; choose what to write: {{ \"yes\" if entry.isNew else \"no\" }}",
        "page.html:1:21+10 error template/wrong-type: a date cannot be written without saying how; use a filter: {{ entry.date | date(\"d MMMM yyyy\") }}",
        "page.html:1:37+10 error template/wrong-type: a list cannot be written as it is; write its items: {% for item in entry.tags %}…{% endfor %}",
        "page.html:1:74+1 error template/wrong-type: a record \"entry\" cannot be written as it is; write one of its fields: \"body\", \"count\", \"date\", \"extra\", \"isNew\", \"place\", \"summary\", \"tags\", \"title\" and \"url\"",
      ])
  }

  @Test func `rejects comparisons of different types`() {
    #expect(
      problems(
        "{% if entry.title == 1 %}{% elif entry == entry.place %}{% elif entry.isNew < true %}{% elif 1 < \"a\" %}{% elif 1 in entry.tags %}{% elif \"a\" in entry.title %}{% elif entry.url == \"/\" %}{% endif %}"
      ) == [
        "page.html:1:7+16 error template/wrong-type: a text and an integer cannot be compared; compare two values of one simple type",
        "page.html:1:34+20 error template/wrong-type: a record \"entry\" and a record \"place\" cannot be compared; compare two values of one simple type",
        "page.html:1:65+18 error template/wrong-type: \"<\" compares two numbers, dates or texts, not a boolean and a boolean",
        "page.html:1:94+7 error template/wrong-type: \"<\" compares two numbers, dates or texts, not an integer and a text",
        "page.html:1:112+1 error template/wrong-type: an integer is never in a list whose items are each a text",
      ])
  }

  @Test func `rejects conditions that are neither true nor false`() {
    #expect(
      problems("{% if entry.count %}{% endif %}{% if not entry.date %}{% endif %}{{ 1 if entry else 2 }}") == [
        "page.html:1:7+11 error template/wrong-type: an integer is neither true nor false; compare it with something, or leave the test out: it is always there",
        "page.html:1:42+10 error template/wrong-type: a date is neither true nor false; compare it with something, or leave the test out: it is always there",
        "page.html:1:74+5 error template/wrong-type: a record \"entry\" is neither true nor false; compare it with something, or leave the test out: it is always there",
      ])
  }

  @Test func `takes any value last in "or", and asks of it a truth only where one is wanted`() {
    #expect(
      problems(
        "{{ (entry.place or entry.place).name }}{% if none or entry %}{% endif %}{% if entry.isNew or entry.count %}{% endif %}{% if (x or entry) and entry.summary %}{{ entry.summary }}{% endif %}"
      ) == [
        "page.html:1:4+28 error template/untested-optional: this value may be missing; name it and test the name: {% set value = … %}{% if value %}…{% endif %}",
        "page.html:1:46+13 error template/wrong-type: a record \"entry\" is neither true nor false; compare it with something, or leave the test out: it is always there",
        "page.html:1:94+11 error template/wrong-type: an integer is neither true nor false; compare it with something, or leave the test out: it is always there",
        "page.html:1:126+1 error template/unknown-variable: unknown variable \"x\"; the variables here are \"entry\" and \"others\"",
      ])
    let page = "{% for e in others %}{{ (e.place or p).name }} {% endfor %}"
    #expect(
      render(
        ["page.html": page],
        [
          "others": (.list(.record("entry")), .list([Sample.entry(), Sample.entry(place: Sample.place("Leeds"))])),
          "p": (.record("place"), Sample.place("Here")),
        ]) == "Here Leeds ")
  }

  @Test func `takes what a filter is given once, right or wrong`() {
    #expect(
      problems(
        "{{ entry.tags | batch(\"2\") | length }}{{ entry.tags | sort(reverse=1) | length }}{{ entry.title | sort }}{{ entry.tags | items }}{{ entry.summary | default(\"x\", entry.isNew) }}"
      ) == [
        "page.html:1:23+3 error template/wrong-type: \"count\" of \"batch\" is an integer, not a text",
        "page.html:1:68+1 error template/wrong-type: \"reverse\" of \"sort\" is a boolean, not an integer",
        "page.html:1:99+4 error template/wrong-type: \"sort\" takes a list, not a text",
        "page.html:1:122+5 error template/wrong-type: \"items\" takes a map, not a list",
        "page.html:1:162+11 error template/bad-argument: \"boolean\" of \"default\" must be written out: true or false",
      ])
  }

  @Test func `compares addresses with texts, and asks whether they are empty`() {
    #expect(
      render(
        "{{ 1 if entry.url == \"/a/\" }}{{ 2 if entry.url }}{{ 3 if entry.url is lower }}{{ 4 if entry.body is not empty }}{{ 5 if entry.body }}",
        entry: Sample.entry(body: "", url: "/a/")) == "123")
  }

  @Test func `repeats over the names of free data that is a map`() {
    let extra: Value = .map([
      (key: "m", value: .map([(key: "x", value: .integer(1)), (key: "y", value: .integer(2))])),
      (key: "n", value: .integer(5)), (key: "f", value: .number(1.5)), (key: "e", value: .text("")),
    ])
    let page = """
      {% if entry.extra.m is defined and entry.extra.n is defined and entry.extra.e is defined %}\
      {% for k in entry.extra.m if k != "y" %}{{ k }}{% endfor %} {{ "i" if entry.extra.n is float }}\
      {{ "n" if entry.extra.n is number }}{{ "s" if entry.extra.m is sequence and entry.extra.e is iterable }}{% endif %}
      """
    #expect(render(page, entry: Sample.entry(extra: extra)) == "x ns")
  }

  @Test func `rejects names given to a template that is not there`() {
    #expect(
      problems("{% include \"no.html\" ignore missing with x = nonsense %}") == [
        "page.html:1:46+8 error template/unknown-variable: unknown variable \"nonsense\"; the variables here are \"entry\" and \"others\""
      ])
  }

  @Test func `rejects repeating over what is no list, choosing between types and joining what is no text`() {
    #expect(
      problems("{% for x in entry.title %}{{ x.y }}{% endfor %}{{ 1 if true else \"a\" }}{{ entry.date ~ entry.body }}")
        == [
          "page.html:1:13+11 error template/wrong-type: \"for\" repeats over a list, not over a text",
          "page.html:1:66+3 error template/wrong-type: this is a text, but what stands before \"if\" is an integer; give both the same type",
          "page.html:1:75+10 error template/wrong-type: \"~\" joins texts, URLs and numbers, not a date; make it a text with the filter \"date\"",
          "page.html:1:88+10 error template/wrong-type: \"~\" joins texts, URLs and numbers, not HTML",
        ])
  }

  @Test func `rejects date patterns that it cannot read`() {
    #expect(
      problems("{{ entry.date | date(\"d MMM QQ\") }}{{ entry.date | date(entry.title) }}") == [
        "page.html:1:22+10 error template/bad-date-pattern: unknown letters \"QQ\" in a date pattern; the letters are d, dd, EEE, EEEE, M, MM, MMM, MMMM, yyyy, HH, mm and z, or write \"full\", \"long\", \"medium\" or \"short\"; put words in single quotes",
        "page.html:1:57+11 error template/bad-date-pattern: the pattern of \"date\" must be written out; write it in quotes: date(\"d MMMM yyyy\")",
      ])
  }

  @Test func `rejects a date pattern that writes nothing, and one with an unclosed quote`() {
    #expect(
      problems("{{ entry.date | date(\"\") }}{{ entry.date | date(\"d 'x\") }}{{ entry.date | date(\"d '' '\") }}") == [
        "page.html:1:22+2 error template/bad-date-pattern: this date pattern writes nothing; the letters are d, dd, EEE, EEEE, M, MM, MMM, MMMM, yyyy, HH, mm and z, or write \"full\", \"long\", \"medium\" or \"short\"; put words in single quotes",
        "page.html:1:49+6 error template/bad-date-pattern: the single quote before \"x\" is not closed in a date pattern; end the words with another single quote; two of them, '', write one",
        "page.html:1:80+8 error template/bad-date-pattern: a single quote at the end of a date pattern is not closed; end the words with another single quote; two of them, '', write one",
      ])
  }

  @Test func `rejects a literal that the host's filter cannot use`() {
    #expect(
      problems("<a href=\"{{ \"site.css\" | asset }}\">{{ \"x.css\" | asset }}</a>") == [
        "page.html:1:39+7 error template/bad-literal: no asset \"x.css\"; there is \"site.css\""
      ])
  }
}
