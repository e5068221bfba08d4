import Base

/// What names are of: people or organisations, each with a folder of files and rules of its own.
enum ProfileSubject {
  case person
  case organisation

  var other: ProfileSubject {
    switch self {
    case .person: .organisation
    case .organisation: .person
    }
  }

  var noun: String {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    }
  }

  /// The folder below `content/` in which their files lie, and the list of all of them on the site.
  var folder: String {
    switch self {
    case .person: "people"
    case .organisation: "organisations"
    }
  }

  /// What else than an id an author can write.
  var fullName: String { "the \(noun)'s full name" }

  /// Equal for two spellings of one name; the default slug of a page.
  func identity(_ name: String) -> String {
    switch self {
    case .person: PersonName.identity(name)
    case .organisation: OrganisationName.identity(name)
    }
  }

  /// By which names are sorted.
  func sortKey(_ name: String) -> String {
    switch self {
    case .person: PersonName.sortKey(name)
    case .organisation: OrganisationName.identity(name)
    }
  }

  /// Of two spellings of one name, the one to show: a person's with honorifics, else the first.
  func fuller(_ name: String, _ other: String) -> String {
    switch self {
    case .person: PersonName.plain(name) == name && PersonName.plain(other) != other ? other : name
    case .organisation: name
    }
  }

  var namedTwice: DiagnosticCode {
    switch self {
    case .person: .personNamedTwice
    case .organisation: .organisationNamedTwice
    }
  }

  var unpublished: DiagnosticCode {
    switch self {
    case .person: .unpublishedPerson
    case .organisation: .unpublishedOrganisation
    }
  }

  var unknown: DiagnosticCode {
    switch self {
    case .person: .unknownPerson
    case .organisation: .unknownOrganisation
    }
  }

  var alike: DiagnosticCode {
    switch self {
    case .person: .alikePeople
    case .organisation: .alikeOrganisations
    }
  }

  var nameless: DiagnosticCode {
    switch self {
    case .person: .namelessPerson
    case .organisation: .namelessOrganisation
    }
  }
}
