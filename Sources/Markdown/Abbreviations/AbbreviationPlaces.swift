internal import Base

/// Where in what libcmark read abbreviations may stand; in code and addresses they do too.
struct AbbreviationPlaces {
  struct Place {
    let range: Range<Int>
    /// In `Abbreviations.entries`.
    let entry: Int
  }

  /// Ascending.
  let all: [Place]

  /// The index of the first place from an offset on.
  func index(from start: Int) -> Int { all.partitioningIndex { $0.range.lowerBound >= start } }

  /// Whether any begins in a range.
  func occur(in range: Range<Int>) -> Bool {
    guard !all.isEmpty else { return false }
    let index = index(from: range.lowerBound)
    return index < all.count && all[index].range.lowerBound < range.upperBound
  }
}
