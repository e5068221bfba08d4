/// A person as an author names one: by the id of a file in `people/`, or by a name in full.
package enum PersonReference: Hashable, Sendable {
  case id(String)
  case name(String)
}
