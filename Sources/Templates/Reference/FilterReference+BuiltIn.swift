/// What the manual says of the filters of every template, in its order.
extension FilterReference {
  package static let builtIn: [FilterReference] = [
    FilterReference("upper", takes: "text", gives: "text", example: "{{ entry.title | upper }}"),
    FilterReference("lower", takes: "text", gives: "text", example: "{{ entry.title | lower }}"),
    FilterReference(
      "capitalize", takes: "text", gives: "text with one capital, at its beginning",
      example: #"{{ "hELLO" | capitalize }}"#),
    FilterReference(
      "title", takes: "text", gives: "text with a capital at each word", example: "{{ entry.title | title }}"),
    FilterReference(
      "trim", takes: "text", gives: "text without white space at its ends", example: #"{{ "  a b " | trim }}"#),
    FilterReference("slug", takes: "text", gives: "text as in an address", example: "{{ entry.title | slug }}"),
    FilterReference(
      "truncate", takes: "text or html",
      gives:
        "text of at most so many characters, cut at a word, with …; of html, html with as much text, its tags closed",
      example: "{{ entry.title | truncate(15) }}"),
    FilterReference(
      "truncate_words", takes: "text or html",
      gives: "text, or html with as much text, of at most so many words, with …",
      example: "{{ entry.title | truncate_words(2) }}"),
    FilterReference(
      "replace", takes: "text", gives: "text with one part in place of another, everywhere or so many times",
      example: #"{{ entry.title | replace("pilot", "field") }}"#),
    FilterReference(
      "split", takes: "text", gives: "list of text; at white space if you give no separator",
      example: #"{{ entry.title | split | last | default("") }}"#),
    FilterReference("wordcount", takes: "text", gives: "integer", example: "{{ entry.title | wordcount }}"),
    FilterReference(
      "urlencode", takes: "text", gives: "text with all but letters, digits and `-._~/` as `%XX`",
      example: #"{{ "a b/c?" | urlencode }}"#),
    FilterReference(
      "striptags", takes: "html or text", gives: "text without tags, in one line",
      example: #"{{ "<p>a</p> b" | striptags }}"#),
    FilterReference(
      "linebreaks", takes: "text", gives: "html: a paragraph for each part between empty lines",
      example: #"{{ "a" | linebreaks }}"#),
    FilterReference("escape", takes: "text, url or number", gives: "html that shows it", example: "{{ 1 | escape }}"),
    FilterReference(
      "safe", takes: "html", gives: "the same; text only in a template that the settings [trust](#escaping)",
      example: #"{{ "a" | linebreaks | safe }}"#),
    FilterReference(
      "json", takes: "text, number, boolean, date, any, lists and maps of them",
      gives: "text: JSON without `<`, `>`, `&` and `'`; in a `<script>` it is left out, since values are JSON there",
      example: "{{ resource.authors | length | json }}"),
    FilterReference("length", takes: "list, map or text", gives: "integer", example: "{{ resource.authors | length }}"),
    FilterReference(
      "join", takes: "list of text, url or number", gives: #"text; the separator is ", " if you give none"#,
      example: #"{{ resource.authors | join(" and ") }}"#),
    FilterReference(
      "first", takes: "list or text", gives: "its first item or character, which may be missing",
      example: #"{{ resource.authors | first | default("nobody") }}"#),
    FilterReference(
      "last", takes: "list or text", gives: "the last, likewise",
      example: #"{{ resource.authors | last | default("nobody") }}"#),
    FilterReference(
      "limit", takes: "list", gives: "a list of the first so many", example: "{{ resource.authors | limit(2) | join }}"),
    FilterReference(
      "reverse", takes: "list or text", gives: "the same from its end",
      example: "{{ resource.authors | reverse | join }}"),
    FilterReference(
      "sort", takes: "list", gives: "the list in order; without regard to case, unless `case_sensitive=true`",
      example: "{{ resource.authors | sort(reverse=true) | join }}"),
    FilterReference(
      "unique", takes: "list", gives: "the first item of each value", example: "{{ [1, 2, 1] | unique | join }}"),
    FilterReference(
      "where", takes: "list", gives: "the items whose attribute has this value, or is true if you give none",
      example: #"{{ [{"a": 1}, {"a": 2}] | where("a", 1) | length }}"#),
    FilterReference(
      "group_by", takes: "list", gives: "list of pairs of a value and the items that have it, in order",
      example: #"{% for year, group in [{"y": 1}] | group_by("y") %}{{ group | length }}{% endfor %}"#),
    FilterReference(
      "map", takes: "list",
      gives:
        #"list of what a filter makes of each item, with its arguments behind its name: `map("replace", "a", "b")`; or of an attribute, `default` where it is missing: `map(attribute="title", default="")`"#,
      example: #"{{ resource.authors | map("upper") | join }}"#),
    FilterReference("sum", takes: "list of numbers", gives: "number", example: "{{ [1, 2] | sum }}"),
    FilterReference(
      "min", takes: "list", gives: "the least item, which may be missing", example: "{{ [2, 1] | min | default(0) }}"),
    FilterReference(
      "max", takes: "list", gives: "the greatest item, likewise", example: "{{ [2, 1] | max | default(0) }}"),
    FilterReference(
      "batch", takes: "list", gives: "list of lists of so many items; `fill` makes up the last",
      example: "{% for row in resource.authors | batch(2) %}{{ row | length }}{% endfor %}"),
    FilterReference(
      "slice", takes: "list", gives: "so many lists, as long as one another",
      example: "{% for column in resource.authors | slice(2) %}{{ column | length }}{% endfor %}"),
    FilterReference(
      "items", takes: "map or free data", gives: "list of pairs of a name and its value",
      example: #"{% for name, value in {"a": 1} | items %}{{ name }}{{ value }}{% endfor %}"#),
    FilterReference(
      "default", takes: "a value that may be missing",
      gives: "the value, or this one in its place; with `boolean=true` also in place of an empty one",
      example: #"{{ entry.summary | default("none") }}"#),
    FilterReference("abs", takes: "number", gives: "the number without its sign", example: "{{ -3 | abs }}"),
    FilterReference(
      "round", takes: "number", gives: #"number with so many decimal places; `method` may be "ceil" or "floor""#,
      example: "{{ 2.567 | round(2) }}"),
    FilterReference(
      "int", takes: "text, number or any",
      gives: "integer; the default, 0, if it is none; what is too large stops the build",
      example: #"{{ "42" | int }}"#),
    FilterReference("float", takes: "text, number or any", gives: "number, likewise", example: #"{{ "1.5" | float }}"#),
    FilterReference(
      "number", takes: "integer or number",
      gives: "text with the signs of the page's language, or with your own between each three digits",
      example: "{{ 1234567 | number }}"),
    FilterReference(
      "plural", takes: "integer",
      gives: "the form of a noun that goes with it; what a language has beyond `one` and `other` may be left out",
      example: #"{{ total }} {{ total | plural("entry", "entries") }}"#),
    FilterReference(
      "file_size", takes: "integer of bytes", gives: "text", example: "{{ attachment.size | default(0) | file_size }}"),
    FilterReference(
      "date", takes: "date", gives: #"text; "long" if you give no pattern"#,
      example: #"{{ event.start | date("EEEE d MMMM yyyy, HH:mm z") }}"#),
    FilterReference(
      "iso8601", takes: "date", gives: "text for `<time datetime>`", example: "{{ event.start | iso8601 }}"),
  ]
}
