import Base
import Content
import SiteModel
import Templates

/// The page being rendered, as every template sees it: what its head and its surroundings need.
enum PageRecord {
  static let type = RecordType(
    name: "page", meaning: "What is being made, whatever it shows.",
    fields: [
      Field("title", .text, "its title; later pages of a list say which they are"),
      Field("description", .optional(.text), "for search engines"), Field("address", .url, "its path"),
      Field("url", .url, "its address in full"),
      Field(
        "kind", .text,
        "`home`, `post`, `event`, `briefing`, `resource list`, `person`, `organisation`, `page`, "
          + "`list`, `tags`, `tag`, `all series`, `series`, `people`, `organisations`, `resources`, `attachments` or "
          + "`not found`"
      ), Field("language", .text, "the entry's language, or the site's"),
      Field("direction", .text, "which way its lines run: `ltr` or `rtl`, as HTML's `dir` says it"),
      Field("is_home", .boolean, "whether it is the home page"),
      Field("is_hidden", .boolean, "whether search engines are to leave it out"),
      Field("preview", .optional(.text), "why it is not public, to be shown as a banner"),
      Field("canonical", .url, "`url`, or the original's for a post with `source.canonical`"),
      Field("breadcrumbs", .list(.record("link")), "the pages above it, from the home page on"),
      Field(
        PagePolicy.fieldName, .optional(.html),
        "the element that says what browsers may load for this page, made from the finished page: see [what pages may "
          + "load](output.md#what-pages-may-load). It belongs into the head, before all that loads something. A link that a "
          + "script makes into a frame has the frame's address in `data-player`, to have its host let in"),
    ])

  /// - Parameter policy: what stands for the page's policy.
  static func value(ofPage number: Int, policy: Value, in context: SiteContext) -> Value {
    let site = context.site
    let page = site.pages[number]
    let subject = PageSubject(page, in: context)
    let entry = PageSubject.entry(of: page, in: site).map { site[$0] }
    let language = language(of: page, in: site)
    var preview: String?
    if entry?.preview != nil || !site.audience.isPublic {
      let texts = PreviewText(site.settings, in: language)
      preview = entry?.preview.map { texts.text(of: $0) } ?? texts.text(of: site.audience)
    }
    let isHidden =
      preview != nil || page.content == .notFound || entry?.document.frontMatter.isHiddenFromSearch ?? false
    let direction =
      language == site.settings.language ? context.direction : WritingDirection(language: language)
    let path = context.url.path(to: page.address)
    let url = context.url.origin + path
    return .stored(
      .text(subject.title), .optional(subject.description), .url(path), .url(url),
      .text(subject.kind), .text(language), .text(direction.rawValue),
      .boolean(page.content == .home),
      .boolean(isHidden), .optional(preview), .url(entry.flatMap { canonicalElsewhere($0) } ?? url),
      .list(context.trails.links(abovePage: number)), policy)
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
