import Base

/// A use of a component with all that it says turned into what it means.
package struct ResolvedComponent: Hashable, Sendable {
  /// The component, by its number among the site's.
  package let number: Int
  /// What it can be linked to by, unique on its page; nil where it cannot.
  package let id: String?
  /// One for each parameter of the signature; nil where nothing is said.
  package let values: [ComponentValue?]
}

/// What an author says to a component.
package enum ComponentValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case date(SiteDate)
  case reference(ResolvedReference)
  case file(NamedFile)
  case picture(ResolvedReference)
  case video(Video)
  case entry(EntryID)
  case resource(ResourceID)
  case person(PersonID)
  case list(ListID)
  case tag(TagID)
}
