import Base
import Content
import SiteModel
import Templates

/// Which template renders a page, and with what beside `site` and `page`: the values of `TemplateModel.roots`.
struct TemplateCall {
  let template: String
  let variables: [Value]

  init(_ page: Page, in context: SiteContext) {
    let site = context.site
    switch page.content {
    case .home: self.init("home.html", context.entry(site.home))
    case .entry(let id): self.init(entry: id, in: context)
    case .list(let id, let number):
      let list = site[id]
      let pagination = Pagination(total: list.entries.count, pageSize: list.collection.pageSize)
      self.init(
        "list.html", context.list(id),
        PaginationRecord.value(
          pagination, page: number, of: list.address, entries: list.entries[pagination.range(ofPage: number)],
          in: context))
    case .tags: self.init("tags.html", .list(site.listedTags.map { context.tag($0) }))
    case .tag(let id, let number):
      let tag = site[id]
      let pagination = Pagination(total: tag.entries.count, pageSize: Collection.defaultPageSize)
      self.init(
        "tag.html", context.tag(id),
        PaginationRecord.value(
          pagination, page: number, of: tag.address, entries: tag.entries[pagination.range(ofPage: number)],
          in: context))
    case .allSeries:
      self.init("series-index.html", .list(site.series.indices.map { context.series(SeriesID($0)) }))
    case .series(let id): self.init("series.html", context.series(id))
    case .people(let number): self.init(peoplePage: number, in: context)
    case .person(let id): self.init("person.html", context.person(id))
    case .organisations(let number): self.init(organisationsPage: number, in: context)
    case .organisation(let id):
      self.init("organisation.html", context.organisation(id), context.entry(site[id].profile))
    case .resources:
      let lists = site.lists.filter { $0.collection.kind == .resourceList }.flatMap(\.entries)
      self.init(
        "resources.html", ResourceListRecord.groups(site.resources.indices.map { ResourceID($0) }, in: context),
        .integer(site.resources.count), context.entries(lists), context.entry(site.resourcesIntroduction))
    case .attachments: self.init("attachments.html", OfferedFileRecord.values(site.attachments, in: context))
    case .notFound: self.init("404.html")
    case .alias: preconditionFailure("an alias has no template")
    }
  }

  private init(_ template: String, _ variables: Value...) {
    self.template = template
    self.variables = variables
  }

  private init(entry id: EntryID, in context: SiteContext) {
    let this = context.entry(id)
    switch context.site[id].kind {
    case .post: self.init("post.html", this, context.record(.post, id.index))
    case .event: self.init("event.html", this, context.record(.event, id.index))
    case .briefing: self.init("briefing.html", this, context.record(.briefing, id.index))
    case .resourceList: self.init("resource-list.html", this, context.record(.resourceList, id.index))
    case .page, .person, .organisation: self.init("page.html", this)
    }
  }

  private init(peoplePage number: Int, in context: SiteContext) {
    let site = context.site
    self.init(
      "people.html", folder: "people", page: number,
      site.people.indices.filter { site.people[$0].address != nil }.map { context.person(PersonID($0)) },
      site.peopleIntroduction, in: context)
  }

  private init(organisationsPage number: Int, in context: SiteContext) {
    let site = context.site
    self.init(
      "organisations.html", folder: "organisations", page: number,
      site.organisations.indices.filter { site.organisations[$0].address != nil }
        .map { context.organisation(OrganisationID($0)) },
      site.organisationsIntroduction, in: context)
  }

  /// A page of a list of people or organisations.
  private init(
    _ template: String, folder: String, page number: Int, _ listed: [Value], _ introduction: EntryID?,
    in context: SiteContext
  ) {
    let size = context.site.settings.collection(named: folder)?.pageSize ?? Collection.defaultPageSize
    let pagination = Pagination(total: listed.count, pageSize: size)
    self.init(
      template, .list(Array(listed[pagination.range(ofPage: number)])), context.entry(introduction),
      PaginationRecord.value(pagination, page: number, of: .page(folder), entries: [], in: context))
  }
}
