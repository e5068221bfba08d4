import Base
import Content
import Markdown
import Testing

@Suite struct EventTests {
  @Test func `the date in an event's name is not that of its publication`() {
    let (document, diagnostics) = readEntry(
      "---\ntitle: A\nstart: 2021-07-08\n---\n", path: "content/events/2021-07-08-launch.md")
    #expect(diagnostics == [])
    #expect(document?.place.dateInName == CivilDate(year: 2021, month: 7, day: 8))
    #expect(document?.frontMatter.date == nil)
  }

  @Test func `decodes every key of an event`() {
    let (document, diagnostics) = readEntry(
      """
      ---
      title: Launch
      start: 2021-07-08 16:00
      end: 2021-07-08T17:30
      timezone: Europe/London
      location: {name: Highfield House, address: University Park, url: https://maps.example/h}
      online: {url: https://meet.example/1, platform: Teams}
      hashtag: "#preparingforimpact"
      organiser: Rights Lab
      speakers:
        - name: Dame Sara Thornton
          role: Commissioner
          organisation: IASC
          url: https://iasc.example/
        - person: htaylor
        - name: asemione
      registration: https://tickets.example/
      recording: {url: https://video.example/1, captions: launch.vtt, transcript: launch.txt}
      slides: slides.pdf
      status: postponed
      ---

      ## Q&A

      ### Why?
      """, path: "content/events/launch.md")
    #expect(diagnostics == [])
    #expect(document?.kind == .event)
    #expect(document?.facts.headings.map(\.isQuestion) == [false, true])
    #expect(
      document?.fields
        == .event(
          EventFields(
            start: located(moment(day(2021, 7, 8), 16, 0), 3, 8, 16),
            end: located(moment(day(2021, 7, 8), 17, 30), 4, 6, 16),
            timezone: located("Europe/London", 5, 11, 13),
            location: EventFields.Location(
              name: "Highfield House", address: "University Park", url: "https://maps.example/h"),
            online: EventFields.Online(url: "https://meet.example/1", platform: "Teams"),
            hashtag: "#preparingforimpact", organisers: [located(.name("Rights Lab"), 9, 12, 10)],
            speakers: [
              EventFields.Speaker(
                person: located(.name("Dame Sara Thornton"), 11, 11, 18), role: "Commissioner",
                organisation: located(.name("IASC"), 13, 19, 4), url: "https://iasc.example/"),
              EventFields.Speaker(person: located(.id("htaylor"), 15, 13, 7)),
              EventFields.Speaker(person: located(.id("asemione"), 16, 11, 8)),
            ],
            registration: "https://tickets.example/",
            recording: EventFields.Recording(
              url: "https://video.example/1", captions: located("launch.vtt", 18, 53, 10),
              transcript: Attachment(file: located("launch.txt", 18, 77, 10))),
            slides: Attachment(file: located("slides.pdf", 19, 9, 10)), status: .postponed)))
  }

  @Test func `takes slides and a transcript with what is said of them`() {
    let (document, diagnostics) = readEntry(
      """
      ---
      title: T
      start: 2021-03-29
      slides: {file: slides.pdf, title: The talk, accessible: true}
      recording: {url: https://video.example/1, transcript: {file: t.pdf, html: t.md}}
      ---
      """, path: "content/events/launch.md")
    #expect(diagnostics == [])
    guard case .event(let event) = document?.fields else {
      Issue.record("no event")
      return
    }
    #expect(
      event.slideFile == Attachment(file: located("slides.pdf", 4, 16, 10), title: "The talk", isAccessible: true))
    #expect(
      event.recording?.transcriptFile
        == Attachment(file: located("t.pdf", 5, 62, 5), html: .page(located("t.md", 5, 75, 4))))
    #expect(
      problems("start: 2021-07-08\nslides: {title: T}", in: "content/events/a.md") == """
        4:1+6 error front-matter/missing-key: "file" is missing in the slides
          add "file"
        """)
  }

  @Test func `takes one organiser or several, by name or by id`() {
    let (document, diagnostics) = readEntry(
      "---\ntitle: T\nstart: 2021-03-29\norganiser: [Rights Lab, home-office]\n---\n", path: "content/events/launch.md")
    #expect(diagnostics == [])
    guard case .event(let event) = document?.fields else {
      Issue.record("no event")
      return
    }
    #expect(event.organisers.map(\.value) == [.name("Rights Lab"), .id("home-office")])
    #expect(
      problems("start: 2021-03-29\norganiser: {name: Lab}", in: "content/events/launch.md") == """
        4:12+1 error front-matter/wrong-type: "organiser" must be text, not a map
          write one value; text that begins with a brace must be in quotes
        """)
  }

  @Test func `needs a start and falls back to its date`() {
    let (document, diagnostics) = readEntry(
      "---\ntitle: T\ndate: 2021-03-29\nhashtag: launch\n---\n", path: "content/events/launch.md")
    #expect(
      printed(diagnostics) == """
        1:1+3 error front-matter/missing-key: "start" is missing in an event
          add "start"
        """)
    #expect(
      document?.fields == .event(EventFields(start: located(day(2021, 3, 29), 3, 7, 10), hashtag: "#launch")))
  }

  @Test func `wants a name or a person for each speaker`() {
    #expect(
      problems(
        "start: 2021-07-08\nspeakers:\n  - Sara Thornton\n  - role: Chair\n  - {name: A, person: a}\n  - person: A B",
        in: "content/events/launch.md") == """
          5:5+13 error front-matter/wrong-type: an item of "speakers" must be a map, not text
            write "name: Sara Thornton", indented, on a line of its own
          6:5+1 error front-matter/missing-key: "name" is missing in a speaker
            add "name", or "person" with the name of a file in people/
          7:15+6 error front-matter/conflicting-keys: a speaker has "person" or "name", not both
            keep "person" if there is a file in people/, else "name"
          8:13+3 error front-matter/invalid-value: "person" must be the name of a file in people/, not "A B"
            write a name in full as "name" instead of "person"
          """)
  }

  @Test func `ends after it starts`() {
    #expect(
      problems("start: 2021-07-08 16:00\nend: 2021-07-08 15:59", in: "content/events/launch.md") == """
        4:6+16 error front-matter/dates-in-order: "end" is before "start"
          put one of the two dates right
        """)
    #expect(problems("start: 2021-07-08 16:00\nend: 2021-07-08", in: "content/events/launch.md") == "")
    #expect(
      problems("start: 2021-07-08 00:30 +01:00\nend: 2021-07-07 23:45 Z", in: "content/events/launch.md") == "")
    #expect(problems("start: 2021-07-08 00:30 +01:00\nend: 2021-07-08 00:15", in: "content/events/launch.md") == "")
    #expect(
      problems("start: 2021-07-08 00:30 +01:00\nend: 2021-07-06 00:30", in: "content/events/launch.md") == """
        4:6+16 error front-matter/dates-in-order: "end" is before "start"
          put one of the two dates right
        """)
  }

  @Test func `names the statuses and suggests one`() {
    #expect(
      problems("start: 2021-07-08\nstatus: canceled", in: "content/events/a.md") == """
        4:9+8 error front-matter/unknown-value: "status" cannot be "canceled"
          did you mean "cancelled"?
        """)
    #expect(
      problems("start: 2021-07-08\nstatus: over", in: "content/events/a.md") == """
        4:9+4 error front-matter/unknown-value: "status" cannot be "over"
          it is one of scheduled, cancelled, postponed
        """)
  }
}
