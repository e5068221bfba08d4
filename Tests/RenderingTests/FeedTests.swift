import SiteModel
import TestSupport
import Testing

@Suite struct FeedTests {
  @Test func `a feed has absolute addresses, full content and an identity that outlives its address`() throws {
    var project = Project(
      settings: "description: What we do\nlanguage: en-GB\nlicense: CC BY 4.0\n",
      entries: [
        "posts/lessons.md": entry(
          "Lessons & more", "date: 2021-03-29 10:00", "summary: In <short>", "authors: [Ada Lovelace]", "tags: [Pilot]",
          body: "Read [about](../about.md), [this](#here) & ![a cat](cat.png).\n\n## Here\n"),
        "about.md": entry("About"),
      ], files: ["posts/cat.png": 1])
    project.url = "https://example.org/scheme/"
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
      <title>Example</title>
      <link>https://example.org/scheme/</link>
      <description>What we do</description>
      <language>en-GB</language>
      <copyright>CC BY 4.0</copyright>
      <lastBuildDate>Mon, 29 Mar 2021 10:00:00 +0000</lastBuildDate>
      <generator>sitegen</generator>
      <docs>https://www.rssboard.org/rss-specification</docs>
      <atom:link href="https://example.org/scheme/feed.xml" rel="self" type="application/rss+xml"/>
      <item>
      <title>Lessons &amp; more</title>
      <link>https://example.org/scheme/posts/lessons/</link>
      <guid isPermaLink="false">tag:example.org,2026:posts/lessons</guid>
      <pubDate>Mon, 29 Mar 2021 10:00:00 +0000</pubDate>
      <dc:creator>Ada Lovelace</dc:creator>
      <category>Pilot</category>
      <description>In &amp;lt;short&amp;gt;</description>
      <content:encoded>&lt;p&gt;Read &lt;a href="https://example.org/scheme/about/"&gt;about&lt;/a&gt;, &lt;a href="https://example.org/scheme/posts/lessons/#here"&gt;this&lt;/a&gt; &amp;amp; &lt;img src="https://example.org/scheme/posts/cat.png" alt="a cat" /&gt;.&lt;/p&gt;
      &lt;h2 id="here"&gt;Here&lt;/h2&gt;
      </content:encoded>
      </item>
      </channel>
      </rss>

      """
    #expect(try project.output("feed.xml") == expected)
  }

  @Test func `the first of an abbreviation is spelt out in a feed, and is not on the page`() throws {
    let project = Project(
      settings: "abbreviations: {NRM: Referral Mechanism}\n",
      entries: ["posts/a.md": entry("A", "date: 2021-01-01", body: "The NRM and the NRM.")])
    let abbreviation = "<abbr title=\"Referral Mechanism\">NRM</abbr>"
    #expect(
      try project.output("posts/a/index.html", templates: ["post.html": "{{ entry.body }}"])
        == "<p>The \(abbreviation) and the \(abbreviation).</p>\n")
    let escaped = "&lt;abbr title=\"Referral Mechanism\"&gt;NRM&lt;/abbr&gt;"
    #expect(
      try project.output("feed.xml")
        .contains("&lt;p&gt;The Referral Mechanism (\(escaped)) and the \(escaped).&lt;/p&gt;"))
  }

  @Test func `an id keeps its item's identity when the file moves`() throws {
    let feed = try Project(entries: ["posts/new.md": entry("A", "date: 2021-01-01", "id: posts/old")]).output(
      "feed.xml")
    #expect(
      feed.split(separator: "\n").first { $0.hasPrefix("<guid") }
        == "<guid isPermaLink=\"false\">tag:example.org,2026:posts/old</guid>")
  }

  @Test func `a date to come is not said`() throws {
    let feed = try Project(entries: ["events/a.md": entry("A", "start: 2030-01-01")]).output("feed.xml")
    #expect(feed.split(separator: "\n").filter { $0.hasPrefix("<pubDate") || $0.hasPrefix("<lastBuild") } == [])
  }

  @Test func `a feed holds the twenty newest`() throws {
    let entries = (10...35).map { ("posts/\($0).md", entry("P\($0)", "date: 2021-01-01 00:\($0)")) }
    let feed = try Project(entries: Dictionary(uniqueKeysWithValues: entries)).output("feed.xml")
    let titles = feed.split(separator: "\n").filter { $0.hasPrefix("<title>P") }
    #expect(titles.count == 20)
    #expect(titles.first == "<title>P35</title>")
    #expect(titles.last == "<title>P16</title>")
  }
}
