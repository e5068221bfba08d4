import Base

/// How messages put names into sentences.
enum Phrases {
  /// `"a", "b" and "c"`, in byte order.
  static func list(_ names: some Sequence<String>) -> String {
    let quoted = names.sorted(by: PathOrder.precedes).map { "\"\($0)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The nearest name, or else all there are.
  static func help(for name: String, among names: [String], called what: String) -> String {
    if let suggestion = NearestName.suggestion(for: name, among: names) { return suggestion }
    return names.isEmpty ? "there are no \(what) here" : "the \(what) here are \(list(names))"
  }
}
