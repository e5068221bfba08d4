package import Base
package import Markdown

/// The project's settings: `sitegen.yml`, decoded.
package struct Settings: Hashable, Sendable {
  /// The settings file's path, for diagnostics of others about its values.
  package static let path = "sitegen.yml"

  package let title: String
  package let url: SiteURL
  package let description: String?
  /// A BCP 47 language tag: `en-GB`.
  package let language: String
  /// An IANA time zone name; dates without an offset are read and shown in it.
  package let timezone: Located<String>
  package let publisher: Publisher?
  package let contact: Contact?
  package let license: String?
  package let navigation: [NavigationItem]
  /// The declared ones and the default ones, in the order declared, then the default order.
  package let collections: [Collection]
  /// In the order declared; empty when tags are free.
  package let tags: [TagDeclaration]
  /// In the order declared; empty when series are free.
  package let series: [SeriesDeclaration]
  package let minutes: MinutesSettings
  /// In the order declared.
  package let abbreviations: [Abbreviation]
  /// The same, ready to be found in texts.
  package let knownAbbreviations: Abbreviations
  /// The quotation marks of the site's language.
  package let quotation: QuotationMarks
  package let markdown: MarkdownSettings
  package let related: RelatedSettings
  package let rules: [RuleSetting]
  package let outputs: OutputSettings
  /// Files and, with a slash at the end, folders of `content/` to which nothing need lead, relative to it.
  package let unlinkedFiles: [Located<String>]
  package let theme: ThemeSettings
  package let templates: TemplateSettings
  /// Free data for templates, in the order written.
  package let extra: [FreeValue.Member]
  package let security: SecuritySettings
  /// Words in place of the program's own, by the tags of languages in lower case.
  package let ownWords: [String: [Word: String]]
  /// The words of the site's language.
  package let words: Wording

  package init(
    title: String, url: SiteURL, description: String? = nil, language: String = "en",
    timezone: Located<String> = Located("UTC", at: .start),
    publisher: Publisher? = nil, contact: Contact? = nil, license: String? = nil, navigation: [NavigationItem] = [],
    collections: [Collection] = [], tags: [TagDeclaration] = [], series: [SeriesDeclaration] = [],
    minutes: MinutesSettings = .standard,
    abbreviations: [Abbreviation] = [], markdown: MarkdownSettings = .standard,
    related: RelatedSettings = .standard, rules: [RuleSetting] = [],
    outputs: OutputSettings = .standard, unlinkedFiles: [Located<String>] = [],
    theme: ThemeSettings = .standard, templates: TemplateSettings = .standard,
    extra: [FreeValue.Member] = [], words: [String: [Word: String]] = [:],
    security: SecuritySettings = .standard
  ) {
    self.title = title
    self.url = url
    self.description = description
    self.language = language
    self.timezone = timezone
    self.publisher = publisher
    self.contact = contact
    self.license = license
    self.navigation = navigation
    self.collections = collections
    self.tags = tags
    self.series = series
    self.minutes = minutes
    self.abbreviations = abbreviations
    knownAbbreviations = Abbreviations(abbreviations.map { ($0.short, $0.long) })
    quotation = QuotationMarks(language: language)
    self.markdown = markdown
    self.related = related
    self.rules = rules
    self.outputs = outputs
    self.unlinkedFiles = unlinkedFiles
    self.theme = theme
    self.templates = templates
    self.extra = extra
    self.security = security
    ownWords = words
    self.words = Wording(language: language, own: words)
  }

  /// The words of a language; those of the site's where none is said.
  package func words(in language: String?) -> Wording {
    guard let language, language != self.language else { return words }
    return Wording(language: language, own: ownWords)
  }

  package func collection(named name: String) -> Collection? { collections.first { $0.name == name } }
}

package struct Publisher: Hashable, Sendable {
  package let name: Located<String>
  package let url: String?
  /// A file, relative to `content/`, or an absolute URL.
  package let logo: Located<String>?

  package init(
    name: Located<String>, url: String? = nil, logo: Located<String>? = nil
  ) {
    self.name = name
    self.url = url
    self.logo = logo
  }
}

package struct Contact: Hashable, Sendable {
  package let email: String?
  /// Where readers ask for a document in an accessible format: an e-mail address or a URL.
  package let accessibleFormats: String?

  package init(
    email: String? = nil, accessibleFormats: String? = nil
  ) {
    self.email = email
    self.accessibleFormats = accessibleFormats
  }
}

/// One entry of the main navigation.
package struct NavigationItem: Hashable, Sendable {
  package let title: String
  /// A site path (`/events/`), a source file (`about.md`), or an absolute URL.
  package let target: Located<String>

  package init(
    title: String, target: Located<String>
  ) {
    self.title = title
    self.target = target
  }
}
