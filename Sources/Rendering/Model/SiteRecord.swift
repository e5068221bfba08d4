import Base
import Content
import SiteModel
import Templates

/// The site as every template sees it; all but its navigation is the same on every page.
enum SiteRecord {
  static func type(_ context: SiteContext) -> RecordType {
    let site = context.site
    let settings = site.settings
    let publisher = settings.publisher.map { publisher in
      Value.stored(
        .text(publisher.name.value), .optional(url: publisher.url),
        context.organisationPath(site.organisations.firstIndex(where: \.isPublisher).map { OrganisationID($0) }))
    }
    let theme = settings.theme
    let navigation = Navigation(context)
    func page(_ content: Page.Content) -> Value {
      site.pages.first { $0.content == content }.map { context.path(to: $0.address) } ?? .none
    }
    return RecordType(
      name: "site",
      fields: [
        Field("title", .text, "the site's name", always: .text(settings.title)),
        Field("home", .url, "the home page", always: context.path(to: .home)),
        Field("url", .url, "the site's address in full", always: .url(settings.url.root)),
        Field("description", .optional(.text), "what the settings say", always: .optional(settings.description)),
        Field("language", .text, "its language tag", always: .text(settings.language)),
        Field("publisher", .optional(.record("publisher")), "who publishes it", always: publisher ?? .none),
        Field(
          "contact", .optional(.record("contact")), "how to reach them",
          always: settings.contact.map { contact($0) } ?? .none),
        Field("license", .optional(.text), "the site's licence", always: .optional(settings.license)),
        Field("navigation", .list(.record("link")), "the main navigation") { navigation.links(onPage: Int($0)) },
        Field(
          "feed", .optional(.url), "the RSS feed, unless it is turned off",
          always: settings.outputs.rss ? context.path(to: SiteFiles.feed) : .none),
        Field(
          "lists", .list(.record("list")),
          "one for each collection with entries or an introduction, in the settings' order; people and organisations are not among them",
          always: .list(site.lists.indices.map { context.list(ListID($0)) })),
        Field(
          "tags", .list(.record("tag")), "all tags that have a page, by title",
          always: .list(site.listedTags.map { context.tag($0) })),
        Field(
          "topics", .list(.record("tag")), "the 24 tags that most entries carry, by title",
          always: .list(topics(of: site).map { context.tag($0) })),
        Field(
          "series", .list(.record("series")), "all series, by title",
          always: .list(site.series.indices.map { context.series(SeriesID($0)) })),
        Field(
          "newest", .list(.record("entry")),
          "posts, events, briefings and resource lists, newest first; before them up to five events to come "
            + "that have no `date`",
          always: context.entries(site.feed)),
        Field(
          "upcoming", .list(.record("entry")), "events that are not over, soonest first",
          always: context.entries(site.upcoming)),
        Field("people", .optional(.url), "the list of people, if there is anyone", always: page(.people(page: 1))),
        Field(
          "organisations", .optional(.url), "the list of organisations, if there is any",
          always: page(.organisations(page: 1))),
        Field("tag_index", .optional(.url), "the list of tags, if there is any", always: page(.tags)),
        Field("series_index", .optional(.url), "the list of series, if there is any", always: page(.allSeries)),
        Field("resources", .optional(.url), "the resources index, if there is one", always: page(.resources)),
        Field(
          "attachments", .optional(.url), "the list of all files to download, if there is any",
          always: page(.attachments)),
        Field("resource_count", .integer, "how many resources there are", always: .integer(site.resources.count)),
        Field(
          "extra", context.extra.settings, "free data of the settings, whose [names are known](#free-data)",
          always: ExtraRecord.value(settings.extra)),
        Field(
          "theme", .record("theme"), "the settings' `theme`",
          always: .stored(
            .optional(theme.accent), theme.accent == nil ? .none : context.path(to: SiteFiles.accent),
            LogoRecord.value(site.logo, in: context), .optional(theme.footer))),
      ])
  }

  static let types = [
    RecordType(
      name: "publisher",
      fields: [
        Field("name", .text, "the name"), Field("url", .optional(.url), "a link for it"),
        Field("page", .optional(.url), "its page on this site"),
      ]),
    RecordType(
      name: "contact",
      fields: [
        Field("email", .optional(.text), "the e-mail address"),
        Field("email_url", .optional(.url), "the same as a `mailto:` link"),
        Field("accessible_formats", .optional(.text), "where to ask for another format: an e-mail address or a URL"),
        Field("accessible_formats_url", .optional(.url), "the same as a link"),
      ]),
    RecordType(
      name: "theme",
      fields: [
        Field("accent", .optional(.text), "a colour"),
        Field(
          "colours", .optional(.url),
          "the style sheet `/accent.css`, which sets `--accent` and `--accent-strong` to colours of the "
            + "accent that can be read, on light and on dark"
        ), Field("logo", .optional(.record("logo")), "the logo"),
        Field("footer", .optional(.text), "a sentence for the footer"),
      ]),
  ]

  /// As many tags as a page can show among other things: those that most entries carry, by title.
  private static func topics(of site: Site) -> [TagID] {
    let byUse = site.tags.indices.filter { !site.tags[$0].entries.isEmpty }.sorted { one, other in
      (site.tags[other].entries.count, one) < (site.tags[one].entries.count, other)
    }
    return byUse.prefix(24).sorted().map { TagID($0) }
  }

  private static func contact(_ contact: Contact) -> Value {
    let formats = contact.accessibleFormats
    return .stored(
      .optional(contact.email), .optional(url: contact.email.map { EmailAddress.url($0) }), .optional(formats),
      .optional(url: formats.map { EmailAddress.urlOrMail($0) }))
  }
}

/// The main navigation, which says on each page where that page is.
private struct Navigation {
  /// A link as it stands on the page it names, on the pages below that, and on all others.
  private struct Item {
    let target: Address?
    let here: Value
    let above: Value
    let elsewhere: Value
  }

  private let pages: [Page]
  private let items: [Item]

  init(_ context: SiteContext) {
    pages = context.site.pages
    items = context.site.navigation.compactMap { link in
      let url = context.link(link.target)
      if case .none = url { return nil }
      let elsewhere =
        if case .site(let address, "") = link.target {
          LinkRecord.value(link.title, to: address, on: context.site)
        } else { LinkRecord.value(link.title, url) }
      return Item(
        target: link.target.address, here: LinkRecord.value(link.title, url, isCurrent: true),
        above: LinkRecord.value(link.title, url, isParent: true), elsewhere: elsewhere)
    }
  }

  func links(onPage number: Int) -> Value {
    let page = pages[number].address
    return .list(
      items.map { item in
        guard let target = item.target else { return item.elsewhere }
        if target == page { return item.here }
        return target != .home && target.isPage && page.path.hasPrefix(target.path) ? item.above : item.elsewhere
      })
  }
}
