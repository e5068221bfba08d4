import Base
import Content

/// Whose resources are: the people and organisations of the site among those who wrote and published them.
package struct ResourceCredits: Sendable {
  /// By resource: each of its authors, in order; nil for one who is not known here.
  package let authors: [[Author?]]
  /// By resource: its publisher; nil for one that is not known here.
  package let publishers: [OrganisationID?]
  /// By person: what the person wrote, newest first.
  package let byPerson: [[ResourceID]]
  /// By organisation: what it wrote or published, newest first.
  package let byOrganisation: [[ResourceID]]

  init(_ resources: [SharedResource], people: PeopleDirectory, organisations: OrganisationDirectory) {
    authors = resources.map { resource in
      resource.authors.map { name in
        if let person = people.person(named: name) { return .person(person) }
        return organisations.organisation(named: name).map { .organisation($0) }
      }
    }
    publishers = resources.map { $0.publisher.flatMap { organisations.organisation(named: $0) } }
    var byPerson = [[ResourceID]](repeating: [], count: people.people.count)
    var byOrganisation = [[ResourceID]](repeating: [], count: organisations.organisations.count)
    func note(_ resource: ResourceID, in list: inout [ResourceID]) {
      // Resources come one after the other, so one that is there twice came last.
      if list.last != resource { list.append(resource) }
    }
    for number in Self.newestFirst(resources) {
      let resource = ResourceID(number)
      for author in authors[number] {
        switch author {
        case .person(let person): note(resource, in: &byPerson[person.index])
        case .organisation(let organisation): note(resource, in: &byOrganisation[organisation.index])
        case nil: continue
        }
      }
      if let publisher = publishers[number] { note(resource, in: &byOrganisation[publisher.index]) }
    }
    (self.byPerson, self.byOrganisation) = (byPerson, byOrganisation)
  }

  /// The numbers of resources that say who made them: by date as far as it is known, then by title.
  private static func newestFirst(_ resources: [SharedResource]) -> [Int] {
    resources.indices.filter { !resources[$0].authors.isEmpty || resources[$0].publisher != nil }
      .map { (number: $0, date: resources[$0].date?.rank ?? 0, title: Slug.make(resources[$0].title)) }
      .sorted { one, other in
        if one.date != other.date { return one.date > other.date }
        return one.title == other.title ? one.number < other.number : PathOrder.precedes(one.title, other.title)
      }.map(\.number)
  }
}

extension PartialDate {
  /// Greater for later dates; what is not known of one counts as its beginning.
  fileprivate var rank: Int { (year * 13 + (month ?? 0)) * 32 + (day ?? 0) }
}
