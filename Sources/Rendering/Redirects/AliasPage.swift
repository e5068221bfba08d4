import Base
import Content
import SiteModel

/// The page at an old address: it sends readers, and what search engines know, to the new one.
///
/// An HTML page with a refresh of zero seconds (HTML Living Standard, section 4.2.5.3) works on any web server.
enum AliasPage {
  static func html(for target: Address, in context: SiteContext) -> [UInt8] {
    let path = context.url.path(to: target).escapedForMarkup
    let url = context.url.absolute(target).escapedForMarkup
    let name = title(at: target, in: context.site) ?? context.site.settings.title
    let title = name.escapedForMarkup
    let words = context.words
    let moved = words.text(.moved, ["title": name]).escapedForMarkup
    let language = context.site.settings.language.escapedForMarkup
    return Array(
      """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(moved)</title>
      <link rel="canonical" href="\(url)">
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=\(path)">
      </head>
      <body>
      <main>
      <h1>\(words[.pageMoved].escapedForMarkup)</h1>
      <p>\(words[.nowAt].escapedForMarkup) <a href="\(path)">\(title)</a>.</p>
      </main>
      </body>
      </html>

      """.utf8)
  }

  /// What the page at an address is called; nil when there is none that is called something.
  private static func title(at address: Address, in site: Site) -> String? {
    // The pages stand in the order of their addresses.
    let index = site.pages.partitioningIndex { $0.address >= address }
    guard index < site.pages.count, site.pages[index].address == address else { return nil }
    return PageTrails.title(of: site.pages[index], in: site)
  }
}
