import Base
import Content

/// Every page of the site and its address.
struct PagePlan {
  /// By address, once all are planned.
  private(set) var pages = [
    Page(address: .home, content: .home), Page(address: Address("/404.html"), content: .notFound),
  ]
  /// Those of pages that the program makes by itself.
  private var claims: [Routes.Claim] = []
  private var aliases: [(claim: Routes.Claim, of: Address)] = []
  private let settings: Settings

  init(
    documents: [Document], addresses: [Address?], lists: ListDirectory, people: [Person],
    organisations: [Organisation], tags: [Tag], series: [Series], hasResources: Bool, hasAttachments: Bool,
    settings: Settings
  ) {
    self.settings = settings
    // Beside the entries there are some hundred pages of lists.
    pages.reserveCapacity(documents.count + documents.count / 4)
    planEntries(documents, addresses, profiles: Set(people.compactMap(\.profile) + organisations.compactMap(\.profile)))
    planProfiles(
      .person, people.map(\.address), hasIntroduction: lists.peopleIntroduction != nil,
      profile: { .person(PersonID($0)) }, list: { .people(page: $0) })
    planProfiles(
      .organisation, organisations.map(\.address), hasIntroduction: lists.organisationsIntroduction != nil,
      profile: { .organisation(OrganisationID($0)) }, list: { .organisations(page: $0) })
    planLists(lists.lists)
    if hasResources || lists.resourcesIntroduction != nil {
      plan(ListDirectory.resourcesAddress, .resources, owner: "the resources index")
    }
    if hasAttachments { plan(AttachmentInventory.address, .attachments, owner: "the list of attachments") }
    planTags(tags)
    planSeries(series)
    planAliases(documents, addresses)
    // By number, as a page that is moved has its references counted.
    pages = PathOrder.sorted(pages.map(\.address.path)).map { pages[$0] }
  }

  /// The old addresses, each with the one that it leads to.
  var presentAddresses: [Address: Address] {
    Dictionary(aliases.map { ($0.claim.address, $0.of) }) { first, _ in first }
  }

  /// Plans a page that the program makes by itself.
  private mutating func plan(_ address: Address, _ content: Page.Content, owner: String) {
    pages.append(Page(address: address, content: content))
    claims.append(Routes.Claim(address, of: owner, path: nil))
  }

  private mutating func planEntries(_ documents: [Document], _ addresses: [Address?], profiles: Set<EntryID>) {
    for (index, document) in documents.enumerated() where document.place.role == .entry {
      guard let address = addresses[index] else { continue }
      // A person's own file is shown on the person's page, and an organisation's on its.
      if !profiles.contains(EntryID(index)) {
        pages.append(Page(address: address, content: .entry(EntryID(index))))
      }
    }
  }

  /// Plans the pages of all people or organisations, and of the list of them.
  private mutating func planProfiles(
    _ subject: ProfileSubject, _ addresses: [Address?], hasIntroduction: Bool, profile: (Int) -> Page.Content,
    list: (Int) -> Page.Content
  ) {
    // The address is claimed by the file or, without one, where the name stands.
    for (index, address) in addresses.enumerated() {
      if let address { pages.append(Page(address: address, content: profile(index))) }
    }
    let listed = addresses.count { $0 != nil }
    guard listed > 0 || hasIntroduction else { return }
    let size = settings.collection(named: subject.folder)?.pageSize ?? Collection.defaultPageSize
    for page in 1...Pagination(total: listed, pageSize: size).pageCount {
      let address = Pagination.address(of: .page(subject.folder), page: page)
      plan(address, list(page), owner: "the list of \(subject.folder)")
    }
  }

  private mutating func planLists(_ lists: [EntryList]) {
    for (index, list) in lists.enumerated() {
      // The resources index stands in for the list of resource lists.
      if list.collection.kind == .resourceList, list.address == ListDirectory.resourcesAddress { continue }
      for page in 1...Pagination(total: list.entries.count, pageSize: list.collection.pageSize).pageCount {
        let address = Pagination.address(of: list.address, page: page)
        plan(address, .list(ListID(index), page: page), owner: "the list of \"\(list.collection.name)\"")
      }
    }
  }

  private mutating func planTags(_ tags: [Tag]) {
    if tags.contains(where: \.hasPage) { plan(.page("tags"), .tags, owner: "the list of tags") }
    // The addresses of tags are claimed where they are used.
    for (index, tag) in tags.enumerated() where tag.hasPage {
      for page in 1...Pagination(total: tag.entries.count, pageSize: Collection.defaultPageSize).pageCount {
        pages.append(
          Page(address: Pagination.address(of: tag.address, page: page), content: .tag(TagID(index), page: page)))
      }
    }
  }

  private mutating func planSeries(_ series: [Series]) {
    if !series.isEmpty { plan(Series.index, .allSeries, owner: "the list of series") }
    // The addresses of series are claimed where they are used.
    for (index, one) in series.enumerated() {
      pages.append(Page(address: one.address, content: .series(SeriesID(index))))
    }
  }

  private mutating func planAliases(_ documents: [Document], _ addresses: [Address?]) {
    for (index, document) in documents.enumerated() {
      guard let address = addresses[index] else { continue }
      for alias in document.frontMatter.aliases {
        let old = Self.address(ofAlias: alias.value)
        let claim = Routes.Claim(
          old, of: "alias \"\(alias.value)\" in \"\(document.path)\"", path: document.path, at: alias.position,
          length: alias.length, isAlias: true)
        aliases.append((claim, address))
        if old != address { pages.append(Page(address: old, content: .alias(of: address))) }
      }
    }
  }

  /// Claims the addresses of pages, of the files beside them, and of files that are copied.
  ///
  /// - Parameter addresses: those of the documents.
  func claim(
    _ routes: inout Routes, _ documents: [Document], _ addresses: [Address?], files: [StaticFile],
    diagnostics: inout [Diagnostic]
  ) {
    routes.reserve(documents.count + claims.count + files.count + aliases.count)
    routes.claim(.home, forProgram: "the home page")
    routes.claim(Address("/404.html"), forProgram: "the page for addresses that do not exist")
    if settings.outputs.rss { routes.claim(Address("/feed.xml"), forProgram: "the site's feed") }
    if settings.outputs.sitemap { routes.claim(Address("/sitemap.xml"), forProgram: "the site map") }
    if settings.outputs.robots { routes.claim(Address("/robots.txt"), forProgram: "the rules for robots") }
    if settings.theme.accent != nil { routes.claim(Address("/accent.css"), forProgram: "the colours of the accent") }
    for claim in claims { routes.claim(claim) }
    for (index, document) in documents.enumerated() where document.place.role == .entry {
      guard let address = addresses[index] else { continue }
      let slug = document.frontMatter.slug
      routes.claim(Routes.Claim(address, ofFile: document.path, at: slug.map { ($0.position, $0.length) }))
    }
    for file in files { routes.claim(file.address, for: file) }
    for (claim, address) in aliases {
      if claim.address != address {
        routes.claim(claim)
        continue
      }
      diagnostics.append(
        Diagnostic(
          .aliasOfItself, path: claim.path ?? Settings.path, at: claim.position, length: claim.length,
          "alias \"\(address.path)\" is the entry's own address", help: "take it out of `aliases`"))
    }
  }

  /// An old address: a file when its last name has an extension, else a folder.
  static func address(ofAlias alias: String) -> Address {
    let path = alias.hasPrefix("/") ? alias : "/" + alias
    if path.hasSuffix("/") || !RelativePath.fileExtension(of: path).isEmpty { return Address(path) }
    return Address(path + "/")
  }
}
