import Base

/// The places of a page, for who looks for one that it does not have.
struct PlacesOfPage {
  private let ids: [String]
  /// What to do where none is near: made once, as a page may be led to from all others.
  private let help: String

  /// - Parameter ids: in the order in which they stand.
  init(_ ids: [String]) {
    self.ids = ids
    // Those of a theme, which nobody means who does not know them, have an underscore, which no heading's id has.
    var seen: Set<String> = []
    let named = ids.filter { !$0.utf8.contains(UInt8(ascii: "_")) && seen.insert($0).inserted }
    let shown = named.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
    help =
      named.isEmpty ? "link to the page itself" : "its places have the ids \(shown)\(named.count > 6 ? ", …" : "")"
  }

  /// What to do about a place that the page does not have.
  func help(for anchor: String, _ suggestions: inout Suggestions) -> String {
    suggestions.suggestion(for: anchor, among: ids) ?? help
  }
}
