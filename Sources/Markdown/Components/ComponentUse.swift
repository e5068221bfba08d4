package import Base

/// One use of a component in a body: what its author wrote.
///
/// Which components there are, another room knows.
package struct ComponentUse: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// `:name[label]{…}` within text.
    case inline
    /// `::name[label]{…}` on a line by itself.
    case leaf
    /// `:::name[label]{…}` and a closing `:::` around blocks.
    case container
  }

  /// Some characters of a line.
  package struct Place: Hashable, Sendable {
    package let position: SourcePosition
    package let length: Int

    package init(position: SourcePosition, length: Int) { (self.position, self.length) = (position, length) }
  }

  /// A place to which an id is given that was taken: by this component, or before it.
  package struct IDClash: Hashable, Sendable {
    package let position: SourcePosition
    package let length: Int
    /// The line of the file on which the id was given first.
    package let firstLine: Int
  }

  /// An argument of the list in braces.
  package struct Argument: Hashable, Sendable {
    /// Its name; nil for `#id`.
    package let name: String?
    /// Nil for a name by itself.
    package let value: String?
    package let position: SourcePosition
    /// In characters, from the name to the value's end.
    package let length: Int
    /// Where the value stands, quotes included; where there is none, the argument.
    package let valuePosition: SourcePosition
    package let valueLength: Int
  }

  package let name: String
  package let form: Form
  /// The text in brackets without markup, white space folded; nil without brackets.
  package internal(set) var label: String?
  /// The first link in it, reference to a footnote or citation in brackets, which become one.
  package internal(set) var linkInLabel: Place?
  /// The citations in it, in `Facts.citations`: which of those that are parts of its text become links, the site knows.
  package internal(set) var citationsInLabel = 0..<0
  /// `#id`, whose value is the id.
  package let id: Argument?
  /// Where its id stands a second time; whether it may have one, and so whether that is a mistake, is not known here.
  package internal(set) var idClashes: [IDClash] = []
  /// In the order of the text, no name twice.
  package let arguments: [Argument]
  /// The index of the heading in whose section it lies; nil before the first heading.
  package let heading: Int?
  /// Where its first colon stands.
  package let position: SourcePosition
  /// How many characters the colons and the name take.
  package let length: Int
}
