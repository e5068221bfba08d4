import Base
import Content
import Markdown
import SiteModel
import Templates

/// A heading of an entry's text.
///
/// Computed when read: a page may ask three times for its contents, and most of what a heading has is written once.
enum HeadingRecord {
  static func type(_ context: SiteContext) -> RecordType {
    // What is read of a heading is named where it is read: a function that gave the whole would copy all of it.
    @Sendable func place(_ number: UInt32) -> (entry: Int, heading: Int) { context.headings.place(of: number) }
    return RecordType(
      name: "heading",
      fields: [
        Field("text", .text, "its text without markup") {
          let (entry, heading) = place($0)
          return .text(context.site.entries[entry].document.facts.headings[heading].text)
        },
        Field("id", .text, "its id") {
          let (entry, heading) = place($0)
          return .text(context.site.entries[entry].document.facts.headings[heading].id)
        },
        Field("url", .url, "a link to it: `#` and the id") {
          let (entry, heading) = place($0)
          let id = context.site.entries[entry].document.facts.headings[heading].id
          return .url("#" + PercentEncoding.encodeFragment(id))
        },
        Field("level", .integer, "2 to 6") {
          let (entry, heading) = place($0)
          return .integer(context.site.entries[entry].document.facts.headings[heading].level)
        },
        Field("is_question", .boolean, "whether it is a question of an event's minutes") {
          let (entry, heading) = place($0)
          return .boolean(context.site.entries[entry].document.facts.headings[heading].isQuestion)
        },
      ])
  }

  /// The headings of an entry that are to be shown, as templates see them.
  static func values(
    of entry: Int, in context: SiteContext, where isShown: (_ level: Int, _ isQuestion: Bool) -> Bool = { _, _ in true }
  ) -> Value {
    let first = context.headings.first(of: entry)
    let headings = context.site.entries[entry].document.facts.headings
    var values: [Value] = []
    values.reserveCapacity(headings.count)
    for index in headings.indices where isShown(headings[index].level, headings[index].isQuestion) {
      values.append(context.record(.heading, first + index))
    }
    return .list(values)
  }
}

/// Numbers for the headings of all entries, one entry's after the other's.
struct HeadingNumbers: Sendable {
  /// By entry: the number of its first heading.
  private var firsts: [Int] = []
  /// By heading: its entry.
  private var entries: [UInt32] = []

  init(of entries: [Entry]) {
    firsts.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      firsts.append(self.entries.count)
      self.entries.append(contentsOf: repeatElement(UInt32(index), count: entry.document.facts.headings.count))
    }
  }

  func first(of entry: Int) -> Int { firsts[entry] }

  /// The entry of a heading, and the heading's index in it.
  func place(of number: UInt32) -> (entry: Int, heading: Int) {
    let entry = Int(entries[Int(number)])
    return (entry, Int(number) - firsts[entry])
  }
}
