import Base
import Content
import Markdown
import SiteModel
import Templates

/// A person as templates see one, with or without a file in `people/`.
enum PersonRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func person(_ index: UInt32) -> Person { context.site.people[Int(index)] }
    @Sendable func fields(_ index: UInt32) -> PersonFields? { profile(of: person(index), in: context) }
    @Sendable func organisation(_ index: UInt32) -> OrganisationID? {
      person(index).profile.flatMap { context.site.affiliations.named[$0.index].first ?? nil }
    }
    return RecordType(
      name: "person",
      fields: [
        Field("name", .text, "with honorifics") { .text(person($0).name) },
        Field("url", .optional(.url), "the person's page") { person($0).address.map { context.path(to: $0) } ?? .none },
        Field("role", .optional(.text), "the role") { .optional(fields($0)?.role) },
        Field("organisation", .optional(.text), "the organisation") { index in
          .optional(fields(index)?.organisation.map { context.name($0.value, organisation(index)) })
        },
        Field("organisation_url", .optional(.url), "the organisation's page") {
          context.organisationPath(organisation($0))
        },
        Field(
          "roles", .list(.record("role")),
          "the present role, if the person's file gives one, and those in which the person spoke, the newest first"
        ) { .list(RoleRecord.values(context.site.affiliations.roles[Int($0)], in: context)) },
        Field("orcid", .optional(.text), "the ORCID iD") { .optional(fields($0)?.orcid) },
        Field("orcid_url", .optional(.url), "the same as an address") {
          .optional(url: fields($0)?.orcid.map { "https://orcid.org/" + $0 })
        },
        Field("website", .optional(.url), "the person's own site") { .optional(url: fields($0)?.url) },
        Field("email", .optional(.text), "the e-mail address") { .optional(fields($0)?.email) },
        Field("email_url", .optional(.url), "the same as a `mailto:` link") {
          .optional(url: fields($0)?.email.map { EmailAddress.url($0) })
        },
        Field("image", .optional(.record("image")), "a portrait") { index in
          person(index).profile.map { ImageRecord.value(context.site[$0], in: context) } ?? .none
        },
        .holdingComponents("body", .html, "the text of the person's file"),
        Field("has_body", .boolean, "whether there is any") { index in
          .boolean(person(index).profile.map { !context.site[$0].document.fragment.html.isEmpty } ?? false)
        },
        Field("references", .list(.record("reference")), "the works that the text of the file cites") { index in
          person(index).profile.map { ReferenceRecord.values(of: context.site[$0], in: context) } ?? .list([])
        },
        Field("written", .list(.record("entry")), "what the person wrote, newest first") {
          context.entries(person($0).written)
        },
        Field("posts", .list(.record("entry")), "what of it is no briefing") {
          context.entries(person($0).written.lazy.filter { context.site[$0].kind != .briefing })
        },
        Field("briefings", .list(.record("entry")), "the briefings among it") {
          context.entries(person($0).written.lazy.filter { context.site[$0].kind == .briefing })
        },
        Field("resources", .list(.record("resource")), "the resources that the person wrote, newest first") {
          .list(context.site.credits.byPerson[Int($0)].map { context.resource($0) })
        },
        Field("speaks", .list(.record("entry")), "the events to come at which the person speaks, soonest first") {
          context.entries(person($0).speaks)
        },
        Field(
          "spoke", .list(.record("entry")),
          "the events at which the person spoke, newest first; none that was cancelled or postponed"
        ) { context.entries(person($0).spoke) },
      ])
  }

  /// The front matter of the person's own file, if there is one.
  static func profile(of person: Person, in context: SiteContext) -> PersonFields? {
    guard let id = person.profile, case .person(let fields) = context.site[id].document.fields else { return nil }
    return fields
  }
}

/// An e-mail address as a link (RFC 6068).
enum EmailAddress {
  static func url(_ address: String) -> String { "mailto:" + PercentEncoding.encodePath(address) }

  /// What an author gives as a place to write to: a URL as it is, an e-mail address as a link.
  static func urlOrMail(_ text: String) -> String { text.contains("@") && !text.contains("/") ? url(text) : text }
}
