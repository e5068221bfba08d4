import Base

/// The names of a map that are known when templates are loaded, each with the type of its value.
///
/// A class, because it is compared by identity: a type that holds it is small, however many names there are.
package final class MapNames: Hashable, Sendable {
  /// What messages call the map: `site.extra`.
  let title: String
  /// A type that ends with `?` is that of a value which some of the maps do not have.
  let types: [String: ValueType]
  /// Whether another name may be asked for: it is missing everywhere, which is a warning.
  let allowsOthers: Bool

  package init(_ title: String, _ types: [String: ValueType], allowsOthers: Bool) {
    (self.title, self.types, self.allowsOthers) = (title, types, allowsOthers)
  }

  package static func == (one: MapNames, other: MapNames) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// What to do about a name that is not among them.
  func help(for name: String) -> String {
    let names = types.keys.sorted()
    if names.count > Self.mostNamesShown {
      return NearestName.suggestion(for: name, among: names) ?? "it has \(names.count) other names"
    }
    return Phrases.help(for: name, among: names, called: "names")
  }

  /// More than these nobody reads.
  private static let mostNamesShown = 24
}
