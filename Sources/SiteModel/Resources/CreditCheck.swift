import Base
import Content

/// Holds those who wrote and published resources against the people and organisations of the site, whose pages they lead
/// to without making any.
struct CreditCheck {
  private var people: ProfileRegister
  private let organisations: OrganisationDirectory

  init(people: PeopleDirectory, organisations: OrganisationDirectory) {
    self.people = people.register
    self.organisations = organisations
  }

  /// Reports those of a resource whose files are not public, and ids without a file.
  mutating func check(_ resource: Resource, in path: String, diagnostics: inout [Diagnostic]) {
    for author in resource.authors {
      let reference = Located(author.value.reference, at: author.position, length: author.length)
      if case .id = reference.value, organisations.organisation(reference.value) != nil { continue }
      _ = people.find(reference, in: path, diagnostics: &diagnostics)
    }
    guard let publisher = resource.publisher else { return }
    // Publishers are written as they are called, in small letters too; an id is one only where there is a file.
    for meaning in [NameReference.id(publisher.value), .name(publisher.value)] {
      if organisations.organisation(meaning) != nil { return }
      let reference = Located(meaning, at: publisher.position, length: publisher.length)
      if people.refuses(reference, in: path, diagnostics: &diagnostics) { return }
    }
  }
}
