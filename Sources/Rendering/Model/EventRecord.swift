import Base
import Content
import Markdown
import SiteModel
import Templates

/// An event as templates see it.
enum EventRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func entry(_ index: UInt32) -> Entry { context.site.entries[Int(index)] }
    @Sendable func event(_ index: UInt32) -> EventFields { fields(of: entry(index)) }
    @Sendable func schedule(_ index: UInt32) -> Schedule { time(of: entry(index)) }
    return RecordType(
      name: "event",
      fields: [
        Field("start", .date, "when it begins, in its own time zone", in: context.entryTimes),
        Field("end", .optional(.date), "when it ends") { .optional(schedule($0).end) },
        Field("has_time", .boolean, "whether its start has a time of day") { .boolean(schedule($0).start.hasTime) },
        Field("is_same_day", .boolean, "whether it ends on the day it begins") { index in
          let schedule = schedule(index)
          return .boolean(schedule.end.map { $0.moment.date == schedule.start.moment.date } ?? true)
        },
        Field(
          "crosses_clock_change", .boolean, "whether clocks have another distance from UTC at its end than at its start"
        ) { index in
          let schedule = schedule(index)
          return .boolean(schedule.end.map { $0.moment.offset != schedule.start.moment.offset } ?? false)
        },
        Field("is_past", .boolean, "whether it is over") { .boolean(schedule($0).pastFrom <= context.site.now) },
        Field("timezone", .text, "its zone's name") { .text(schedule($0).zone.name) },
        Field("location", .optional(.record("location")), "the place") { location(of: event($0)) },
        Field("online", .optional(.record("online")), "how to take part from afar") { online(of: event($0)) },
        Field("hashtag", .optional(.text), "with its `#`") { .optional(event($0).hashtag) },
        Field("organiser", .optional(.text), "who organises it; several are joined by commas") {
          context.names(event($0).organisers, inEntry: $0)
        },
        Field("organisers", .list(.record("credit")), "the same one by one, with their pages") {
          context.credits(event($0).organisers, inEntry: $0)
        },
        Field("speakers", .list(.record("speaker")), "who speaks, in the order written") {
          speakers(event($0).speakers, ofEntry: Int($0), in: context)
        },
        Field("registration", .optional(.url), "where to register") {
          .optional(url: event($0).registration.map { EmailAddress.urlOrMail($0) })
        },
        Field("recording", .optional(.record("recording")), "the recording") {
          recording(of: Int($0), in: context)
        },
        Field("slides", .optional(.url), "the slides") { context.link(entry($0).references["slides"]) },
        Field(
          "slides_file", .optional(.record("attachment")),
          "the same with what is known of it, if it is a file and no page"
        ) { AttachmentRecord.value("slides", of: Int($0), in: context) },
        Field("status", .text, "`scheduled`, `cancelled` or `postponed`") { .text(event($0).status.rawValue) },
        Field("is_cancelled", .boolean, "whether it is cancelled") { .boolean(event($0).status == .cancelled) },
        Field("is_postponed", .boolean, "whether it is postponed") { .boolean(event($0).status == .postponed) },
        Field("questions", .list(.record("heading")), "the questions of its minutes") {
          HeadingRecord.values(of: Int($0), in: context, where: { _, isQuestion in isQuestion })
        },
        Field(
          "write_ups", .list(.record("mention")),
          "the posts of its day and later that are linked with it, in either direction, and what they say of it"
        ) { context.linked(Int($0), of: .post) },
        Field("briefings", .list(.record("mention")), "likewise the briefings, of any day") {
          context.linked(Int($0), of: .briefing)
        },
        Field("resources", .list(.record("resource")), "what was shared in its minutes") {
          .list(entry($0).shared.map { context.resource($0) })
        },
      ])
  }

  static let types = [
    RecordType(
      name: "location",
      fields: [
        Field("name", .text, "the place"), Field("address", .optional(.text), "its address"),
        Field("url", .optional(.url), "a link for it"),
      ]),
    RecordType(
      name: "online", fields: [Field("url", .optional(.url), "where"), Field("platform", .optional(.text), "by what")]),
    RecordType(
      name: "recording",
      fields: [
        Field("url", .url, "the recording"), Field("captions", .optional(.url), "its captions"),
        Field("transcript", .optional(.url), "its transcript"),
        Field(
          "transcript_file", .optional(.record("attachment")),
          "the same with what is known of it, if it is a file and no page"
        ),
      ]),
    RecordType(
      name: "speaker",
      fields: [
        Field("name", .text, "the name"), Field("url", .optional(.url), "the person's page"),
        Field("role", .optional(.text), "the role given here, or the person's"),
        Field("organisation", .optional(.text), "likewise"),
        Field("organisation_url", .optional(.url), "the organisation's page"),
        Field("website", .optional(.url), "the `url` given here"),
      ]),
  ]

  private static func fields(of entry: Entry) -> EventFields {
    guard case .event(let event) = entry.document.fields else {
      preconditionFailure("\"\(entry.document.path)\" is asked for what only an event has")
    }
    return event
  }

  private static func time(of entry: Entry) -> Schedule {
    guard let schedule = entry.schedule else {
      preconditionFailure("\"\(entry.document.path)\" is asked for what only an event has")
    }
    return schedule
  }

  private static func location(of event: EventFields) -> Value {
    guard let place = event.location else { return .none }
    return .stored(.text(place.name), .optional(place.address), .optional(url: place.url))
  }

  private static func online(of event: EventFields) -> Value {
    guard let online = event.online else { return .none }
    return .stored(.optional(url: online.url), .optional(online.platform))
  }

  private static func recording(of index: Int, in context: SiteContext) -> Value {
    let entry = context.site.entries[index]
    guard let recording = fields(of: entry).recording else { return .none }
    return .stored(
      .url(recording.url), context.link(entry.references["captions"]), context.link(entry.references["transcript"]),
      AttachmentRecord.value("transcript", of: index, in: context))
  }

  private static func speakers(
    _ speakers: [EventFields.Speaker], ofEntry entry: Int, in context: SiteContext
  ) -> Value {
    let affiliations = context.site.affiliations
    let ids = context.site.entries[entry].speakers
    return .list(
      speakers.indices.compactMap { index in
        let speaker = speakers[index]
        guard let id = ids[index] else { return nil }
        let person = context.site[id]
        var name = person.name
        if case .name(let written) = speaker.person.value { name = written }
        let profile = PersonRecord.profile(of: person, in: context)
        let organisation =
          speaker.organisation == nil
          ? person.profile.flatMap { affiliations.named[$0.index].first ?? nil } : affiliations.speakers[entry][index]
        return .stored(
          .text(name), person.address.map { context.path(to: $0) } ?? .none,
          .optional(speaker.role ?? profile?.role),
          .optional((speaker.organisation ?? profile?.organisation).map { context.name($0.value, organisation) }),
          context.organisationPath(organisation), .optional(url: speaker.url))
      })
  }
}
