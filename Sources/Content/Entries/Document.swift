package import Base
package import Markdown

/// What one author wrote in one file, decoded: the end of this room's work.
///
/// A class, because it goes through many hands and never changes: as a structure, each copy of one would count a
/// reference for every text and list in it.
package final class Document: Sendable {
  /// The source file, relative to the project folder: `content/posts/lessons.md`.
  package let path: String
  package let place: EntryPlace
  package let kind: Kind
  package let frontMatter: FrontMatter
  package let fields: KindFields
  package let fragment: Fragment
  package let facts: Facts
  /// Every date that the front matter or the file's name holds.
  package let dates: [WrittenDate]
  /// What its text names, wherever that stands, if it may be hidden: what goes with it must not be published.
  package let namedPlaces: [String]

  package init(
    path: String, place: EntryPlace, kind: Kind, frontMatter: FrontMatter, fields: KindFields, fragment: Fragment,
    facts: Facts, dates: [WrittenDate] = [], namedPlaces: [String] = []
  ) {
    self.path = path
    self.place = place
    self.kind = kind
    self.frontMatter = frontMatter
    self.fields = fields
    self.fragment = fragment
    self.facts = facts
    self.dates = dates
    self.namedPlaces = namedPlaces
  }
}

/// Where an entry's file stands in `content/`, and what that makes it.
package struct EntryPlace: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case entry
    /// `content/index.md`: the text of the home page.
    case home
    /// `<collection>/index.md`: introduces that collection's list; its kind is page.
    case introduction
  }

  package let role: Role
  /// The collection's name; nil for a page outside all collections.
  package let collection: String?
  /// The folders between `content/` (or the collection's folder) and the entry.
  package let folders: [String]
  /// What the default slug is made of: the file's name without extension and date.
  ///
  /// The folder's name for `<name>/index.md`; empty for the home page and introductions.
  package let name: String
  /// The date that the file's or folder's name begins with.
  package let dateInName: CivilDate?
  /// For `<name>/index.md`: the folder whose other files belong to the entry, relative to the project folder.
  package let ownFolder: String?

  package init(
    role: Role, collection: String? = nil, folders: [String] = [], name: String, dateInName: CivilDate? = nil,
    ownFolder: String? = nil
  ) {
    self.role = role
    self.collection = collection
    self.folders = folders
    self.name = name
    self.dateInName = dateInName
    self.ownFolder = ownFolder
  }
}
