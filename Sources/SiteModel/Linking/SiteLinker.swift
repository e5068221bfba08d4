package import Base
import Content
import Markdown

/// Turns all documents into one site: what each means once it stands beside the others.
///
/// 1. keep back what is not public; 2. read dates in their zones; 3. give every entry its address; 4. put entries into
/// lists; 5. collect people, organisations, tags and series; 6. decide which files are public; 7. settle who has which
/// address;
/// 8. resolve links and other references; 9. put resources together, and find what texts cite; 10. hold components against what they declare;
/// 11. find how entries are connected; 12. assemble.
///
/// It is serial, because each step needs the whole result of those before, and small beside parsing and rendering.
/// It knows nothing of templates, HTML or the disk.
package struct SiteLinker {
  private let sources: SiteSources
  private var diagnostics: [Diagnostic] = []

  private init(_ sources: SiteSources) { self.sources = sources }

  /// The site and what is wrong with it; the site is usable even then, so that later rooms can report more.
  package static func link(_ sources: SiteSources) -> (site: Site, diagnostics: [Diagnostic]) {
    var linker = SiteLinker(sources)
    let site = linker.link()
    return (site, linker.diagnostics)
  }

  private mutating func link() -> Site {
    let settings = sources.settings
    let zone = zone(settings.timezone, in: Settings.path) ?? .utc
    let visibility = Visibility(sources, zone: zone)
    let documents = visibility.shown.map(\.document)
    check(documents, in: zone)
    let dates = documents.map { EntryDates($0, siteZone: zone, zones: sources.zones) }
    let addresses = zip(documents, dates).map {
      Permalinks.address(of: $0, dates: $1, settings: settings, diagnostics: &diagnostics)
    }
    let titles = documents.map { Slug.make($0.frontMatter.title) }
    let order = ListDirectory.order(documents, titles: titles, addresses: addresses, dates: dates)
    let lists = ListDirectory(documents, order: order, settings: settings)

    var routes = Routes()
    let organisations = OrganisationDirectory(
      documents, addresses: addresses, hidden: visibility, order: order, settings: settings, routes: &routes,
      diagnostics: &diagnostics)
    let people = PeopleDirectory(
      documents, dates: dates, now: sources.now, addresses: addresses, hidden: visibility, order: order,
      organisations: organisations, routes: &routes, diagnostics: &diagnostics)
    let tags = TagDirectory(documents, order: order, settings: settings, routes: &routes, diagnostics: &diagnostics)
    let series = SeriesDirectory(
      documents, order: order, dates: dates, settings: settings, routes: &routes, diagnostics: &diagnostics)
    let files = ProjectFiles(sources, visibility: visibility, addresses: addresses)
    let pages = PagePlan(
      documents: documents, addresses: addresses, lists: lists, people: people.people,
      organisations: organisations.organisations, tags: tags.tags, series: series.series,
      hasResources: ResourceDirectory.isNeeded(by: documents, settings: settings),
      hasAttachments: settings.outputs.attachments
        && AttachmentInventory.isNeeded(by: documents, addresses: addresses, sources),
      settings: settings)
    let copied = copiedFiles(files)
    if !sources.isPart {
      UnlinkedNames.check(
        settings.unlinkedFiles, sources.files, entries: sources.documents.map(\.path), diagnostics: &diagnostics)
    }
    pages.claim(&routes, documents, addresses, files: copied, diagnostics: &diagnostics)
    routes.settle(diagnostics: &diagnostics)

    let ids = ComponentIDs(documents, sources.components)
    var resolver = ReferenceResolver(
      documents: documents, addresses: addresses, hidden: HiddenEntries(visibility, sources, zone: zone), files: files,
      routes: routes, presentAddresses: pages.presentAddresses,
      unusedTags: Set(tags.tags.lazy.filter { !$0.hasPage }.map(\.address)), url: settings.url, ids: ids,
      isPart: sources.isPart)
    let references = SiteReferences(
      documents, settings: settings, attachments: AttachmentReading(files: files, pages: sources.pages),
      resolver: &resolver, diagnostics: &diagnostics)
    let resources = ResourceDirectory(
      documents, addresses: addresses, settings: settings, links: references.links, dates: dates, people: people,
      organisations: organisations,
      sourcePages: Set(
        people.people.compactMap(\.address) + organisations.organisations.compactMap(\.address)),
      resolver: &resolver, diagnostics: &diagnostics)
    let targets = ComponentTargets(
      documents, addresses: addresses, sources: sources, files: files, people: people, resources: resources,
      lists: lists, tags: tags)
    let citations = CitationResolver.resolve(
      documents, resources, settings: settings, isPart: sources.isPart, diagnostics: &diagnostics)
    var componentResolver = ComponentResolver(sources.components, targets, zone: zone)
    let components = documents.indices.map { index in
      componentResolver.resolve(
        documents[index], ids: ids.all[index], citations: citations[index], references: &resolver,
        diagnostics: &diagnostics)
    }
    let graph = ReferenceGraph(
      documents, addresses: addresses, references: references, components: components,
      resources: resources.resources, isPart: sources.isPart, diagnostics: &diagnostics)
    let connections = ConnectionFinder(
      documents, titles: titles, order: order, graph: graph, tags: tags, people: people, series: series,
      citations: citations, settings: settings.related)
    let attachments = AttachmentInventory.files(
      documents, addresses: addresses, order: order, references: references, components: components, files: files,
      pages: sources.pages, diagnostics: &diagnostics)
    return SiteAssembly(
      sources: sources, zone: zone, shown: visibility.shown, dates: dates, addresses: addresses, lists: lists,
      people: people, organisations: organisations,
      affiliations: Affiliations(
        documents, dates: dates, order: order, now: sources.now, people: people, organisations: organisations),
      tags: tags, series: series, references: references, components: components, resources: resources,
      credits: ResourceCredits(resources.resources, people: people, organisations: organisations),
      attachments: attachments, citations: citations, connections: connections.all, pages: pages.pages, files: copied,
      pictures: files.pictures,
      routes: routes
    ).site()
  }

  // MARK: - Small steps

  /// Reports what is wrong with entries before they are put together, and with the dates of hidden ones too.
  private mutating func check(_ documents: [Document], in siteZone: TimeZoneRules) {
    for document in documents {
      if let event = document.event, let name = event.timezone { _ = zone(name, in: document.path) }
    }
    DateChecks.check(sources.documents, siteZone: siteZone, zones: sources.zones, diagnostics: &diagnostics)
    EntryNames.check(documents, diagnostics: &diagnostics)
    FolderNames.check(documents, settings: sources.settings, diagnostics: &diagnostics)
  }

  /// The rules of a zone; nil, with a diagnostic, when the system does not know it.
  private mutating func zone(_ name: Located<String>, in path: String) -> TimeZoneRules? {
    if let rules = sources.zones[name.value] { return rules }
    diagnostics.append(
      Diagnostic(
        .unknownTimeZone, path: path, at: name.position, length: name.length, "unknown time zone \"\(name.value)\"",
        help: "use a name of the IANA database, such as \"Europe/London\""))
    return nil
  }

  private func copiedFiles(_ files: ProjectFiles) -> [StaticFile] {
    let theme = sources.themeFiles.map { file in
      StaticFile(
        source: file.path, address: Address("/" + file.path.dropFirst("templates/static/".count)), size: file.size,
        builtIn: file.builtIn, hash: file.hash, isOriginal: file.isOriginal)
    }
    return files.published.values.sorted { PathOrder.precedes($0.source, $1.source) } + theme
  }
}
