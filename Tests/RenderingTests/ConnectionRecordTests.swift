import TestSupport
import Testing

@Suite struct ConnectionRecordTests {
  private static let list = "{{ m.entry.title }}{% if m.sentence %} ({{ m.sentence }}){% endif %};"
  private static func field(_ name: String) -> String { "{% for m in \(name) %}\(list){% endfor %}" }

  private func output(_ path: String, _ entries: [String: String], settings: String = "", kind: String) throws -> String
  {
    let fields = kind == "event" ? ["write_ups", "briefings"] : ["announcements", "events"]
    let own = fields.map { Self.field("entry.\(kind).\($0)") }.joined(separator: "|")
    let template = "{% if entry.\(kind) %}\(own){% endif %}|" + Self.field("entry.other_mentions")
    return try Project(settings: settings, entries: entries).output(path, templates: [kind + ".html": template])
  }

  @Test func `posts from the day of an event on are its write-ups, each with what it says of it`() throws {
    let text = "We were [there](../events/e.md). More.\n"
    let entries = [
      "events/e.md": entry(
        "E", "start: 2021-02-02 10:00", body: "As [said](../posts/d.md) and [told](../posts/a.md).\n"),
      "posts/a.md": entry("Before", "date: 2021-02-01", body: text),
      "posts/b.md": entry("That day", "date: 2021-02-02", body: text),
      "posts/c.md": entry("Later", "date: 2021-03-01", "related: [../events/e.md]"),
      "posts/d.md": entry("Report", "date: 2021-02-03"),
      "posts/index.md": entry("Posts", body: text),
      "briefings/b.md": entry("Old paper", "date: 2020-01-01", body: text),
    ]
    #expect(
      try output("events/e/index.html", entries, kind: "event") == """
        Later;Report;That day (We were there.);|Old paper (We were there.);|Before (We were there.);Posts (We were there.);
        """)
  }

  @Test func `a briefing shows its posts and events with what they say of it`() throws {
    let text = "Read [it](../briefings/b.md).\n"
    let entries = [
      "briefings/b.md": entry("B", "date: 2021-01-01"),
      "posts/p.md": entry("Post", "date: 2020-01-01", body: text),
      "events/e.md": entry("Event", "start: 2021-01-01", body: text),
      "about.md": entry("About", body: "Read [it](briefings/b.md).\n"),
    ]
    #expect(
      try output("briefings/b/index.html", entries, kind: "briefing")
        == "Post (Read it.);|Event (Read it.);|About (Read it.);")
  }

  @Test func `what an entry shows already is none of its other related entries`() throws {
    let text = "Read [it](../events/e.md).\n"
    let entries = [
      "events/e.md": entry(
        "E", "start: 2021-02-02\nrelated: [../posts/a.md, ../posts/b.md, ../posts/c.md, ../posts/d.md, ../about.md]"),
      "posts/a.md": entry("Before", "date: 2021-02-01", body: text),
      "posts/b.md": entry("Later", "date: 2021-02-03"),
      "posts/c.md": entry("Told", "date: 2021-02-04", body: text),
      "posts/d.md": entry("Earlier, without a word", "date: 2021-01-01"),
      "about.md": entry("About"),
    ]
    let output = try Project(entries: entries).output(
      "events/e/index.html",
      templates: ["event.html": "{{ entry.other_related | map(attribute=\"title\") | join(\"; \") }}"])
    #expect(output == "Earlier, without a word; About")
  }
}
