import Base
import Content
import Markdown
import SiteModel
import Templates

/// A heading of an entry's text, or a component that is one.
///
/// Computed when read: a page may ask three times for its contents, and most of what a heading has is written once.
enum HeadingRecord {
  static func type(_ context: SiteContext) -> RecordType {
    // What is read of a heading is named where it is read: a function that gave the whole would copy all of it.
    @Sendable func place(_ number: UInt32) -> (entry: Int, heading: Int) { context.headings.place(of: number) }
    @Sendable func id(_ number: UInt32) -> String {
      let (entry, heading) = place(number)
      return context.headings.list(of: entry)?[heading].id
        ?? context.site.entries[entry].document.facts.headings[heading].id
    }
    @Sendable func text(_ number: UInt32) -> String {
      let (entry, heading) = place(number)
      return context.headings.list(of: entry)?[heading].text
        ?? context.site.entries[entry].document.facts.headings[heading].text
    }
    return RecordType(
      name: "heading",
      fields: [
        Field(
          "text", .text, "its text without markup", get: { .text(text($0)) },
          write: { number, output in output.append(escaping: text(number)) }),
        Field("id", .text, "its id") { .text(id($0)) },
        Field(
          "url", .url, "a link to it: `#` and the id", get: { .url("#" + PercentEncoding.encodeFragment(id($0))) },
          write: { number, output in
            output.append(UInt8(ascii: "#"))
            output.append(fragment: id(number))
          }),
        Field("level", .integer, "2 to 6") {
          let (entry, heading) = place($0)
          if let own = context.headings.list(of: entry) { return .integer(own[heading].level) }
          return .integer(context.site.entries[entry].document.facts.headings[heading].level)
        },
        Field("is_question", .boolean, "whether it is a question of an event's minutes") {
          let (entry, heading) = place($0)
          if let own = context.headings.list(of: entry) { return .boolean(own[heading].isQuestion) }
          return .boolean(context.site.entries[entry].document.facts.headings[heading].isQuestion)
        },
      ])
  }

  /// The headings of an entry that are to be shown, as templates see them.
  static func values(
    of entry: Int, in context: SiteContext, where isShown: (_ level: Int, _ isQuestion: Bool) -> Bool = { _, _ in true }
  ) -> Value {
    let first = context.headings.first(of: entry)
    let headings = context.headings.list(of: entry) ?? context.site.entries[entry].document.facts.headings
    var values: [Value] = []
    values.reserveCapacity(headings.count)
    for index in headings.indices where isShown(headings[index].level, headings[index].isQuestion) {
      values.append(context.record(.heading, first + index))
    }
    return .list(values)
  }
}
