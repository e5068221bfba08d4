import Base
import Content
import SiteModel

/// What a page is about, told from its content.
struct PageSubject {
  let title: String
  /// A sentence for search engines and link previews; every page but the error page has one of its own.
  let description: String?
  let kind: String

  init(_ page: Page, in context: SiteContext) {
    let (site, phrases) = (context.site, context.phrases)
    let title = Self.title(of: page, in: site)
    func introduction(_ id: EntryID?) -> String? { id.flatMap { site[$0].summary } }
    switch page.content {
    case .home:
      self.init(title, site.settings.description ?? introduction(site.home), "home", phrases)
    case .entry(let id): self.init(title, site[id].summary, site[id].kind.rawValue, phrases)
    case .list(let id, let page):
      let list = site[id]
      self.init(
        title, introduction(list.introduction) ?? phrases.about(.listOf, list.title), "list", phrases, page: page)
    case .tags: self.init(title, phrases.about(.topicsOf), "tags", phrases)
    case .tag(let id, let page):
      self.init(title, site[id].description ?? phrases.about(.topicOf, site[id].title), "tag", phrases, page: page)
    case .allSeries: self.init(title, phrases.about(.seriesOf), "all series", phrases)
    case .series(let id):
      self.init(title, site[id].description ?? phrases.about(.seriesNamed, site[id].title), "series", phrases)
    case .people(let page):
      let text = site.peopleIntroduction
      self.init(
        title, introduction(text) ?? phrases.about(.peopleOf), "people", phrases, page: page)
    case .person(let id):
      let person = site[id]
      self.init(
        title, introduction(person.profile) ?? phrases.about(.personOf, person.name), "person", phrases)
    case .organisations(let page):
      let text = site.organisationsIntroduction
      self.init(title, introduction(text) ?? phrases.about(.organisationsOf), "organisations", phrases, page: page)
    case .organisation(let id):
      let organisation = site[id]
      self.init(
        title, introduction(organisation.profile) ?? phrases.about(.organisationOf, organisation.name), "organisation",
        phrases)
    case .resources:
      let text = site.resourcesIntroduction
      self.init(
        title, introduction(text) ?? phrases.about(.resourcesOf), "resources", phrases)
    case .attachments: self.init(title, phrases.about(.filesOf), "attachments", phrases)
    case .notFound: self.init(title, nil, "not found", phrases)
    case .alias: self.init(title, nil, "alias", phrases)
    }
  }

  /// What the page is called, whichever of a list's pages it is.
  static func title(of page: Page, in site: Site) -> String {
    switch page.content {
    case .home: site.home.map { site[$0].title } ?? site.settings.title
    case .entry(let id): site[id].title
    case .list(let id, _): site[id].title
    case .tags: site.settings.words[.topics]
    case .tag(let id, _): site[id].title
    case .allSeries: site.settings.words[.allSeries]
    case .series(let id): site[id].title
    case .people: site.peopleIntroduction.map { site[$0].title } ?? site.settings.words[.people]
    case .person(let id): site[id].name
    case .organisations: site.organisationsIntroduction.map { site[$0].title } ?? site.settings.words[.organisations]
    case .organisation(let id): site[id].name
    case .resources: site.resourcesIntroduction.map { site[$0].title } ?? site.settings.words[.resources]
    case .attachments: site.settings.words[.downloads]
    case .notFound: site.settings.words[.pageNotFound]
    case .alias: site.settings.words[.pageMoved]
    }
  }

  /// The entry whose text a page shows; of a list's pages, only the first shows the list's introduction.
  static func entry(of page: Page, in site: Site) -> EntryID? {
    switch page.content {
    case .home: site.home
    case .entry(let id): id
    case .list(let id, page: 1): site[id].introduction
    case .people(page: 1): site.peopleIntroduction
    case .person(let id): site[id].profile
    case .organisations(page: 1): site.organisationsIntroduction
    case .organisation(let id): site[id].profile
    case .resources: site.resourcesIntroduction
    case .list, .people, .organisations, .tags, .tag, .allSeries, .series, .attachments, .notFound, .alias: nil
    }
  }

  /// - Parameter page: the page of a list, counted from 1.
  private init(
    _ title: String, _ description: String?, _ kind: String, _ phrases: PagePhrases, page: Int = 1
  ) {
    func numbered(_ text: String) -> String { page == 1 ? text : phrases.text(text, ofPage: page) }
    self.title = numbered(title)
    self.description = description.map(numbered)
    self.kind = kind
  }
}
