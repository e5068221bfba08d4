import Base
import Pipeline
import Testing

@Suite struct DateTests {
  @Test func `a time that the clocks skip is an error with the nearest there are`() throws {
    let files = [
      "sitegen.yml": "title: T\nurl: https://example.org/\ntimezone: Europe/London\n",
      "content/events/2021-04-01-e.md": "---\ntitle: E\nstart: 2021-03-28 01:30\n---\n",
      "content/events/apia.md": "---\ntitle: A\nstart: 2011-12-30\ntimezone: Pacific/Apia\npublish: 2011-12-30\n---\n",
      // An embargo that nobody sees yet must be right all the same.
      "content/posts/2021-01-01-p.md":
        "---\ntitle: P\ndraft: true\nchanges: [{date: 2021-03-28 01:00, note: N}]\n---\n",
      "content/posts/2021-03-28-q.md": "---\ntitle: Q\npublish: 2021-03-28 01:30 +00:00\n---\n",
    ]
    try ScratchProject.with(files) { project in
      let report = try project.build().report
      #expect(
        report == """
          content/events/2021-04-01-e.md:3:8: error: "start" says 2021-03-28 01:30, which the clocks of Europe/London \
          skip [date/skipped-time]
            3 | start: 2021-03-28 01:30
              |        ^~~~~~~~~~~~~~~~
            help: they go from 2021-03-28 01:00 to 2021-03-28 02:00 at once; write 2021-03-28 00:59 or 2021-03-28 02:00
          content/events/apia.md:3:8: error: "start" says 2011-12-30, which the clocks of Pacific/Apia skip \
          [date/skipped-time]
            3 | start: 2011-12-30
              |        ^~~~~~~~~~
            help: write 2011-12-29 or 2011-12-31
          content/posts/2021-01-01-p.md:4:18: error: "date" says 2021-03-28 01:00, which the clocks of Europe/London \
          skip [date/skipped-time]
            4 | changes: [{date: 2021-03-28 01:00, note: N}]
              |                  ^~~~~~~~~~~~~~~~
            help: they go from 2021-03-28 01:00 to 2021-03-28 02:00 at once; write 2021-03-28 00:59 or 2021-03-28 02:00

          """)
    }
  }

  @Test func `a day in a file's name that the zone never had is an error`() throws {
    let files = [
      "sitegen.yml": "title: T\nurl: https://example.org/\ntimezone: Pacific/Apia\n",
      "content/posts/2011-12-30-p.md": "---\ntitle: P\n---\n",
    ]
    try ScratchProject.with(files) { project in
      let report = try project.build().report
      #expect(
        report == """
          content/posts/2011-12-30-p.md:1:1: error: the name of the file says 2011-12-30, which the clocks of \
          Pacific/Apia skip [date/skipped-time]
            1 | ---
              | ^~~
            help: write 2011-12-29 or 2011-12-31

          """)
    }
  }

  @Test func `a moment outside the years 1 to 9999 is an error`() throws {
    try ScratchProject.with(["content/posts/p.md": "---\ntitle: P\ndate: 0001-01-01 00:00 +02:00\n---\n"]) { project in
      let report = try project.build().report
      #expect(
        report == """
          content/posts/p.md:3:7: error: "date" says 0001-01-01 00:00 +02:00, which lies outside the years 1 to 9999 in \
          UTC [date/out-of-range]
            3 | date: 0001-01-01 00:00 +02:00
              |       ^~~~~~~~~~~~~~~~~~~~~~~
            help: correct the year

          """)
    }
  }

  @Test func `a build for a moment that is none is refused`() throws {
    try ScratchProject.with(["sitegen.yml": "title: T\nurl: https://example.org/\ntimezone: Europe/London\n"]) {
      project in
      let outcome = Build.run(
        BuildOptions(root: project.root, now: try DateParsing.parse("2021-03-28 01:30"), theme: []))
      #expect(outcome.publication == nil)
      #expect(outcome.failures.count == 1)
      let failure = outcome.failures.first
      #expect(failure?.message == "--now says 2021-03-28 01:30, which the clocks of Europe/London skip")
      #expect(
        failure?.help == "they go from 2021-03-28 01:00 to 2021-03-28 02:00 at once; write 2021-03-28 00:59 or "
          + "2021-03-28 02:00")
      #expect(failure?.isRefusal == true)
    }
  }

  @Test func `an event during which the clocks change shows the zone of both its times`() throws {
    let event = "---\ntitle: E\nstart: 2021-10-31 01:50\nend: 2021-10-31 01:10 +00:00\n---\n"
    let template = """
      {% if event.end and event.crosses_clock_change %}{{ event.start | date("HH:mm z") }} to {{ event.end | date("HH:mm z") }}{% endif %}
      """
    let files = [
      "sitegen.yml": "title: T\nurl: https://example.org/\ntimezone: Europe/London\n",
      "content/events/e.md": event, "templates/event.html": template,
    ]
    try ScratchProject.with(files) { project in
      let outcome = try project.build()
      #expect(outcome.report == "")
      #expect(try project.read("site/events/e/index.html") == "01:50 BST to 01:10 GMT")
    }
  }
}
