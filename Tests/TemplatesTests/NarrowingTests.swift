import Templates
import Testing

@Suite struct NarrowingTests {
  private let untested =
    "error template/untested-optional: \"entry.summary\" may be missing; test it first: {% if entry.summary %}…{% endif %}"

  @Test func `rejects an optional that was not tested`() {
    #expect(problems("{{ entry.summary }}") == ["page.html:1:4+13 \(untested)"])
    #expect(problems("{{ entry.summary | upper }}") == ["page.html:1:4+13 \(untested)"])
    #expect(
      problems("{{ entry.place.name }}") == [
        "page.html:1:4+11 error template/untested-optional: \"entry.place\" may be missing; test it first: {% if entry.place %}…{% endif %}"
      ])
    #expect(
      problems("{{ (entry.tags | first) }}") == [
        "page.html:1:4+20 error template/untested-optional: this value may be missing; name it and test the name: {% set value = … %}{% if value %}…{% endif %}"
      ])
  }

  @Test func `rejects it in every place that needs a value`() {
    for page in [
      "{{ entry.summary ~ \"\" }}", "{% if entry.summary < \"a\" %}{% endif %}",
      "{% if entry.summary in entry.tags %}{% endif %}", "{{ entry.tags | join(entry.summary) }}",
      "{{ \"\" | default(entry.summary) }}",
    ] {
      let column = page.firstRange(of: "entry.summary").map { page.distance(from: page.startIndex, to: $0.lowerBound) }
      #expect(problems(page) == ["page.html:1:\((column ?? 0) + 1)+13 \(untested)"])
    }
  }

  @Test(arguments: [
    "{% if entry.summary %}{{ entry.summary }}{% endif %}",
    "{% if not entry.summary %}{% else %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary and entry.isNew %}{{ entry.summary }}{% endif %}",
    "{% if entry.isNew and (true and entry.summary) %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary and entry.summary | length > 3 %}{% endif %}",
    "{% if not entry.summary or entry.summary == \"a\" %}{% else %}{{ entry.summary }}{% endif %}",
    "{% if not entry.summary or entry.summary | length > 3 %}{% endif %}",
    "{% if not (not entry.summary) %}{{ entry.summary }}{% endif %}",
    "{% if not entry.summary %}{% elif entry.isNew %}{{ entry.summary }}{% else %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary == \"a\" %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary != \"a\" %}{% else %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary and true or entry.summary and false %}{{ entry.summary }}{% endif %}",
    "{% if entry.place and entry.place.site %}{{ entry.place.site }}{{ entry.place.name }}{% endif %}",
    "{{ entry.summary if entry.summary else \"\" }}",
    "{{ \"\" if not entry.summary else entry.summary }}",
    "{% if entry.summary %}{% set s = entry.summary %}{{ s }}{% endif %}",
    "{% if entry.summary %}{% set e = entry %}{{ e.summary }}{% endif %}",
    "{% set s = entry.summary %}{% if s %}{{ s }}{% endif %}",
    "{% if entry.summary %}{% for t in entry.tags %}{{ entry.summary }}{% endfor %}{% endif %}",
    "{% for e in others %}{% if e.summary %}{{ e.summary }}{% endif %}{% endfor %}",
    "{% set s = entry.tags | first %}{% if s %}{{ s }}{% endif %}",
    "{{ entry.summary | default(\"none\") }}",
  ])
  func `knows that a tested optional is there`(page: String) {
    #expect(problems(page) == [])
  }

  @Test(arguments: [
    "{% if entry.summary %}{% else %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary %}{% endif %}{{ entry.summary }}",
    "{% if entry.summary or entry.isNew %}{{ entry.summary }}{% endif %}",
    "{% if not (entry.summary and entry.isNew) %}{{ entry.summary }}{% endif %}",
    "{% if entry.isNew %}{% elif entry.summary %}{% else %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary != \"a\" %}{{ entry.summary }}{% endif %}",
    "{% if entry.summary == entry.summary %}{{ entry.summary }}{% endif %}",
    "{% for e in others %}{% if e.summary %}{{ entry.summary }}{% endif %}{% endfor %}",
  ])
  func `knows nothing where the test does not hold`(page: String) {
    #expect(!problems(page).isEmpty && problems(page).allSatisfy { $0.hasSuffix(untested) })
  }

  @Test func `forgets what it knew of a variable that is set again`() {
    #expect(
      problems("{% set s = entry.summary %}{% if s %}{% set s = entry.summary %}{{ s }}{% endif %}") == [
        "page.html:1:68+1 error template/untested-optional: \"s\" may be missing; test it first: {% if s %}…{% endif %}"
      ])
    #expect(
      problems("{% if entry.summary %}{% for entry in others %}{{ entry.summary }}{% endfor %}{% endif %}") == [
        "page.html:1:51+13 \(untested)"
      ])
  }

  @Test func `asks for a test of what an inline "if" without an "else" chooses`() {
    #expect(problems("{{ entry.summary if entry.isNew }}") == ["page.html:1:4+13 \(untested)"])
    #expect(problems("{{ (entry.summary if entry.isNew) | default(\"-\") }}{{ entry.title if entry.isNew }}") == [])
    #expect(problems("{{ entry.summary if entry.summary and entry.isNew }}") == [])
  }

  @Test func `knows in an included template what the place of the include knows`() {
    #expect(
      problems(
        [
          "page.html": "{% if entry.summary %}{% include \"part.html\" %}{% endif %}{% include \"part.html\" %}",
          "part.html": "{{ entry.summary }}",
        ], ["entry": .record("entry")]) == ["part.html:1:4+13 \(untested); it is used by templates/page.html:1"])
  }

  @Test func `renders what it has narrowed`() {
    let page =
      "{% if entry.place and entry.place.site %}{{ entry.place.site }}{% elif entry.place %}{{ entry.place.name }}{% else %}-{% endif %}"
    #expect(render(page) == "-")
    #expect(render(page, entry: Sample.entry(place: Sample.place("Leeds"))) == "Leeds")
    #expect(render(page, entry: Sample.entry(place: Sample.place("Leeds", site: .url("/l/")))) == "/l/")
  }
}
