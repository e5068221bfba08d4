package struct PersonFields: Hashable, Sendable {
  package let name: String
  package let aka: [String]
  package let role: String?
  package let organisation: Located<NameReference>?
  /// `0000-0002-1825-0097`, checked by its last digit (ISO/IEC 7064 MOD 11-2).
  package let orcid: String?
  package let url: String?
  package let email: String?
  package let hasPage: Bool

  package init(
    name: String, aka: [String] = [], role: String? = nil, organisation: Located<NameReference>? = nil,
    orcid: String? = nil, url: String? = nil, email: String? = nil, hasPage: Bool = true
  ) {
    self.name = name
    self.aka = aka
    self.role = role
    self.organisation = organisation
    self.orcid = orcid
    self.url = url
    self.email = email
    self.hasPage = hasPage
  }
}

extension PersonFields {
  /// - Parameter title: what the person is called where no `name` is given.
  init(_ map: inout MapReader, title: String) {
    self.init(
      name: map.read("name", as: .text) ?? title,
      aka: map.list("aka", of: .text),
      role: map.read("role", as: .text),
      organisation: map.read("organisation", as: .located(.organisation)),
      orcid: map.read("orcid", as: .orcid),
      url: map.read("url", as: .webAddress),
      email: map.read("email", as: .email),
      hasPage: map.read("page", as: .boolean) ?? true)
  }
}
