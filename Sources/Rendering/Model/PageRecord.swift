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

  static func value(_ page: Page, in context: SiteContext) -> Value {
    let site = context.site
    let subject = PageSubject(page, in: site)
    let entry = subject.entry.map { site[$0] }
    let frontMatter = entry?.document.frontMatter
    let preview = entry?.preview.map { PreviewText.of($0) } ?? PreviewText.of(site.audience)
    let isHidden = preview != nil || page.content == .notFound || (frontMatter?.isHiddenFromSearch ?? false)
    let url = context.url.absolute(page.address)
    return .stored(
      .text(subject.title), .optional(subject.description), context.path(to: page.address), .url(url),
      .text(subject.kind), .text(frontMatter?.language ?? site.settings.language), .boolean(page.content == .home),
      .boolean(isHidden), .optional(preview), .url(entry.flatMap { canonical($0) } ?? url),
      .list(breadcrumbs(of: page, in: context)))
  }

  /// The address elsewhere that a republished post gives the credit to.
  private static func canonical(_ entry: Entry) -> String? {
    guard case .post(let post) = entry.document.fields, let source = post.source, source.isCanonical else { return nil }
    return source.url?.value
  }

  /// The pages that this one lies in, from the home page on; only those that exist.
  private static func breadcrumbs(of page: Page, in context: SiteContext) -> [Value] {
    guard page.content != .home else { return [] }
    var above: [Value] = []
    var address = page.address
    while address != .home {
      address = address.parent
      if let title = context.titles[address], address != page.address {
        above.append(LinkRecord.value(title, context.path(to: address)))
      }
    }
    return above.reversed()
  }
}

/// What a page is about, told from its content.
struct PageSubject {
  let title: String
  let description: String?
  let kind: String
  /// The entry whose text the page shows.
  let entry: EntryID?

  init(_ page: Page, in site: Site) {
    func numbered(_ title: String, _ page: Int) -> String { page == 1 ? title : "\(title), page \(page)" }
    func introduction(_ id: EntryID?) -> String? { id.flatMap { site[$0].summary } }
    switch page.content {
    case .home:
      self.init(
        site.home.map { site[$0].title } ?? site.settings.title,
        site.settings.description ?? introduction(site.home), "home", entry: site.home)
    case .entry(let id):
      self.init(site[id].title, site[id].summary, site[id].kind.rawValue, entry: id)
    case .list(let id, let page):
      self.init(
        numbered(site[id].title, page), introduction(site[id].introduction), "list",
        entry: page == 1 ? site[id].introduction : nil)
    case .tags: self.init("Tags", nil, "tags")
    case .tag(let id, let page): self.init(numbered(site[id].title, page), site[id].description, "tag")
    case .people(let page):
      self.init(
        numbered(site.peopleIntroduction.map { site[$0].title } ?? "People", page),
        introduction(site.peopleIntroduction),
        "people", entry: page == 1 ? site.peopleIntroduction : nil)
    case .person(let id):
      let profile = site[id].profile
      self.init(site[id].name, introduction(profile), "person", entry: profile)
    case .resources:
      self.init(
        site.resourcesIntroduction.map { site[$0].title } ?? "Resources", introduction(site.resourcesIntroduction),
        "resources", entry: site.resourcesIntroduction)
    case .notFound: self.init("Page not found", nil, "not found")
    case .alias: self.init("Moved", nil, "alias")
    }
  }

  private init(_ title: String, _ description: String?, _ kind: String, entry: EntryID? = nil) {
    self.title = title
    self.description = description
    self.kind = kind
    self.entry = entry
  }
}
