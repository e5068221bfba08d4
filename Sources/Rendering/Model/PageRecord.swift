import Base
import Content
import SiteModel
import Templates

/// The page being rendered, as every template sees it: what its head and its surroundings need.
enum PageRecord {
  static let type = RecordType(
    name: "page",
    fields: [
      Field("title", .text), Field("description", .optional(.text)), Field("address", .url), Field("url", .url),
      Field("kind", .text), Field("language", .text), Field("is_home", .boolean), Field("is_hidden", .boolean),
      Field("preview", .optional(.text)), Field("canonical", .url), Field("breadcrumbs", .list(.record("link"))),
    ])

  static func value(ofPage number: Int, in context: SiteContext) -> Value {
    let site = context.site
    let page = site.pages[number]
    let subject = PageSubject(page, in: site)
    let entry = PageSubject.entry(of: page, in: site).map { site[$0] }
    let preview = entry?.preview.map { PreviewText.of($0) } ?? PreviewText.of(site.audience)
    let isHidden =
      preview != nil || page.content == .notFound || entry?.document.frontMatter.isHiddenFromSearch ?? false
    let url = context.url.absolute(page.address)
    return .stored(
      .text(subject.title), .optional(subject.description), context.path(to: page.address), .url(url),
      .text(subject.kind), .text(language(of: page, in: site)), .boolean(page.content == .home),
      .boolean(isHidden), .optional(preview), .url(entry.flatMap { canonicalElsewhere($0) } ?? url),
      .list(context.trails.links(abovePage: number)))
  }

  /// The tag of the language that a page is in.
  static func language(of page: Page, in site: Site) -> String {
    // Front matter is asked key by key: a copy of it would retain all that it holds.
    PageSubject.entry(of: page, in: site).flatMap { site[$0].document.frontMatter.language } ?? site.settings.language
  }

  /// The address elsewhere that a republished post gives the credit to.
  static func canonicalElsewhere(_ entry: Entry) -> String? {
    guard case .post(let post) = entry.document.fields, let source = post.source, source.isCanonical else { return nil }
    return source.url?.value
  }
}
