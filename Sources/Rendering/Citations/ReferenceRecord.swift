import Base
import SiteModel
import Templates

/// A work in an entry's list of references as templates see it.
enum ReferenceRecord {
  static let type = RecordType(
    name: "reference",
    fields: [
      Field("id", .text, "where the text's citations lead: the `id` of the element that shows it"),
      Field("html", .html, "authors, year, title with its link, where it was published"),
      Field("authors", .text, "as citations name them: \"Balch et al.\""), Field("year", .text, "likewise: \"2019a\""),
      Field("resource", .record("resource"), "the work itself"),
      Field(
        "citations", .list(.record("link")),
        "the places that cite it, each with a name for those who cannot see where it leads"),
    ])

  static func values(of entry: Entry, in context: SiteContext) -> Value {
    let references = entry.citations.references
    if references.isEmpty { return .list([]) }
    let words = context.words(of: entry)
    return .list(references.map { value($0, in: context, words) })
  }

  private static func value(_ reference: EntryCitations.Reference, in context: SiteContext, _ words: Wording) -> Value {
    let resource = context.site[reference.resource]
    var url: String?
    if case .url(let text) = context.link(resource.target) { url = text }
    var html = ByteBuffer()
    ReferenceHTML.write(reference, resource, url: url, words, to: &html)
    let name = "\(reference.authors) \(reference.year)"
    let citations = (1...max(1, reference.times)).map { time in
      LinkRecord.value(
        words.text(
          reference.times == 1 ? .backToCitation : .backToCitationOf,
          ["title": name, "time": "\(time)", "count": "\(reference.times)"]),
        .url("#" + PercentEncoding.encodeFragment(CitationHTML.id(ofUse: time, of: resource))))
    }
    return .stored(
      .text(CitationHTML.id(of: resource)), .html(html.bytes()), .text(reference.authors), .text(reference.year),
      context.resource(reference.resource), .list(citations))
  }
}
