import Base
import Content

/// Who belongs where: what entries say of organisations, people's roles over time, and organisations' people.
package struct Affiliations: Sendable {
  /// By entry: an event's organisers, a briefing's institutions, a person's organisation, in the order written; nil for
  /// one that could not be told.
  package let named: [[OrganisationID?]]
  /// By entry: whom each of an event's speakers speaks for, in the order of the speakers; empty where nobody says so.
  package let speakers: [[OrganisationID?]]
  /// By person: the present role, then those of events, the newest first; none twice.
  package let roles: [[Role]]
  /// By organisation: those whose file gives it, then those who spoke for it, both by family name.
  package let members: [[Member]]
  /// By organisation: what it wrote, and the briefings whose institution it is, in the order of lists.
  package let works: [[EntryID]]

  /// Someone of an organisation.
  package struct Member: Hashable, Sendable {
    package let person: PersonID
    /// Those that the person has or had there, in the order of the person's own; never empty.
    package fileprivate(set) var roles: [Role] = []

    package var isPresent: Bool { roles.first?.isPresent ?? false }
  }

  /// - Parameter order: the entries in the order of lists: events newest first.
  init(
    _ documents: [Document], dates: [EntryDates], order: [EntryID], now: Instant, people: PeopleDirectory,
    organisations: OrganisationDirectory
  ) {
    (named, speakers) = (organisations.named, organisations.speakers)
    let roles = RoleCollector.roles(
      documents, dates: dates, order: order, now: now, people: people, organisations: organisations)
    var members = [[Member]](repeating: [], count: organisations.organisations.count)
    for (index, roles) in roles.enumerated() {
      let person = PersonID(index)
      for role in roles {
        guard let place = role.organisation?.index else { continue }
        // People come one after the other, so one who is there already came last.
        if members[place].last?.person != person { members[place].append(Member(person: person)) }
        members[place][members[place].count - 1].roles.append(role)
      }
    }
    works = Self.works(documents, order: order, authors: people.authors, organisations: organisations)
    self.roles = roles
    self.members = members.map { members in members.filter(\.isPresent) + members.filter { !$0.isPresent } }
  }

  private static func works(
    _ documents: [Document], order: [EntryID], authors: [[Author]], organisations: OrganisationDirectory
  ) -> [[EntryID]] {
    var works = [[EntryID]](repeating: [], count: organisations.organisations.count)
    if works.isEmpty { return works }
    for entry in order {
      let institutions = documents[entry.index].kind == .briefing ? organisations.named[entry.index] : []
      for case let organisation? in authors[entry.index].map(\.organisation) + institutions
      where works[organisation.index].last != entry {
        works[organisation.index].append(entry)
      }
    }
    return works
  }
}

/// Puts together in which roles people spoke, as pages of events show them.
private struct RoleCollector {
  /// What makes two roles of a person one.
  private struct Key: Hashable {
    let person: PersonID
    /// As a slug; empty for none.
    let title: String
    let organisation: OrganisationID?
  }

  private var roles: [[Role]]
  /// By key: where the role stands among the person's.
  private var places: [Key: Int] = [:]

  static func roles(
    _ documents: [Document], dates: [EntryDates], order: [EntryID], now: Instant, people: PeopleDirectory,
    organisations: OrganisationDirectory
  ) -> [[Role]] {
    var collector = RoleCollector(roles: Array(repeating: [], count: people.people.count))
    var own = [(title: String?, organisation: OrganisationID?)](repeating: (nil, nil), count: people.people.count)
    for (index, person) in people.people.enumerated() {
      guard let profile = person.profile?.index, let fields = documents[profile].person else { continue }
      own[index] = (fields.role, organisations.named[profile].first ?? nil)
      collector.add(PersonID(index), own[index].title, own[index].organisation, year: nil, isPresent: true)
    }
    for entry in order {
      guard let event = documents[entry.index].event, event.status != .cancelled else { continue }
      let places = organisations.speakers[entry.index]
      for (index, speaker) in event.speakers.enumerated() {
        guard let person = people.speakers[entry.index][index] else { continue }
        // What an event leaves out is the person's own, as on the event's page.
        let organisation = speaker.organisation == nil ? own[person.index].organisation : places[index]
        let start = dates[entry.index].schedule?.start.moment
        collector.add(
          person, speaker.role ?? own[person.index].title, organisation,
          year: start.flatMap { $0.instant <= now ? $0.date.year : nil }, isPresent: false)
      }
    }
    return collector.roles
  }

  /// - Parameter year: of the event that shows it; nil for the one of the person's file, and for an event to come.
  private mutating func add(
    _ person: PersonID, _ title: String?, _ organisation: OrganisationID?, year: Int?, isPresent: Bool
  ) {
    guard title != nil || organisation != nil else { return }
    let key = Key(person: person, title: title.map { Slug.make($0) } ?? "", organisation: organisation)
    let place = places[key] ?? roles[person.index].count
    if place == roles[person.index].count {
      places[key] = place
      roles[person.index].append(
        Role(title: title, organisation: organisation, years: year.map { $0...$0 }, isPresent: isPresent))
      return
    }
    guard let year else { return }
    let known = roles[person.index][place]
    roles[person.index][place] = Role(
      title: known.title, organisation: known.organisation,
      years: known.years.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year,
      isPresent: known.isPresent)
  }
}
