package import Base

/// The front matter that one kind has beyond the common keys.
package enum KindFields: Hashable, Sendable {
  case post(PostFields)
  case event(EventFields)
  case briefing(BriefingFields)
  case resourceList(ResourceListFields)
  case person(PersonFields)
  case organisation(OrganisationFields)
  case page(PageFields)
}

package struct PostFields: Hashable, Sendable {
  /// Where the post first appeared, if elsewhere.
  package let source: Source?
  package let attachments: [Attachment]

  package struct Source: Hashable, Sendable {
    package let name: String
    package let url: Located<String>?
    /// Whether the page names `url` as its canonical address.
    package let isCanonical: Bool
  }
}

package struct EventFields: Hashable, Sendable {
  package let start: Located<DateTime>
  package let end: Located<DateTime>?
  /// An IANA name; the site's zone when nil.
  package let timezone: Located<String>?
  package let location: Location?
  package let online: Online?
  /// With its `#`.
  package let hashtag: String?
  package let organiser: String?
  package let speakers: [Speaker]
  package let registration: String?
  package let recording: Recording?
  package let slides: Located<String>?
  package let status: Status

  package struct Location: Hashable, Sendable {
    package let name: String
    package let address: String?
    package let url: String?
  }

  package struct Online: Hashable, Sendable {
    package let url: String?
    package let platform: String?
  }

  package struct Speaker: Hashable, Sendable {
    package let person: Located<PersonReference>
    package let role: String?
    package let organisation: String?
    package let url: String?
  }

  package struct Recording: Hashable, Sendable {
    package let url: String
    package let captions: Located<String>?
    package let transcript: Located<String>?
  }

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case scheduled
    case cancelled
    case postponed
  }
}

package struct BriefingFields: Hashable, Sendable {
  package let abstract: String?
  package let keywords: [String]
  package let institution: String?
  package let number: String?
  /// Without `https://doi.org/`: `10.1000/182`.
  package let doi: String?
  package let attachments: [Attachment]
  /// Overrides for citations, as written.
  package let cite: [FreeValue.Member]
}

package struct ResourceListFields: Hashable, Sendable {
  package let items: [Resource]
}

package struct PersonFields: Hashable, Sendable {
  package let name: String
  package let aka: [String]
  package let role: String?
  package let organisation: String?
  /// `0000-0002-1825-0097`, checked by its last digit (ISO/IEC 7064 MOD 11-2).
  package let orcid: String?
  package let url: String?
  package let email: String?
  package let hasPage: Bool
}

package struct OrganisationFields: Hashable, Sendable {
  package let name: String
  package let aka: [String]
  package let url: String?
  /// A Research Organization Registry identifier, in full: `https://ror.org/01ee9ar58`.
  package let ror: String?
  package let logo: Located<String>?
}

package struct PageFields: Hashable, Sendable {
  package let navigation: Navigation?

  package struct Navigation: Hashable, Sendable {
    package let title: String?
    package let order: Int?
  }
}

/// A file offered for download beside an entry.
package struct Attachment: Hashable, Sendable {
  /// As written: relative to the entry's file, or from `content/` when it begins with `/`.
  package let file: Located<String>
  package let title: String?
  package let isAccessible: Bool?
}

/// One thing people can go and read, as an entry of `items` describes it.
package struct Resource: Hashable, Sendable {
  package enum ResourceType: String, Hashable, Sendable, CaseIterable {
    case article, report, briefing, blog, dataset, tool, video, website, book, thesis
  }

  package enum Access: String, Hashable, Sendable, CaseIterable {
    case open
    case paywalled
  }

  package struct Journal: Hashable, Sendable {
    package let name: String
    package let volume: String?
    package let issue: String?
    package let pages: String?
  }

  package let title: String
  /// An absolute http or https URL, or a site path or source file.
  package let url: Located<String>?
  /// Without `https://doi.org/`.
  package let doi: String?
  /// Names as written.
  package let authors: [Located<PersonReference>]
  package let date: PartialDate?
  package let type: ResourceType?
  package let publisher: String?
  package let journal: Journal?
  package let abstract: String?
  package let keywords: [String]
  package let language: String?
  package let access: Access?
  package let tags: [Located<String>]
  package let id: Located<String>?
  package let position: SourcePosition
}

/// A year, a month or a day, as far as it is known.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?
}

/// A person as an author names one: by the id of a file in `people/`, or by a name in full.
package enum PersonReference: Hashable, Sendable {
  case id(String)
  case name(String)
}
