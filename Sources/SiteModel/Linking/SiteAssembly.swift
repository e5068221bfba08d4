import Base
import Content

/// Puts what all steps found into one site.
struct SiteAssembly {
  let sources: SiteSources
  let zone: TimeZoneRules
  let shown: [(document: Document, preview: Preview?)]
  let dates: [EntryDates]
  let addresses: [Address?]
  let lists: ListDirectory
  let people: PeopleDirectory
  let organisations: OrganisationDirectory
  let affiliations: Affiliations
  let tags: TagDirectory
  let series: SeriesDirectory
  let references: SiteReferences
  let components: [[ResolvedComponent?]]
  let resources: ResourceDirectory
  let credits: ResourceCredits
  let attachments: [OfferedFile]
  let citations: [EntryCitations]
  let connections: [EntryConnections]
  let pages: [Page]
  let files: [StaticFile]
  let pictures: [Address: Picture]
  let routes: Routes

  func site() -> Site {
    let entries = shown.indices.map { entry($0) }
    return Site(
      settings: sources.settings, zone: zone, now: sources.now, audience: sources.audience, entries: entries,
      links: references.links, lists: lists.lists, tags: tags.tags, series: series.series, people: people.people,
      organisations: organisations.organisations, affiliations: affiliations, resources: resources.resources,
      credits: credits, attachments: attachments,
      components: sources.components.signatures, home: lists.home,
      peopleIntroduction: lists.peopleIntroduction, organisationsIntroduction: lists.organisationsIntroduction,
      resourcesIntroduction: lists.resourcesIntroduction,
      feed: FeedOrder.feed(of: entries, at: sources.now), upcoming: FeedOrder.upcoming(in: entries, at: sources.now),
      pages: pages, files: files.sorted { $0.address < $1.address },
      unnamedFiles: UnnamedFiles.among(files, of: self), pictureSizes: pictures.compactMapValues(\.size),
      navigation: references.navigation,
      logo: references.logo, routes: routes)
  }

  private func entry(_ index: Int) -> Entry {
    let document = shown[index].document
    let place = lists.placeOfEntry[index]
    var (newer, older): (EntryID?, EntryID?)
    if let place {
      if place.index > 0 { newer = lists.lists[place.list.index].entries[place.index - 1] }
      if place.index + 1 < lists.lists[place.list.index].entries.count {
        older = lists.lists[place.list.index].entries[place.index + 1]
      }
    }
    return Entry(
      // An entry without an address was reported; the home page's stands in, so that the rest can still be checked.
      document: document, address: addresses[index] ?? .home, date: dates[index].date,
      updated: document.frontMatter.updated.map { SiteDate($0.value, in: zone) },
      schedule: dates[index].schedule, summary: EntrySummary.of(document, citing: citations[index]),
      authors: people.authors[index],
      speakers: people.speakers[index], tags: tags.byEntry[index], series: series.part(of: index),
      components: components[index], attachments: references.attachments[index],
      filesOfEvent: references.filesOfEvents[index],
      references: references.frontMatter[index], items: resources.items[index], shared: resources.shared[index],
      citations: citations[index], connections: connections[index], list: place?.list,
      newer: newer, older: older, preview: shown[index].preview)
  }
}
