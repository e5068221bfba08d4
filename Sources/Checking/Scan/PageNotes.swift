/// What a first look at a page finds: enough to know of nearly every page that nothing is wrong with it.
package struct PageNotes: Sendable {
  /// The fingerprint of its own address.
  let page: UInt64
  /// Those of the places on it: its ids, and the names that may be places too.
  let ids: [UInt64]
  /// Places on other pages that it leads to.
  let targets: [Target]
  /// The numbers of the watched files that it refers to.
  let files: [Int]
  /// Whether something on it has to be looked at with more care.
  let isDoubtful: Bool

  /// A place on another page, by the fingerprints of both.
  struct Target: Hashable {
    let page: UInt64
    let anchor: UInt64
  }
}
