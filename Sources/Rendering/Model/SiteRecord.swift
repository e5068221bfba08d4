import Base
import Content
import SiteModel
import Templates

/// The site as every template sees it; all but its navigation is the same on every page and made once.
struct SiteRecord: Sendable {
  static let types = [
    RecordType(
      name: "site",
      fields: [
        Field("title", .text), Field("home", .url), Field("url", .url), Field("description", .optional(.text)),
        Field("language", .text), Field("publisher", .optional(.record("publisher"))),
        Field("contact", .optional(.record("contact"))), Field("license", .optional(.text)),
        Field("navigation", .list(.record("link"))), Field("feed", .optional(.url)),
        Field("lists", .list(.record("list"))), Field("tags", .list(.record("tag"))),
        Field("topics", .list(.record("tag"))),
        Field("newest", .list(.record("entry"))), Field("upcoming", .list(.record("entry"))),
        Field("people", .optional(.url)), Field("tag_index", .optional(.url)), Field("resources", .optional(.url)),
        Field("resource_count", .integer),
        Field("theme", .record("theme")),
      ]),
    RecordType(name: "publisher", fields: [Field("name", .text), Field("url", .optional(.url))]),
    RecordType(
      name: "contact",
      fields: [
        Field("email", .optional(.text)), Field("email_url", .optional(.url)),
        Field("accessible_formats", .optional(.text)), Field("accessible_formats_url", .optional(.url)),
      ]),
    RecordType(
      name: "theme",
      fields: [Field("accent", .optional(.text)), Field("logo", .optional(.url)), Field("footer", .optional(.text))]),
  ]

  private static let navigationField = 8
  private let fields: [Value]
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
    let site = context.site
    let settings = site.settings
    func page(_ content: Page.Content) -> Value {
      site.pages.first { $0.content == content }.map { context.path(to: $0.address) } ?? .none
    }
    let publisher = settings.publisher.map { Value.stored(.text($0.name), .optional(url: $0.url)) }
    fields = [
      .text(settings.title), context.path(to: .home), .url(settings.url.root), .optional(settings.description),
      .text(settings.language), publisher ?? .none, settings.contact.map { Self.contact($0) } ?? .none,
      .optional(settings.license), .list([]), settings.outputs.rss ? context.path(to: SiteFiles.feed) : .none,
      .list(site.lists.indices.map { context.list(ListID($0)) }),
      .list(site.tags.indices.map { context.tag(TagID($0)) }),
      .list(Self.topics(of: site).map { context.tag($0) }),
      context.entries(site.feed), context.entries(site.upcoming), page(.people(page: 1)), page(.tags), page(.resources),
      .integer(site.resources.count),
      .stored(.optional(settings.theme.accent), context.link(site.logo), .optional(settings.theme.footer)),
    ]
  }

  func value(on page: Address) -> Value {
    var fields = fields
    fields[Self.navigationField] = .list(
      context.site.navigation.compactMap { item in
        guard case .url(let url) = context.link(item.target) else { return nil }
        let target = item.target.address
        let isParent = target.map { $0 != .home && $0 != page && $0.isPage && page.path.hasPrefix($0.path) } ?? false
        return LinkRecord.value(item.title, .url(url), isCurrent: target == page, isParent: isParent)
      })
    return .record(.stored(fields))
  }

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
