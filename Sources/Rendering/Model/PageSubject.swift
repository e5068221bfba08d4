import Base
import Content
import SiteModel

/// What a page is about, told from its content.
struct PageSubject {
  let title: String
  /// A sentence for search engines and link previews; every page but the error page has one of its own.
  let description: String?
  let kind: String
  /// The entry whose text the page shows.
  let entry: EntryID?

  init(_ page: Page, in site: Site) {
    let name = site.settings.title
    func introduction(_ id: EntryID?) -> String? { id.flatMap { site[$0].summary } }
    switch page.content {
    case .home:
      self.init(
        site.home.map { site[$0].title } ?? name, site.settings.description ?? introduction(site.home), "home",
        entry: site.home)
    case .entry(let id):
      self.init(site[id].title, site[id].summary, site[id].kind.rawValue, entry: id)
    case .list(let id, let page):
      let list = site[id]
      self.init(
        list.title, introduction(list.introduction) ?? "\(list.title) of \(name)", "list", entry: list.introduction,
        page: page)
    case .tags: self.init("Topics", "All topics of \(name)", "tags")
    case .tag(let id, let page):
      self.init(site[id].title, site[id].description ?? "\(name) on \(site[id].title)", "tag", page: page)
    case .people(let page):
      let text = site.peopleIntroduction
      self.init(
        text.map { site[$0].title } ?? "People", introduction(text) ?? "Everyone who wrote or spoke for \(name)",
        "people", entry: text, page: page)
    case .person(let id):
      let person = site[id]
      self.init(
        person.name, introduction(person.profile) ?? "What \(person.name) wrote and said for \(name)", "person",
        entry: person.profile)
    case .resources:
      let text = site.resourcesIntroduction
      self.init(
        text.map { site[$0].title } ?? "Resources", introduction(text) ?? "Resources that were shared with \(name)",
        "resources", entry: text)
    case .notFound: self.init("Page not found", nil, "not found")
    case .alias: self.init("Moved", nil, "alias")
    }
  }

  /// - Parameter page: the page of a list, counted from 1; only the first shows the list's introduction.
  private init(_ title: String, _ description: String?, _ kind: String, entry: EntryID? = nil, page: Int = 1) {
    let suffix = page == 1 ? "" : ", page \(page)"
    self.title = title + suffix
    self.description = description.map { $0 + suffix }
    self.kind = kind
    self.entry = page == 1 ? entry : nil
  }
}
