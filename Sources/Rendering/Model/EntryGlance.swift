import Base
import Content
import SiteModel

/// What is asked of an entry that stands on the page of another, beside its title, path and date, and what it has at all.
///
/// A few bytes that lie one behind the other for all entries: the entry itself and its document are rarely in the
/// processor's cache, and each page shows a dozen others.
struct EntryGlance: Sendable {
  /// What few entries have, and every template asks for.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt16

    static let summary = Parts(rawValue: 1 << 0)
    static let update = Parts(rawValue: 1 << 1)
    static let series = Parts(rawValue: 1 << 2)
    static let citations = Parts(rawValue: 1 << 3)
    static let image = Parts(rawValue: 1 << 4)
    static let withdrawal = Parts(rawValue: 1 << 5)
    static let changes = Parts(rawValue: 1 << 6)
    static let preview = Parts(rawValue: 1 << 7)
    static let fields = Parts(rawValue: 1 << 8)
    static let attachments = Parts(rawValue: 1 << 9)
  }

  let kind: Kind
  /// Whether it is no front page of a list.
  let isEntry: Bool
  /// The list that it stands in.
  let list: ListID?
  /// The days of its date, and of an event's beginning, by ``CivilDate/dayNumber``.
  let day: Int32?
  let firstDay: Int32?
  let parts: Parts

  init(_ entry: Entry) {
    kind = entry.kind
    isEntry = entry.document.place.role == .entry
    list = entry.list
    day = (entry.date?.moment.date.dayNumber).map { Int32($0) }
    firstDay = (entry.schedule?.start.moment.date.dayNumber).map { Int32($0) }
    parts = Parts(of: entry)
  }
}

extension EntryGlance.Parts {
  fileprivate init(of entry: Entry) {
    self = []
    // What is asked is named where it is asked: front matter that was handed on would be retained with all that it holds.
    if entry.document.frontMatter.summary != nil { insert(.summary) }
    if entry.updated != nil { insert(.update) }
    if entry.series != nil { insert(.series) }
    if !entry.citations.references.isEmpty { insert(.citations) }
    if entry.document.frontMatter.image != nil { insert(.image) }
    if entry.document.frontMatter.withdrawn != nil { insert(.withdrawal) }
    if !entry.document.frontMatter.changes.isEmpty { insert(.changes) }
    if entry.preview != nil { insert(.preview) }
    if !entry.document.frontMatter.fields.isEmpty { insert(.fields) }
    if !entry.attachments.isEmpty { insert(.attachments) }
  }
}
