package import Base

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
  package let minutes: MinutesSettings
  /// In the order declared.
  package let abbreviations: [Abbreviation]
  package let markdown: MarkdownSettings
  package let rules: [RuleSetting]
  package let outputs: OutputSettings
  package let theme: ThemeSettings

  package func collection(named name: String) -> Collection? { collections.first { $0.name == name } }
}

package struct Publisher: Hashable, Sendable {
  package let name: String
  package let url: String?
  /// A file, relative to `content/`, or an absolute URL.
  package let logo: Located<String>?
}

package struct Contact: Hashable, Sendable {
  package let email: String?
  /// Where readers ask for a document in an accessible format: an e-mail address or a URL.
  package let accessibleFormats: String?
}

/// One entry of the main navigation.
package struct NavigationItem: Hashable, Sendable {
  package let title: String
  /// A site path (`/events/`), a source file (`about.md`), or an absolute URL.
  package let target: Located<String>
}

/// A folder of entries of one kind.
package struct Collection: Hashable, Sendable {
  package static let defaultPageSize = 20

  /// The folder's name below `content/`.
  package let name: String
  package let kind: Kind
  package let title: String
  package let permalink: PermalinkPattern
  /// Entries on one page of its list; at least 1.
  package let pageSize: Int
  package let fields: [FieldDeclaration]
}

/// The form of a collection's addresses: `/news/:year/:month/:slug/`.
package struct PermalinkPattern: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case literal(String)
    case year
    case month
    case day
    case slug
  }

  /// Joined without separators, as literals hold the slashes; begins and ends with `/`.
  package let parts: [Part]

  /// Whether an entry needs a date to have an address.
  package var needsDate: Bool { parts.contains { $0 == .year || $0 == .month || $0 == .day } }
}

/// A typed front matter key that a site adds to one of its collections.
package struct FieldDeclaration: Hashable, Sendable {
  package enum ValueType: String, Hashable, Sendable, CaseIterable {
    case text
    case integer
    case boolean
    case date
    case url
    case list
  }

  package let name: String
  package let type: ValueType
  package let isRequired: Bool
  package let position: SourcePosition
}

package struct TagDeclaration: Hashable, Sendable {
  package let slug: Located<String>
  package let title: String
  package let description: String?
  package let synonyms: [String]
  /// Another declared tag's slug.
  package let parent: Located<String>?
}

package struct MinutesSettings: Hashable, Sendable {
  /// Beginnings of headings whose lists hold resources.
  package let resources: [String]
  /// Parts of headings whose sections hold questions.
  package let questions: [String]

  package static let standard = MinutesSettings(
    resources: ["Resources", "Further reading"], questions: ["Q&A", "Questions"])
}

package struct Abbreviation: Hashable, Sendable {
  package let short: String
  package let long: String
}

package struct MarkdownSettings: Hashable, Sendable {
  package enum RawHTML: String, Hashable, Sendable, CaseIterable {
    case safe
    case any
    case none
  }

  package let html: RawHTML
  package let smart: Bool
  package let contents: Bool

  package static let standard = MarkdownSettings(html: .safe, smart: true, contents: true)
}

/// What the settings make of one rule's findings.
package struct RuleSetting: Hashable, Sendable {
  package enum Weight: String, Hashable, Sendable, CaseIterable {
    case error
    case warning
    case advice
    case off
  }

  /// A diagnostic's code.
  package let code: Located<String>
  package let weight: Weight
}

/// Which of the files beside the pages are written.
package struct OutputSettings: Hashable, Sendable {
  package let rss: Bool
  package let sitemap: Bool
  package let robots: Bool

  package static let standard = OutputSettings(rss: true, sitemap: true, robots: true)
}

package struct ThemeSettings: Hashable, Sendable {
  /// A colour: `#` and 3 or 6 hexadecimal digits.
  package let accent: String?
  /// A file, relative to `content/`.
  package let logo: Located<String>?
  package let footer: String?

  package static let standard = ThemeSettings(accent: nil, logo: nil, footer: nil)
}
