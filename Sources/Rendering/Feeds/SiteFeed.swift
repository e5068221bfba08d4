import Base
import Content
import SiteModel

/// The site's feed in RSS 2.0 (rssboard.org/rss-specification, version 2.0.11).
///
/// Every address is absolute and every item carries its full text (`content:encoded`), so that a feed reader needs
/// nothing else. A guid is a `tag:` URI (RFC 4151) made of the entry's `id`, so that an item stays the same when its
/// address changes.
enum SiteFeed {
  /// The newest entries that a feed holds.
  private static let limit = 20

  static func rss(_ context: SiteContext, _ bodies: EntryBodies) -> [UInt8] {
    let site = context.site
    let items = site.feed.prefix(limit)
    var output = ByteBuffer()
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
    output.append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
    output.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n")
    output.append(element: "title", site.settings.title)
    output.append(element: "link", site.settings.url.root)
    output.append(element: "description", site.settings.description ?? site.settings.title)
    output.append(element: "language", site.settings.language)
    if let rights = site.settings.license { output.append(element: "copyright", rights) }
    if let newest = items.lazy.compactMap({ published(site[$0], at: site.now) }).max() {
      output.append(element: "lastBuildDate", newest.moment.rfc822)
    }
    output.append("<generator>sitegen</generator>\n")
    output.append("<docs>https://www.rssboard.org/rss-specification</docs>\n")
    output.append("<atom:link href=\"")
    output.append(escaping: context.url.absolute(SiteFiles.feed))
    output.append("\" rel=\"self\" type=\"application/rss+xml\"/>\n")
    for id in items { append(id, to: &output, context, bodies) }
    output.append("</channel>\n</rss>\n")
    return output.bytes()
  }

  private static func append(
    _ id: EntryID, to output: inout ByteBuffer, _ context: SiteContext, _ bodies: EntryBodies
  ) {
    let entry = context.site[id]
    output.append("<item>\n")
    output.append(element: "title", entry.title)
    output.append(element: "link", context.url.absolute(entry.address))
    output.append("<guid isPermaLink=\"false\">")
    output.append(escaping: EntryIdentity.tagURI(of: entry, on: context.url))
    output.append("</guid>\n")
    if let date = published(entry, at: context.site.now) { output.append(element: "pubDate", date.moment.rfc822) }
    for author in entry.authors { output.append(element: "dc:creator", context.site.name(of: author)) }
    for tag in entry.tags { output.append(element: "category", context.site[tag].title) }
    // Readers show it as HTML, so plain text is written as HTML that shows it.
    if let summary = entry.summary { output.append(element: "description", summary.escapedForMarkup) }
    output.append("<content:encoded>")
    output.append(xml: EntryText.html(of: id, in: context, bodies))
    output.append("</content:encoded>\n</item>\n")
  }

  /// When the entry was published; nil for a date that is still to come, which no reader expects of an item.
  private static func published(_ entry: Entry, at now: Instant) -> SiteDate? {
    guard let date = entry.date ?? entry.schedule?.start, date.moment.instant <= now else { return nil }
    return date
  }
}
