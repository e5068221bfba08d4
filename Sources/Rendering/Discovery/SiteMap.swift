import Base
import Content
import SiteModel

/// The list of pages for search engines (sitemaps.org, protocol 0.9).
enum SiteMap {
  /// Every page that may be found, with the date of its last change where one is known.
  ///
  /// Hidden pages, aliases, the error page, and pages that name another as their canonical one are left out.
  static func xml(_ context: SiteContext) -> [UInt8] {
    // About so much for each.
    ByteBuffer.array(capacity: context.site.pages.count * 128) { output in
      output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      output.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
      let site = context.site
      for page in site.pages {
        let id = PageSubject.entry(of: page, in: site)
        guard isListed(page, id, in: site) else { continue }
        output.append("<url><loc>")
        output.append(escaping: context.url.origin)
        output.append(escaping: context.url.path(to: page.address))
        output.append("</loc>")
        if let date = lastChange(of: page, id, in: site) {
          output.append("<lastmod>")
          if date.hasTime { output.append(rfc3339: date.moment) } else { output.append(iso8601: date.moment.date) }
          output.append("</lastmod>")
        }
        output.append("</url>\n")
      }
      output.append("</urlset>\n")
    }
  }

  /// Whether a page may be found.
  ///
  /// - Parameter id: the entry whose text it shows.
  private static func isListed(_ page: Page, _ id: EntryID?, in site: Site) -> Bool {
    switch page.content {
    case .alias, .notFound: return false
    case .home, .entry, .list, .tags, .tag, .allSeries, .series, .people, .person, .organisations, .organisation,
      .resources, .attachments:
      break
    }
    guard let id else { return true }
    return !site[id].document.frontMatter.isHiddenFromSearch && site[id].preview == nil
      && PageRecord.canonicalElsewhere(site[id]) == nil
  }

  private static func lastChange(of page: Page, _ id: EntryID?, in site: Site) -> SiteDate? {
    switch page.content {
    case .entry, .organisation: id.flatMap { site[$0].updated ?? site[$0].date }
    default: nil
    }
  }
}

/// The rules for robots (RFC 9309): everything may be read, and the site map says what there is; nothing of a preview.
enum RobotsFile {
  static func text(_ context: SiteContext) -> [UInt8] {
    var output = ByteBuffer()
    output.append("User-agent: *\n")
    output.append(context.site.audience.isPublic ? "Allow: /\n" : "Disallow: /\n")
    if context.site.settings.outputs.sitemap {
      output.append("\nSitemap: \(context.url.absolute(SiteFiles.siteMap))\n")
    }
    return output.bytes()
  }
}
