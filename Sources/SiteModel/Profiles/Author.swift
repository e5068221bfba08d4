/// Who wrote something and has a place on the site.
package enum Author: Hashable, Sendable {
  case person(PersonID)
  case organisation(OrganisationID)

  package var person: PersonID? {
    if case .person(let person) = self { person } else { nil }
  }

  package var organisation: OrganisationID? {
    if case .organisation(let organisation) = self { organisation } else { nil }
  }
}
