import Base
import Content
import SiteModel
import Templates

/// The site as every template sees it; all but its navigation is the same on every page.
enum SiteRecord {
  static func type(_ context: SiteContext) -> RecordType {
    let site = context.site
    let settings = site.settings
    let publisher = settings.publisher.map { Value.stored(.text($0.name), .optional(url: $0.url)) }
    let theme = settings.theme
    let navigation = Navigation(context)
    func page(_ content: Page.Content) -> Value {
      site.pages.first { $0.content == content }.map { context.path(to: $0.address) } ?? .none
    }
    return RecordType(
      name: "site",
      fields: [
        Field("title", .text, always: .text(settings.title)),
        Field("home", .url, always: context.path(to: .home)),
        Field("url", .url, always: .url(settings.url.root)),
        Field("description", .optional(.text), always: .optional(settings.description)),
        Field("language", .text, always: .text(settings.language)),
        Field("publisher", .optional(.record("publisher")), always: publisher ?? .none),
        Field("contact", .optional(.record("contact")), always: settings.contact.map { contact($0) } ?? .none),
        Field("license", .optional(.text), always: .optional(settings.license)),
        Field("navigation", .list(.record("link"))) { navigation.links(onPage: Int($0)) },
        Field("feed", .optional(.url), always: settings.outputs.rss ? context.path(to: SiteFiles.feed) : .none),
        Field("lists", .list(.record("list")), always: .list(site.lists.indices.map { context.list(ListID($0)) })),
        Field("tags", .list(.record("tag")), always: .list(site.tags.indices.map { context.tag(TagID($0)) })),
        Field("topics", .list(.record("tag")), always: .list(topics(of: site).map { context.tag($0) })),
        Field("newest", .list(.record("entry")), always: context.entries(site.feed)),
        Field("upcoming", .list(.record("entry")), always: context.entries(site.upcoming)),
        Field("people", .optional(.url), always: page(.people(page: 1))),
        Field("tag_index", .optional(.url), always: page(.tags)),
        Field("resources", .optional(.url), always: page(.resources)),
        Field("resource_count", .integer, always: .integer(site.resources.count)),
        Field(
          "theme", .record("theme"),
          always: .stored(
            .optional(theme.accent), theme.accent == nil ? .none : context.path(to: SiteFiles.accent),
            LogoRecord.value(site.logo, in: context), .optional(theme.footer))),
      ])
  }

  static let types = [
    RecordType(name: "publisher", fields: [Field("name", .text), Field("url", .optional(.url))]),
    RecordType(
      name: "contact",
      fields: [
        Field("email", .optional(.text)), Field("email_url", .optional(.url)),
        Field("accessible_formats", .optional(.text)), Field("accessible_formats_url", .optional(.url)),
      ]),
    RecordType(
      name: "theme",
      fields: [
        Field("accent", .optional(.text)), Field("colours", .optional(.url)), Field("logo", .optional(.record("logo"))),
        Field("footer", .optional(.text)),
      ]),
  ]

  /// As many tags as a page can show among other things: those that most entries carry, by title.
  private static func topics(of site: Site) -> [TagID] {
    let byUse = site.tags.indices.sorted { one, other in
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
      return Item(
        target: link.target.address, here: LinkRecord.value(link.title, url, isCurrent: true),
        above: LinkRecord.value(link.title, url, isParent: true), elsewhere: LinkRecord.value(link.title, url))
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
