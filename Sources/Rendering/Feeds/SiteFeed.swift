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

  static func rss(_ context: SiteContext) -> [UInt8] {
    let site = context.site
    let items = site.feed.prefix(limit)
    var output: [UInt8] = []
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
    output.append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
    output.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n")
    output.append(element: "title", site.settings.title)
    output.append(element: "link", site.settings.url.root)
    output.append(element: "description", site.settings.description ?? site.settings.title)
    output.append(element: "language", site.settings.language)
    if let rights = site.settings.license { output.append(element: "copyright", rights) }
    if let newest = items.first.flatMap({ moment(of: site[$0]) }) {
      output.append(element: "lastBuildDate", newest.moment.rfc822)
    }
    output.append("<generator>sitegen</generator>\n")
    output.append("<docs>https://www.rssboard.org/rss-specification</docs>\n")
    output.append("<atom:link href=\"")
    output.append(escaping: context.url.absolute(SiteFiles.feed))
    output.append("\" rel=\"self\" type=\"application/rss+xml\"/>\n")
    for id in items { append(id, to: &output, context) }
    output.append("</channel>\n</rss>\n")
    return output
  }

  private static func append(_ id: EntryID, to output: inout [UInt8], _ context: SiteContext) {
    let entry = context.site[id]
    output.append("<item>\n")
    output.append(element: "title", entry.title)
    output.append(element: "link", context.url.absolute(entry.address))
    output.append("<guid isPermaLink=\"false\">")
    output.append(escaping: EntryIdentity.tagURI(of: entry, on: context.url))
    output.append("</guid>\n")
    if let date = moment(of: entry) { output.append(element: "pubDate", date.moment.rfc822) }
    for author in entry.authors { output.append(element: "dc:creator", context.site[author].name) }
    for tag in entry.tags { output.append(element: "category", context.site[tag].title) }
    if let summary = entry.summary { output.append(element: "description", summary) }
    output.append("<content:encoded>")
    output.append(xml: EntryText.html(of: id, in: context))
    output.append("</content:encoded>\n</item>\n")
  }

  /// When the entry was published; an event without a date of publication is dated by its start.
  private static func moment(of entry: Entry) -> SiteDate? { entry.date ?? entry.schedule?.start }
}

/// What an entry is called wherever it goes.
enum EntryIdentity {
  /// The year for which the site's host vouches in its `tag:` URIs; any day on which it held its name would do,
  /// and it must never change.
  private static let year = "2026"

  /// `tag:example.org,2026:posts/lessons` (RFC 4151, section 2.1).
  static func tagURI(of entry: Entry, on url: SiteURL) -> String {
    let host = url.origin.split(separator: "/").last.map { $0.split(separator: ":").first ?? $0 } ?? ""
    let path = entry.document.path.dropFirst("content/".count)
    let id = entry.document.frontMatter.id?.value ?? String(path.hasSuffix(".md") ? path.dropLast(3) : path)
    return "tag:\(host),\(year):" + PercentEncoding.encodePath(id)
  }
}

/// An entry's text for readers elsewhere: what its page shows, without the page.
enum EntryText {
  static func html(of id: EntryID, in context: SiteContext) -> [UInt8] {
    let entry = context.site[id]
    var output: [UInt8] = []
    if let schedule = entry.schedule { paragraph("When", when(schedule), to: &output) }
    switch entry.document.fields {
    case .event(let event):
      if let place = event.location { paragraph("Where", place.name, to: &output) }
    case .briefing(let briefing):
      if let abstract = briefing.abstract { paragraph("Abstract", abstract, to: &output) }
    case .post, .resourceList, .person, .organisation, .page: break
    }
    output += context.body(of: id, addresses: .absolute)
    resources(entry.items, to: &output, context)
    attachments(entry.attachments, to: &output, context)
    return output
  }

  private static func paragraph(_ label: StaticString, _ text: String, to output: inout [UInt8]) {
    output.append("<p><strong>")
    output.append(label)
    output.append(":</strong> ")
    output.append(escaping: text)
    output.append("</p>\n")
  }

  private static func when(_ schedule: Schedule) -> String {
    func text(_ date: SiteDate) -> String {
      let day = "\(date.moment.date.day) \(EnglishDates.months[date.moment.date.month - 1]) \(date.moment.date.year)"
      return date.hasTime ? "\(day), \(date.moment.clock(seconds: false)) \(date.moment.abbreviation)" : day
    }
    return text(schedule.start) + (schedule.end.map { " – " + text($0) } ?? "")
  }

  private static func resources(_ ids: [ResourceID], to output: inout [UInt8], _ context: SiteContext) {
    guard !ids.isEmpty else { return }
    output.append("<ul>\n")
    for id in ids {
      let resource = context.site[id]
      output.append("<li>")
      link(resource.title, to: resource.target, in: &output, context)
      if !resource.authors.isEmpty { output.append(escaping: " – " + resource.authors.joined(separator: ", ")) }
      output.append("</li>\n")
    }
    output.append("</ul>\n")
  }

  private static func attachments(_ files: [AttachedFile], to output: inout [UInt8], _ context: SiteContext) {
    for file in files {
      output.append("<p>")
      link(file.title, to: file.target, in: &output, context)
      output.append(escaping: file.type.isEmpty ? "" : " (\(file.type))")
      output.append("</p>\n")
    }
  }

  private static func link(
    _ title: String, to target: ResolvedReference?, in output: inout [UInt8], _ context: SiteContext
  ) {
    let url: String
    switch target {
    case .site(let address, let suffix): url = context.url.absolute(address) + suffix
    case .asWritten(let text): url = text
    case .broken, nil:
      output.append(escaping: title)
      return
    }
    output.append("<a href=\"")
    output.append(escaping: url)
    output.append("\">")
    output.append(escaping: title)
    output.append("</a>")
  }
}
