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

/// A file of the site that a text offers or shows.
package struct NamedFile: Hashable, Sendable {
  /// Without its folders.
  package let name: String
  package let target: ResolvedReference
  /// In bytes; nil where the site's files are not known.
  package let size: Int?
  /// How many pages a PDF has, if it says so.
  package let pages: Int?
  package internal(set) var access = FileAccess.unknown

  /// The extension in capitals: `PDF`.
  package var type: String { RelativePath.fileExtension(of: name).uppercased() }
}
