/// What somebody is or was, and for whom.
package struct Role: Hashable, Sendable {
  /// `Professor of Evaluation`; nil where only the organisation is known.
  package let title: String?
  package let organisation: OrganisationID?
  /// The years of the first and the last event at which the person spoke in it; nil for one that no past
  /// event shows.
  package let years: ClosedRange<Int>?
  /// Whether it is the one that the person's own file gives.
  package let isPresent: Bool
}
