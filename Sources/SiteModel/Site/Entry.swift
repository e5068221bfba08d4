package import Base
package import Content

/// One public entry with all that it refers to resolved.
///
/// A class for the same reason as ``Document``: pages read single fields of thousands of entries.
public final class Entry: Sendable {
  package let document: Document
  package let title: String
  package let address: Address
  /// The `date`, or an event's first publication; nil where an entry has none.
  package let date: SiteDate?
  /// In memory of its own, as it is large and few entries have it.
  private let update: Update?
  /// An event's start and end in the event's own zone.
  package let schedule: Schedule?
  package let summary: String?
  package let authors: [Author]
  /// Those of an event, one for each in its front matter; nil for one who could not be told, which was reported.
  package let speakers: [PersonID?]
  package let tags: [TagID]
  /// Where it stands in its series.
  package let series: SeriesPart?
  /// What each component of the body means, by its index in `document.facts.components`; nil for one that was reported.
  package let components: [ResolvedComponent?]
  package let attachments: [AttachedFile]
  /// An event's slides and transcript, by these keys, where they are files rather than pages.
  package let filesOfEvent: [String: AttachedFile]
  /// The files and pages that other front matter keys name, by key: `image`, `slides`, `captions`, `transcript`, `logo`.
  package let references: [String: ResolvedReference]
  /// Resources of `items`, in their order.
  package let items: [ResourceID]
  /// Resources found in the body's lists, in their order.
  package let shared: [ResourceID]
  /// What its text cites.
  package let citations: EntryCitations
  /// Its place among the other entries.
  package let connections: EntryConnections
  package let kind: Kind
  /// The list of its collection that it stands in.
  package let list: ListID?
  /// Its neighbours in that list.
  package let newer: EntryID?
  package let older: EntryID?
  /// Why the entry is shown though it is not public, when drafts or future entries were asked for.
  package let preview: Preview?

  init(
    document: Document, address: Address, date: SiteDate?, updated: SiteDate?, schedule: Schedule?, summary: String?,
    authors: [Author], speakers: [PersonID?], tags: [TagID], series: SeriesPart?,
    components: [ResolvedComponent?], attachments: [AttachedFile], filesOfEvent: [String: AttachedFile],
    references: [String: ResolvedReference],
    items: [ResourceID], shared: [ResourceID],
    citations: EntryCitations, connections: EntryConnections, list: ListID?, newer: EntryID?,
    older: EntryID?, preview: Preview?
  ) {
    self.document = document
    title = document.frontMatter.title
    kind = document.kind
    self.address = address
    self.date = date
    update = updated.map { Update($0) }
    self.schedule = schedule
    self.summary = summary
    self.authors = authors
    self.speakers = speakers
    self.tags = tags
    self.series = series
    self.components = components
    self.attachments = attachments
    self.filesOfEvent = filesOfEvent
    self.references = references
    self.items = items
    self.shared = shared
    self.citations = citations
    self.connections = connections
    self.list = list
    self.newer = newer
    self.older = older
    self.preview = preview
  }

  package var updated: SiteDate? { update?.date }

  package var image: ResolvedReference? { references["image"] }

  private final class Update: Sendable {
    let date: SiteDate

    init(_ date: SiteDate) { self.date = date }
  }
}

/// A date to show: a moment in the zone it is shown in, and whether a time of day was written.
package struct SiteDate: Hashable, Sendable, Comparable {
  package let moment: ZonedTime
  package let hasTime: Bool

  package init(_ date: DateTime, in zone: TimeZoneRules) {
    moment = ZonedTime(date.instant(in: zone), in: zone)
    hasTime = date.time != nil
  }

  package static func < (one: SiteDate, other: SiteDate) -> Bool { one.moment.instant < other.moment.instant }

  /// Whether one comes before the other in a list: newest first, those without a date last.
  ///
  /// Nil when the dates do not decide, because they are one moment, however it was written, or both missing.
  static func newestFirst(_ one: SiteDate?, _ other: SiteDate?) -> Bool? {
    switch (one?.moment.instant, other?.moment.instant) {
    case (let here?, let there?): here == there ? nil : here > there
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): nil
    }
  }
}

/// When an event takes place.
///
/// A class, because it is as large as all the rest of an entry, and most entries are no events.
package final class Schedule: Sendable {
  package let start: SiteDate
  package let end: SiteDate?
  package let zone: TimeZoneRules

  init(start: SiteDate, end: SiteDate?, zone: TimeZoneRules) { (self.start, self.end, self.zone) = (start, end, zone) }

  /// The moment from which the event is past: its end, or the end of its last day when no time of its end is known.
  package var pastFrom: Instant {
    let last = end ?? start
    if end != nil, last.hasTime { return last.moment.instant }
    let midnight = (last.moment.date.dayNumber + 1) * 86_400
    return zone.instant(ofLocalSeconds: midnight)
  }
}

/// Why an entry that is not public is shown all the same.
package enum Preview: Hashable, Sendable {
  case draft
  /// In memory of its own, as no entry of a finished site has one.
  indirect case embargoed(until: SiteDate)
}

/// What a reference in an entry or in the settings turned out to name.
package enum ResolvedReference: Hashable, Sendable {
  /// A page or file of the site; the suffix is the query and the fragment, percent-encoded, or empty.
  case site(Address, suffix: String)
  /// An absolute URL, or whatever needs no resolving, as it was written.
  case asWritten(String)
  /// It leads nowhere, which was reported.
  case broken

  package var address: Address? {
    guard case .site(let address, _) = self else { return nil }
    return address
  }
}
