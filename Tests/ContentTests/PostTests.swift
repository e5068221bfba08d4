import Base
import Content
import Markdown
import Testing

@Suite struct PostTests {
  @Test func `decodes every key that all kinds have`() {
    let (document, diagnostics) = readEntry(
      """
      ---
      title: "No: a title"
      summary: no
      slug: lessons
      tags: [survivor support, "nrm"]
      authors: [htaylor, Dr Alex Balch]
      date: 2021-03-29
      updated: 2021-03-30 10:00
      changes:
        - date: 2021-03-30
          note: Put the name right
      draft: true
      publish: 2021-03-29 10:00 +01:00
      expires: 2031-01-01
      withdrawn: {date: 2022-01-01, reason: Superseded}
      aliases: [/old/, older]
      image: {src: launch.jpg, alt: The panel, caption: At the launch, credit: J Bloggs}
      language: en-GB
      related: [../events/launch.md]
      series: Lessons
      reviewed: 2021-06-01
      owner: htaylor
      license: CC BY 4.0
      noindex: true
      id: post-1
      extra:
        colour: red
        list: [1, {a: ~}]
      source: {name: Impact Blog, url: https://blog.example/a, canonical: true}
      attachments:
        - {file: summary.pdf, title: Summary, accessible: false}
      ---
      Body
      """, path: "content/posts/2021-03-29-lessons.md")
    #expect(diagnostics == [])
    #expect(
      document?.frontMatter
        == FrontMatter(
          title: "No: a title", summary: "no", slug: located("lessons", 4, 7, 7),
          tags: [located("survivor support", 5, 8, 16), located("nrm", 5, 26, 5)],
          authors: [located(.id("htaylor"), 6, 11, 7), located(.name("Dr Alex Balch"), 6, 20, 13)],
          date: located(day(2021, 3, 29), 7, 7, 10),
          updated: located(moment(day(2021, 3, 30), 10, 0), 8, 10, 16),
          changes: [FrontMatter.Change(date: day(2021, 3, 30), note: "Put the name right")],
          isDraft: true,
          publish: located(moment(day(2021, 3, 29), 10, 0, offset: 3600), 13, 10, 23),
          expires: located(day(2031, 1, 1), 14, 10, 10),
          withdrawn: FrontMatter.Withdrawal(date: day(2022, 1, 1), reason: "Superseded"),
          aliases: [located("/old/", 16, 11, 5), located("/older", 16, 18, 5)],
          image: FrontMatter.ImageReference(
            source: located("launch.jpg", 17, 14, 10), alternative: "The panel", caption: "At the launch",
            credit: "J Bloggs"),
          language: "en-GB", related: [located("../events/launch.md", 19, 11, 19)],
          series: located("Lessons", 20, 9, 7), reviewed: day(2021, 6, 1), owner: located(.id("htaylor"), 22, 8, 7),
          license: "CC BY 4.0", isHiddenFromSearch: true, id: located("post-1", 25, 5, 6),
          extra: [
            member("colour", 27, 3, value: .text("red")),
            member(
              "list", 28, 3,
              value: .list([
                FreeValue.Item(at: SourcePosition(line: 28, column: 10), length: 1, value: .text("1")),
                FreeValue.Item(
                  at: SourcePosition(line: 28, column: 13), length: 1,
                  value: .map([member("a", 28, 14, value: .text(""))])),
              ])),
          ],
          fields: []))
    #expect(
      document?.fields
        == .post(
          PostFields(
            source: PostFields.Source(
              name: "Impact Blog", url: located("https://blog.example/a", 29, 34, 22), isCanonical: true),
            attachments: [
              Attachment(file: located("summary.pdf", 31, 12, 11), title: "Summary", isAccessible: false)
            ])))
    // It has a summary.
    #expect(document?.facts.firstParagraph == nil)
    #expect(document?.facts.wordCount == 1)
  }

  @Test func `needs a title and a date`() {
    #expect(
      printed(readEntry("---\nsummary: S\n---\n", path: "content/news/pilot.md").diagnostics) == """
        1:1+3 error front-matter/missing-key: "date" is missing in a post
          add "date": the day of publication, such as 2021-03-29
        1:1+3 error front-matter/missing-key: "title" is missing in a post
          add "title"
        """)
  }

  @Test func `is read with defaults where keys are wrong`() {
    let (document, diagnostics) = readEntry(
      "---\ntitle: [A]\ndraft: perhaps\n---\n", path: "content/posts/2021-03-29-lessons.md")
    #expect(document?.frontMatter == FrontMatter(title: "lessons", date: located(day(2021, 3, 29), 1, 1, 3)))
    #expect(document?.fields == .post(PostFields()))
    #expect(
      printed(diagnostics) == """
        2:8+1 error front-matter/wrong-type: "title" must be text, not a list
          write title: A
        3:8+7 error front-matter/wrong-type: "draft" must be true or false, not "perhaps"
          write true or false
        """)
  }

  @Test func `says what its maps lack`() {
    #expect(
      problems(
        "date: 2021-03-29\nsource: {}\nattachments: [{title: A}]\nchanges: [{note: N}]\nwithdrawn: {date: 2021-03-30}",
        in: "content/posts/a.md") == """
          4:1+6 error front-matter/missing-key: "name" is missing in a source
            add "name"
          5:15+1 error front-matter/missing-key: "file" is missing in an attachment
            add "file"
          6:11+1 error front-matter/missing-key: "date" is missing in a change
            add "date"
          7:1+9 error front-matter/missing-key: "reason" is missing in a withdrawal
            add "reason"
          """)
  }
}
