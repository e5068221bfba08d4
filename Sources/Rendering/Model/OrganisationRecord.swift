import Base
import Content
import Markdown
import SiteModel
import Templates

/// An organisation as templates see it, with or without a file in `organisations/`.
enum OrganisationRecord {
  static func type(_ context: SiteContext) -> RecordType {
    let site = context.site
    @Sendable func organisation(_ index: UInt32) -> Organisation { site.organisations[Int(index)] }
    @Sendable func fields(_ index: UInt32) -> OrganisationFields? { profile(of: organisation(index), in: context) }
    @Sendable func publisher(_ index: UInt32) -> Publisher? {
      organisation(index).isPublisher ? site.settings.publisher : nil
    }
    return RecordType(
      name: "organisation",
      fields: [
        Field("name", .text, "its name") { .text(organisation($0).name) },
        Field("url", .optional(.url), "its page") { context.organisationPath(OrganisationID(Int($0))) },
        Field("website", .optional(.url), "its site") {
          .optional(url: fields($0)?.url ?? publisher($0)?.url)
        },
        Field("ror", .optional(.url), "its page in the Research Organization Registry") {
          .optional(url: fields($0)?.ror)
        },
        Field("logo", .optional(.record("logo")), "its logo") { index in
          organisation(index).profile.map { LogoRecord.value(site[$0].references["logo"], in: context) } ?? .none
        },
        Field("entry", .optional(.record("entry")), "its own file") { context.entry(organisation($0).profile) },
        Field("is_publisher", .boolean, "whether the settings say that it publishes the site") {
          .boolean(organisation($0).isPublisher)
        },
        Field(
          "people", .list(.record("member")),
          "those whose file gives it, then those who spoke for it, both by family name"
        ) { .list(site.affiliations.members[Int($0)].map { MemberRecord.value($0, in: context) }) },
        Field("events", .list(.record("entry")), "the events that it organises, newest first") {
          context.entries(organisation($0).events)
        },
        Field("posts", .list(.record("entry")), "what it wrote here that is no briefing, newest first") {
          context.entries(site.affiliations.works[Int($0)].lazy.filter { site[$0].kind != .briefing })
        },
        Field(
          "briefings", .list(.record("entry")), "the briefings that it wrote or whose institution it is, newest first"
        ) {
          context.entries(site.affiliations.works[Int($0)].lazy.filter { site[$0].kind == .briefing })
        },
        Field("resources", .list(.record("resource")), "the resources that it published or wrote, newest first") {
          .list(site.credits.byOrganisation[Int($0)].map { context.resource($0) })
        },
      ])
  }

  /// The front matter of its own file, if there is one.
  private static func profile(of organisation: Organisation, in context: SiteContext) -> OrganisationFields? {
    guard let id = organisation.profile, case .organisation(let fields) = context.site[id].document.fields else {
      return nil
    }
    return fields
  }
}

/// Someone of an organisation.
enum MemberRecord {
  static let type = RecordType(
    name: "member",
    fields: [
      Field("person", .record("person"), "who it is"),
      Field("roles", .list(.record("role")), "the person's roles there, as in `person.roles`; never empty"),
      Field("is_present", .boolean, "whether the person's file gives the organisation"),
    ])

  static func value(_ member: Affiliations.Member, in context: SiteContext) -> Value {
    .stored(
      context.person(member.person), .list(RoleRecord.values(member.roles, in: context)), .boolean(member.isPresent))
  }
}

/// What somebody is or was, and for whom.
enum RoleRecord {
  static let type = RecordType(
    name: "role",
    fields: [
      Field("title", .optional(.text), "what the person is: `Chair`"),
      Field("organisation", .optional(.text), "for whom"),
      Field("organisation_url", .optional(.url), "the organisation's page"),
      Field("years", .optional(.text), "the years in which the person spoke in it: `2024`, `2019–2021`"),
      Field("first_year", .optional(.integer), "the first of them"),
      Field("last_year", .optional(.integer), "the last of them"),
      Field("is_present", .boolean, "whether it is the one that the person's file gives"),
    ])

  static func values(_ roles: [Role], in context: SiteContext) -> [Value] {
    roles.map { role in
      .stored(
        .optional(role.title), .optional(role.organisation.map { context.site[$0].name }),
        context.organisationPath(role.organisation), .optional(role.years.map { text(of: $0) }),
        .optional(role.years?.lowerBound),
        .optional(role.years?.upperBound), .boolean(role.isPresent))
    }
  }

  private static func text(of years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }
}

/// A person or an organisation as an entry names it.
///
/// By its number, people first, where it has the one name that the site shows; a name written otherwise carries its values.
enum CreditRecord {
  static func type(_ context: SiteContext) -> RecordType {
    let people = context.site.people.count
    return RecordType(
      name: "credit",
      fields: [
        Field(
          "name", .text, "the name as written, or that of the id written; an author's as its page shows it",
          in: context.creditNames),
        Field(
          "url", .optional(.url), "the page of the person or organisation on this site", in: context.creditPaths),
        Field("person", .optional(.record("person")), "the person, if it is one of the site") {
          Int($0) < people ? context.record(.person, Int($0)) : .none
        },
        Field("organisation", .optional(.record("organisation")), "the organisation, if it is one of the site") {
          Int($0) < people ? .none : context.record(.organisation, Int($0) - people)
        },
      ])
  }

  /// An organisation by a name; nil for one without a place on the site.
  static func value(_ name: String, _ organisation: OrganisationID?, in context: SiteContext) -> Value {
    value(name, organisation.map { .organisation($0) }, in: context)
  }

  /// A name with what it means on this site, if anything.
  static func value(_ name: String, _ author: Author?, in context: SiteContext) -> Value {
    guard let author else { return .stored(.text(name), .none, .none, .none) }
    // By its bytes: it is written as it was.
    if name.utf8.elementsEqual(context.site.name(of: author).utf8) { return value(author, in: context) }
    let path = path(of: author, on: context.site)
    return switch author {
    case .person(let id): .stored(.text(name), path, context.person(id), .none)
    case .organisation(let id): .stored(.text(name), path, .none, context.organisation(id))
    }
  }

  /// An author by the one name that the site shows.
  static func value(_ author: Author, in context: SiteContext) -> Value {
    switch author {
    case .person(let id): context.record(.credit, id.index)
    case .organisation(let id): context.record(.credit, context.site.people.count + id.index)
    }
  }

  /// All authors that there are, in the order of their numbers.
  static func authors(of site: Site) -> [Author] {
    let organisations = site.organisations.indices.map { Author.organisation(OrganisationID($0)) }
    return site.people.indices.map { .person(PersonID($0)) } + organisations
  }

  static func path(of author: Author, on site: Site) -> Value {
    let address =
      switch author {
      case .person(let id): site[id].address
      case .organisation(let id): site[id].address
      }
    return address.map { .url(site.settings.url.path(to: $0)) } ?? .none
  }
}

extension SiteContext {
  /// The organisations that an entry names for all of it.
  func credits(_ references: [Located<NameReference>], inEntry entry: UInt32) -> Value {
    .list(
      zip(references, site.affiliations.named[Int(entry)]).map { reference, id in
        CreditRecord.value(name(reference.value, id), id, in: self)
      })
  }

  /// The same as one text; none where there is none.
  func names(_ references: [Located<NameReference>], inEntry entry: UInt32) -> Value {
    if references.isEmpty { return .none }
    let names = zip(references, site.affiliations.named[Int(entry)]).map { name($0.value, $1) }
    return .text(names.joined(separator: ", "))
  }

  /// An organisation as an entry names it: by the name written, or the name of the one with the id written.
  func name(_ reference: NameReference, _ id: OrganisationID?) -> String {
    if case .id = reference, let id { return site[id].name }
    return reference.written
  }

  /// An organisation's page as this site's pages write it.
  func organisationPath(_ id: OrganisationID?) -> Value {
    id.flatMap { site[$0].address }.map { path(to: $0) } ?? .none
  }
}
