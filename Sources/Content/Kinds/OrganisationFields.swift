package struct OrganisationFields: Hashable, Sendable {
  package let name: String
  package let aka: [String]
  package let url: String?
  /// A Research Organization Registry identifier, in full: `https://ror.org/01ee9ar58`.
  package let ror: String?
  package let logo: Located<String>?

  package init(
    name: String, aka: [String] = [], url: String? = nil, ror: String? = nil, logo: Located<String>? = nil
  ) {
    self.name = name
    self.aka = aka
    self.url = url
    self.ror = ror
    self.logo = logo
  }
}

extension OrganisationFields {
  /// - Parameter title: what the organisation is called where no `name` is given.
  init(_ map: inout MapReader, title: String) {
    self.init(
      name: map.read("name", as: .text) ?? title,
      aka: map.list("aka", of: .text),
      url: map.read("url", as: .webAddress),
      ror: map.read("ror", as: .ror),
      logo: map.read("logo", as: .located(.text)))
  }
}
