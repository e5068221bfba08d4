import Base
import Content
import SiteModel
import Templates

/// All that templates can name: record types, filters, and what each root template is given.
enum TemplateModel {
  /// - Parameter language: that of the pages: of dates, numbers, the theme's words and the quotation marks of texts.
  static func model(_ context: SiteContext, in language: String) -> Model {
    // The computed types come first, in the order of `SiteContext.Indexed`.
    let indexed = [
      EntryRecord.type(context, in: language), TagRecord.type(context), PersonRecord.type(context),
      ListRecord.type(context),
      ResourceRecord.type(context, in: Language.of(language)), ResourceRecord.sharing(context),
      PostRecord.type(context),
      EventRecord.type(context), BriefingRecord.type(context), ResourceListRecord.type(context),
      OrganisationRecord.type(context), SiteRecord.type(context), DeclaredFields.type(context),
      HeadingRecord.type(context), WordsRecord.type(context.site.settings.words(in: language)),
      SeriesRecord.type(context), SeriesRecord.part(context), LinkRecord.type(context), CreditRecord.type(context),
    ]
    let stored = [
      ImageRecord.type, LogoRecord.type, ReferenceRecord.type,
      WithdrawalRecord.type, ChangeRecord.type,
      AttachmentRecord.type, OfferedFileRecord.type, DetailRecord.type, PageRecord.type, PostRecord.source,
      ResourceListRecord.group, FileRecord.type, PictureRecord.type, VideoRecord.type, MentionRecord.type,
      MemberRecord.type, RoleRecord.type,
    ]
    return Model(
      records: indexed + stored + PaginationRecord.types + EventRecord.types + SiteRecord.types,
      filters: [
        AddressFilter.filter(context), AssetFilter.filter(context), LinkFilters.url(context),
        LinkFilters.absolute(context), MarkdownFilter.filter(context, in: language), FillFilter.filter,
      ], language: Language.of(language))
  }

  /// The model of pages, in which texts stand with their components.
  static func model(_ components: Model, _ context: SiteContext, _ bodies: EntryBodies) -> Model {
    components
      .reading(
        "body", of: "entry", get: { .html(bodies.html(of: EntryID(Int($0)), addresses: .path)) },
        write: { index, output in bodies.write(EntryID(Int(index)), addresses: .path, to: &output) }
      )
      .reading("body", of: "person") { index in
        .html(context.site.people[Int(index)].profile.map { bodies.html(of: $0, addresses: .path) } ?? [])
      }
  }

  /// The page templates and their variables beside `site` and `page`.
  static let roots: [RootTemplate] = [
    root("home.html", "the home page; `entry` is `content/index.md`", ("entry", .optional(.record("entry")))),
    root("post.html", "a post", ("entry", .record("entry")), ("post", .record("post"))),
    root("event.html", "an event", ("entry", .record("entry")), ("event", .record("event"))),
    root("briefing.html", "a briefing", ("entry", .record("entry")), ("briefing", .record("briefing"))),
    root(
      "resource-list.html", "a resource list", ("entry", .record("entry")), ("resource_list", .record("resource_list"))),
    root(
      "organisation.html", "an organisation; `entry` is its own file", ("organisation", .record("organisation")),
      ("entry", .optional(.record("entry")))),
    root(
      "organisations.html",
      "a page of the list of organisations; `organisations` are this page's, and `introduction` is "
        + "`organisations/index.md`",
      ("organisations", .list(.record("organisation"))), ("introduction", .optional(.record("entry"))),
      ("pagination", .record("pagination"))),
    root("page.html", "any other entry", ("entry", .record("entry"))),
    root("person.html", "a person", ("person", .record("person"))),
    root(
      "list.html", "a page of a collection's list", ("list", .record("list")), ("pagination", .record("pagination"))),
    root("tags.html", "the list of tags", ("tags", .list(.record("tag")))),
    root("tag.html", "a page of a tag's entries", ("tag", .record("tag")), ("pagination", .record("pagination"))),
    root("series-index.html", "the list of series", ("all_series", .list(.record("series")))),
    root("series.html", "a series and its parts", ("series", .record("series"))),
    root(
      "people.html", "a page of the list of people; `people` are this page's, and `introduction` is `people/index.md`",
      ("people", .list(.record("person"))), ("introduction", .optional(.record("entry"))),
      ("pagination", .record("pagination"))),
    root(
      "resources.html", "the resources index: all resources in groups, the resource lists, and `resources/index.md`",
      ("groups", .list(.record("resource_group"))), ("total", .integer),
      ("lists", .list(.record("entry"))), ("introduction", .optional(.record("entry")))),
    root(
      "attachments.html", "the list of all files to download; `files` are by entry, newest first",
      ("files", .list(.record("offered_file")))),
    root("404.html", "the page for addresses that do not exist"),
  ]

  private static func root(
    _ name: String, _ meaning: String, _ variables: (name: String, type: ValueType)...
  ) -> RootTemplate {
    RootTemplate(
      name, meaning,
      variables: [("site", .record("site")), ("page", .record("page")), ("words", .record("words"))] + variables)
  }
}
