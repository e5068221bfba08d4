import Base
import Content
import Markdown
import SiteModel
import Templates

/// An event as templates see it.
enum EventRecord {
  static let types = [
    RecordType(
      name: "event",
      fields: [
        Field("start", .date), Field("end", .optional(.date)), Field("has_time", .boolean),
        Field("is_same_day", .boolean),
        Field("is_past", .boolean), Field("timezone", .text), Field("location", .optional(.record("location"))),
        Field("online", .optional(.record("online"))), Field("hashtag", .optional(.text)),
        Field("organiser", .optional(.text)), Field("speakers", .list(.record("speaker"))),
        Field("registration", .optional(.url)), Field("recording", .optional(.record("recording"))),
        Field("slides", .optional(.url)), Field("status", .text), Field("is_cancelled", .boolean),
        Field("is_postponed", .boolean), Field("questions", .list(.record("heading"))),
        Field("resources", .list(.record("resource"))),
      ]),
    RecordType(
      name: "location",
      fields: [Field("name", .text), Field("address", .optional(.text)), Field("url", .optional(.url))]),
    RecordType(name: "online", fields: [Field("url", .optional(.url)), Field("platform", .optional(.text))]),
    RecordType(
      name: "recording",
      fields: [Field("url", .url), Field("captions", .optional(.url)), Field("transcript", .optional(.url))]),
    RecordType(
      name: "speaker",
      fields: [
        Field("name", .text), Field("url", .optional(.url)), Field("role", .optional(.text)),
        Field("organisation", .optional(.text)), Field("website", .optional(.url)),
      ]),
  ]

  static func value(_ entry: Entry, in context: SiteContext) -> Value {
    guard case .event(let event) = entry.document.fields, let schedule = entry.schedule else { return .none }
    let isSameDay = schedule.end.map { $0.moment.date == schedule.start.moment.date } ?? true
    let location = event.location.map { place in
      Value.stored(.text(place.name), .optional(place.address), .optional(url: place.url))
    }
    let online = event.online.map { Value.stored(.optional(url: $0.url), .optional($0.platform)) }
    let recording = event.recording.map { recording in
      Value.stored(
        .url(recording.url), context.link(entry.references["captions"]), context.link(entry.references["transcript"]))
    }
    return .stored(
      .of(schedule.start), .optional(schedule.end), .boolean(schedule.start.hasTime), .boolean(isSameDay),
      .boolean(schedule.pastFrom <= context.site.now), .text(schedule.zone.name), location ?? .none, online ?? .none,
      .optional(event.hashtag), .optional(event.organiser), speakers(event.speakers, of: entry, in: context),
      .optional(url: event.registration.map { EmailAddress.urlOrMail($0) }), recording ?? .none,
      context.link(entry.references["slides"]),
      .text(event.status.rawValue), .boolean(event.status == .cancelled), .boolean(event.status == .postponed),
      .list(entry.document.facts.headings.filter(\.isQuestion).map { HeadingRecord.value($0) }),
      .list(entry.shared.map { context.resource($0) }))
  }

  private static func speakers(
    _ speakers: [EventFields.Speaker], of entry: Entry, in context: SiteContext
  ) -> Value {
    .list(
      zip(speakers, entry.speakers).compactMap { speaker, id in
        guard let id else { return nil }
        let person = context.site[id]
        var name = person.name
        if case .name(let written) = speaker.person.value { name = written }
        let profile = PersonRecord.profile(of: person, in: context)
        return .stored(
          .text(name), person.address.map { context.path(to: $0) } ?? .none,
          .optional(speaker.role ?? profile?.role), .optional(speaker.organisation ?? profile?.organisation),
          .optional(url: speaker.url))
      })
  }
}
