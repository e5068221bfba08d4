/// Given names of which a letter makes another.
enum GivenNames {
  /// Whether two names, in small letters, are told apart by an ending alone, as those of women and men often are:
  /// `martin` and `martina`, `francis` and `frances`.
  static func areTwo(_ one: String, _ other: String) -> Bool {
    let same = one.commonPrefix(with: other)
    let endings = [one, other].map { String($0.dropFirst(same.count)) }
    if endings.contains("s"), endings.contains(""), same.hasSuffix("a") { return true }
    return pairs.contains(endings) || pairs.contains(endings.reversed())
  }

  private static let pairs: Set<[String]> = [
    // Martin(a), Daniel(e)
    ["", "a"], ["", "e"],
    // Gabriela and Gabriele, Claudia and Claudio, Simone and Simona
    ["a", "e"], ["a", "o"], ["e", "o"],
    // Christian and Christina, Francis and Frances
    ["an", "na"], ["is", "es"],
  ]
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
