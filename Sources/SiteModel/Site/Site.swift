package import Base
package import Content

/// Everything that is public, linked and in order: the one immutable value that pages are rendered from.
///
/// Things refer to one another by number into these arrays. Only what readers may see is in here: a draft,
/// an embargoed or an expired entry has no number, no address and no file.
///
/// A class, because a copy of all these lists, made now and then on the way to every page, would retain each of them.
public final class Site: Sendable {
  package let settings: Settings
  /// The zone that dates without an offset are read and shown in.
  package let zone: TimeZoneRules
  /// The moment for which the site is made.
  package let now: Instant
  /// Whom it is made for; a preview says so on every page.
  package let audience: SiteSources.Audience
  /// In path order.
  @usableFromInline package let entries: [Entry]
  /// What the links of their bodies lead to.
  package let links: LinkTargets
  /// One for each collection that has entries, in the settings' order.
  package let lists: [EntryList]
  /// By title.
  package let tags: [Tag]
  /// By title.
  package let series: [Series]
  /// By family name.
  package let people: [Person]
  /// By name, without "The".
  package let organisations: [Organisation]
  /// Which people and organisations belong together.
  package let affiliations: Affiliations
  /// In the order in which they were first found; `ResourceIndex` groups and sorts them.
  package let resources: [SharedResource]
  /// Which people and organisations of the site made them.
  package let credits: ResourceCredits
  /// All files that entries offer, by entry, newest first.
  package let attachments: [OfferedFile]
  /// By name.
  package let components: [ComponentSignature]
  /// The text of the home page.
  package let home: EntryID?
  /// The text above the list of people.
  package let peopleIntroduction: EntryID?
  /// The text above the list of organisations.
  package let organisationsIntroduction: EntryID?
  /// The text above the resources index.
  package let resourcesIntroduction: EntryID?
  /// Entries of the kinds that feeds carry: the next events that have only been announced, then what was published,
  /// newest first.
  package let feed: [EntryID]
  /// Events that have not ended, soonest first.
  package let upcoming: [EntryID]
  /// By address.
  package let pages: [Page]
  /// Files copied as they are, by address.
  package let files: [StaticFile]
  /// Those of `content/` that neither front matter nor the settings nor a component names, and that are not fetched by
  /// their names alone: whether anything leads to them, the finished pages tell.
  package let unnamedFiles: [StaticFile]
  /// How large the pictures are that entries and settings name, by where they lie; of those that say so.
  package let pictureSizes: [Address: ImageSize]
  package let navigation: [NavigationLink]
  /// The site's logo, if the settings name one: an address or an absolute URL.
  package let logo: ResolvedReference?
  /// Every address the site answers to, for those who refer to one.
  package let routes: Routes

  init(
    settings: Settings, zone: TimeZoneRules, now: Instant, audience: SiteSources.Audience, entries: [Entry],
    links: LinkTargets, lists: [EntryList], tags: [Tag], series: [Series], people: [Person],
    organisations: [Organisation],
    affiliations: Affiliations, resources: [SharedResource], credits: ResourceCredits, attachments: [OfferedFile],
    components: [ComponentSignature], home: EntryID?, peopleIntroduction: EntryID?,
    organisationsIntroduction: EntryID?, resourcesIntroduction: EntryID?, feed: [EntryID], upcoming: [EntryID],
    pages: [Page],
    files: [StaticFile], unnamedFiles: [StaticFile], pictureSizes: [Address: ImageSize],
    navigation: [NavigationLink], logo: ResolvedReference?,
    routes: Routes
  ) {
    self.settings = settings
    self.zone = zone
    self.now = now
    self.audience = audience
    self.entries = entries
    self.links = links
    self.lists = lists
    self.tags = tags
    self.series = series
    self.people = people
    self.organisations = organisations
    self.affiliations = affiliations
    self.resources = resources
    self.attachments = attachments
    self.credits = credits
    self.components = components
    self.home = home
    self.peopleIntroduction = peopleIntroduction
    self.organisationsIntroduction = organisationsIntroduction
    self.resourcesIntroduction = resourcesIntroduction
    self.feed = feed
    self.upcoming = upcoming
    self.pages = pages
    self.files = files
    self.unnamedFiles = unnamedFiles
    self.pictureSizes = pictureSizes
    self.navigation = navigation
    self.logo = logo
    self.routes = routes
  }

  /// The tags that have a page, by title.
  package var listedTags: [TagID] { tags.indices.filter { tags[$0].hasPage }.map { TagID($0) } }

  @inlinable public subscript(id: Number<Entry>) -> Entry { entries[id.index] }
  package subscript(id: TagID) -> Tag { tags[id.index] }
  package subscript(id: SeriesID) -> Series { series[id.index] }
  package subscript(id: PersonID) -> Person { people[id.index] }
  package subscript(id: OrganisationID) -> Organisation { organisations[id.index] }
  package subscript(id: ResourceID) -> SharedResource { resources[id.index] }
  package subscript(id: ListID) -> EntryList { lists[id.index] }

  /// By which its pages show an author.
  package func name(of author: Author) -> String {
    switch author {
    case .person(let person): people[person.index].name
    case .organisation(let organisation): organisations[organisation.index].name
    }
  }
}

/// One page of the finished site.
package struct Page: Hashable, Sendable {
  package let address: Address
  package let content: Content

  package enum Content: Hashable, Sendable {
    case home
    case entry(EntryID)
    /// A collection's list; pages count from 1.
    case list(ListID, page: Int)
    case tags
    case tag(TagID, page: Int)
    case allSeries
    case series(SeriesID)
    case people(page: Int)
    case person(PersonID)
    case organisations(page: Int)
    case organisation(OrganisationID)
    case resources
    case attachments
    case notFound
    /// An old address that leads to a new one.
    case alias(of: Address)
  }
}

/// A file of `content/` or the theme that is copied as it is.
package struct StaticFile: Hashable, Sendable {
  /// Relative to the project folder.
  package let source: String
  package let address: Address
  /// In bytes.
  package let size: Int
  /// The file itself where the program brings it along; nil when it is copied from the project.
  package let builtIn: [UInt8]?
  /// The fingerprint of a file of the theme; nil of others, and of very large ones.
  package let hash: ContentHash?
  /// Whether it is a file of the built-in theme, or a copy of one that nobody changed.
  package let isOriginal: Bool

  package init(
    source: String, address: Address, size: Int, builtIn: [UInt8]? = nil, hash: ContentHash? = nil,
    isOriginal: Bool = false
  ) {
    self.source = source
    self.address = address
    self.size = size
    self.builtIn = builtIn
    self.hash = hash
    self.isOriginal = isOriginal
  }
}

/// An entry of the main navigation, resolved.
package struct NavigationLink: Hashable, Sendable {
  package let title: String
  package let target: ResolvedReference
}
