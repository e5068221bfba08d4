import Base
import Glibc
import Templates
import Testing

/// Processor time for loading a template, and one of four times the lines: what allows 2.5 times the work for twice the
/// text allows 6.25 times here, and what grew with the square would take sixteen times as much.
@Suite(.serialized) struct GrowthTests {
  /// A template that can have any number of lines.
  struct Shape: CustomTestStringConvertible, Sendable {
    var head = ""
    let line: @Sendable (Int) -> String
    var tail = ""
    /// How many it has at first.
    var lines = 50

    func text(ofLines count: Int) -> String { head + (0..<count).map(line).joined(separator: "\n") + tail }

    var testDescription: String { head + line(0) + " … " + tail }
  }

  static let shapes = [
    Shape { "{% macro m\($0)(x = 1) %}{{ x }}{% endmacro %}" },
    Shape { "{% macro m\($0)(x = 1) %}{{ x }}{% endmacro %}{{ m\($0)(2) }}" },
    Shape { "{% from \"forms.html\" import a as a\($0) %}{{ a\($0)() }}" },
    Shape { "{% import \"forms.html\" as f\($0) %}{{ f\($0).a() }}" },
    Shape { "{% set a\($0) = \"x\" %}{{ a\($0) }}" },
    Shape { "{% set a = \"x\" ~ \($0) %}{{ a }}" },
    Shape { "{% if flag %}{% set a\($0) = \"x\" %}{% else %}{% set a = \"y\" %}{% endif %}" },
    Shape { _ in "{% for x in list %}{{ x }}{{ loop.index }}{% endfor %}" },
    Shape { "{% block b\($0) %}{{ flag | json }}{% endblock %}" },
    Shape { "{% with a = \($0), b = 2 %}{{ a + b }}{% endwith %}" },
    Shape { "{% include \"forms.html\" %}{{ \"\($0)\" | upper | lower }}" },
    Shape { "{{ nothing\($0) }}" },
    // As many as it takes until comparing each with each takes longer than the rest.
    Shape(line: { "{% for n in numbers %}<b>{{ n.half * 2 + \($0) }}</b>{% endfor %}" }, lines: 1000),
    Shape(
      line: { "{% for n in numbers %}{% if n.half * 2 == \($0) %}<b>{{ n.half }}</b>{% endif %}{% endfor %}" },
      lines: 1000),
    Shape(
      line: { line in
        let signs = (0..<12).map { line >> $0 & 1 == 0 ? " + 2" : " - 2" }.joined()
        return "{% for n in numbers %}{{ n.half\(signs) }}{% endfor %}"
      }, lines: 1000),
    Shape(head: "{% macro m(", line: { "p\($0) = 1," }, tail: ") %}{% endmacro %}{{ m() }}"),
    Shape(head: "{% if flag %}a", line: { "{% elif \($0) == 1 %}{{ flag | json }}" }, tail: "{% endif %}"),
    Shape(head: "{{ 1", line: { "~ \"\($0)\" ~ list[0] | default(\"-\")" }, tail: "}}"),
    Shape(head: "{{ [0", line: { ", \($0)" }, tail: "] | length }}"),
    Shape(head: "{{ {\"a\": 1", line: { ", \"k\($0)\": \($0)" }, tail: "} | length }}"),
  ]

  @Test(arguments: shapes) func `loads a template in time in proportion to its text`(shape: Shape) {
    let (short, long) = (shape.text(ofLines: shape.lines), shape.text(ofLines: 4 * shape.lines))
    var (leastOfShort, leastOfLong) = (Double.infinity, Double.infinity)
    for attempt in 1...30 {
      leastOfShort = min(leastOfShort, Self.time(short))
      leastOfLong = min(leastOfLong, Self.time(long))
      if attempt >= 3, leastOfLong <= 6.25 * leastOfShort { break }
    }
    #expect(leastOfLong <= 6.25 * leastOfShort)
  }

  /// Seconds of this thread.
  private static func time(_ page: String) -> Double {
    let start = seconds()
    _ = compile(
      ["page.html": page, "forms.html": "{% macro a() %}a{% endmacro %}{# the end #}"],
      ["flag": .boolean, "list": .list(.text), "numbers": .list(.record("number"))])
    return seconds() - start
  }

  private static func seconds() -> Double {
    var time = timespec()
    // Safe: the call fills the structure it is given.
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
