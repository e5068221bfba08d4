/// The form of a collection's addresses: `/news/:year/:month/:slug/`.
package struct PermalinkPattern: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case literal(String)
    case year
    case month
    case day
    case slug
  }

  /// Joined without separators, as literals hold the slashes; begins and ends with `/`.
  package let parts: [Part]

  package init(
    parts: [Part] = []
  ) {
    self.parts = parts
  }

  /// Whether an entry needs a date to have an address.
  package var needsDate: Bool { parts.contains { $0 == .year || $0 == .month || $0 == .day } }
}
