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
    let title = (context.titles[target] ?? context.site.settings.title).escapedForMarkup
    let language = context.site.settings.language.escapedForMarkup
    return Array(
      """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Moved: \(title)</title>
      <link rel="canonical" href="\(url)">
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=\(path)">
      </head>
      <body>
      <main>
      <h1>This page has moved</h1>
      <p>It is now at <a href="\(path)">\(title)</a>.</p>
      </main>
      </body>
      </html>

      """.utf8)
  }
}
