import Base
import SiteModel
import TestSupport
import Testing

@Suite struct RoleTests {
  @Test func `roles are the present one and those of events, the newest first, equal ones once`() throws {
    let site = try Project(entries: [
      "people/htaylor.md": entry("Helen Taylor", "role: Professor", "organisation: Rights Lab"),
      "events/1.md": entry(
        "E1", "start: 2015-02-01", "speakers: [{person: htaylor, role: Lecturer, organisation: Leeds}]"),
      "events/2.md": entry(
        "E2", "start: 2017-02-01", "speakers: [{person: htaylor, role: LECTURER, organisation: Leeds}]"),
      "events/3.md": entry(
        "E3", "start: 2018-02-01", "speakers: [{person: htaylor, role: Chair, organisation: Hestia}]"),
      "events/4.md": entry("E4", "start: 2019-02-01", "speakers: [{person: htaylor}]"),
    ]).site()
    #expect(
      try roles(of: "Helen Taylor", in: site) == [
        "Professor, Rights Lab 2019–2019 now", "Chair, Hestia 2018–2018", "LECTURER, Leeds 2015–2017",
      ])
  }

  @Test func `a cancelled event shows no role, and one to come a role without years`() throws {
    let site = try Project(entries: [
      "events/1.md": entry(
        "E1", "start: 2020-02-01", "status: cancelled", "speakers: [{name: Ada Lovelace, role: Chair}]"),
      "events/2.md": entry("E2", "start: 2022-02-01", "speakers: [{name: Ada Lovelace, role: Analyst}]"),
      "events/3.md": entry("E3", "start: 2021-02-01", "speakers: [{name: Ada Lovelace}]"),
    ]).site()
    #expect(try roles(of: "Ada Lovelace", in: site) == ["Analyst"])
  }

  private func roles(of name: String, in site: Site) throws -> [String] {
    guard let index = site.people.firstIndex(where: { $0.name == name }) else {
      throw Project.Fault(description: "no person \(name)")
    }
    return site.affiliations.roles[index].map { role in
      let organisation = role.organisation.map { ", " + site[$0].name } ?? ""
      let years = role.years.map { " \($0.lowerBound)–\($0.upperBound)" } ?? ""
      return (role.title ?? "") + organisation + years + (role.isPresent ? " now" : "")
    }
  }
}
