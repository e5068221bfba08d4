import Base

/// The entries: each says what belongs in its place, and links to others as real ones would.
extension StarterSite {
  var postPath: String { "content/posts/\(today.iso8601)-we-have-begun.md" }
  var pastEventPath: String { "content/events/\(pastEventDay.iso8601)-first-meeting.md" }
  var nextEventPath: String { "content/events/\(nextEventDay.iso8601)-second-meeting.md" }
  var briefingPath: String { "content/briefings/\(today.iso8601)-the-question.md" }

  /// A path below `content/` as an entry in one of its folders writes it.
  private func beside(_ path: String) -> String { "../" + path.dropFirst("content/".count) }

  var home: String {
    """
    ---
    title: \(YAMLQuotation.value(title))
    summary: What this programme is for, in one sentence.
    ---

    Say here in two or three sentences who you are and what you do, to somebody who has never heard of you. This text is in
    `content/index.md`; the lists below it come from your entries.

    """
  }

  var about: String {
    """
    ---
    title: About
    summary: Who we are, what we want to find out, and how to reach us.
    ---

    ## What we do

    A page like this one belongs to no list. Link to it from the navigation in `sitegen.yml`, or from other entries, by its
    file name: [the people page of Sam Okoro](people/sokoro.md) is a link that is checked at every build.

    ## Who we are

    Name those who do the work, and who pays for it.

    """
  }

  var person: String {
    """
    ---
    title: Sam Okoro
    role: Programme manager
    ---

    Sam is made up. A file in `content/people/` gives somebody a page with a text of their own; everyone else who wrote or
    spoke gets a page too, without one. What they wrote and where they spoke is collected by itself.

    """
  }

  var post: String {
    """
    ---
    title: We have begun
    summary: One sentence that makes somebody want to read on.
    authors: [sokoro]
    tags: [method]
    related: [\(beside(briefingPath))]
    ---

    A post tells one thing. Its date is in its file name, and its author is a file in `content/people/`, or simply a name.

    ## Link to files

    Links point at files, as in [the minutes of our first meeting](\(beside(pastEventPath))), so they also work in your editor.
    A link to nowhere stops the build and says where it stands.

    > Quotations, lists, images and tables of contents need nothing but Markdown.

    """
  }

  var pastEvent: String {
    """
    ---
    title: First meeting
    summary: Where we agreed on what to ask first.
    start: \(pastEventDay.iso8601) 14:00
    end: \(pastEventDay.iso8601) 16:00
    location:
      name: Room 1, Example House
    speakers:
      - person: sokoro
        role: Chair
      - name: Ada Lovelace
        organisation: Analytical Society
    tags: [events]
    ---

    ## Welcome

    **Sam Okoro** opened the meeting. The text of an event is its minutes; before it has taken place, the programme stands here.

    ## What we want to know

    **Ada Lovelace** asked which decision would be another if we knew the answer. The group agreed to begin with that one; it is
    the subject of [our first briefing](\(beside(briefingPath))).

    ## Questions

    ### Who may come?

    Everyone who has read the briefing.

    ## Resources

    What stands in a list under this heading also goes to the site's index of resources, with the note that it was shared here.

    - W3C: [Introduction to web accessibility](https://www.w3.org/WAI/fundamentals/accessibility-intro/)
    - [ORCID](https://orcid.org/), so that what you write is found under your name

    """
  }

  var nextEvent: String {
    """
    ---
    title: Second meeting
    summary: What we found, and what to ask next.
    start: \(nextEventDay.iso8601) 14:00
    end: \(nextEventDay.iso8601) 16:00
    online:
      platform: Video call
    tags: [events]
    related: [\(RelativePath.name(of: pastEventPath))]
    ---

    ## Programme

    1. What has happened since the [first meeting](\(RelativePath.name(of: pastEventPath)))
    2. What we found
    3. What to ask next

    """
  }

  var briefing: String {
    """
    ---
    title: The question we start with
    summary: Which decision would be another if we knew the answer?
    date: \(today.iso8601)
    authors: [sokoro, Ada Lovelace]
    abstract: >-
      In a few sentences: what was asked, how it was looked into, what was found, and for whom it matters.
    keywords: [research questions, decisions]
    \(institution)tags: [method]
    ---

    ## Key findings

    - The most important one, in one sentence.
    - What follows from it.

    ## How we know

    Say what was done, with whom and when, and what it cannot show. A file put beside this one, such as a PDF, is offered for
    download when `attachments` in the front matter names it.

    """
  }

  /// The publisher's name, unless it looks like the id of a file.
  private var institution: String {
    let isName = title.contains { $0.isUppercase || $0.isWhitespace }
    return isName ? "institution: \(YAMLQuotation.value(title))\n" : ""
  }

  var resources: String {
    """
    ---
    title: Where to begin
    summary: What we send to somebody who asks how to write for this site.
    tags: [method]
    ---

    Each link in a list is a resource; the headings group them.

    ## Writing

    - CommonMark: [Markdown in ten minutes](https://commonmark.org/help/)
    - W3C: [Tips for writing accessible pages](https://www.w3.org/WAI/tips/writing/)

    ## Being found

    - [ORCID](https://orcid.org/), so that what you write is found under your name

    """
  }
}
