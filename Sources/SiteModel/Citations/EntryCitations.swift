import Markdown

/// What an entry cites.
package struct EntryCitations: Hashable, Sendable {
  /// A work in the entry's list of references.
  package struct Reference: Hashable, Sendable {
    package let resource: ResourceID
    /// How the text names its authors, such as `Balch and Roe`.
    package let authors: String
    /// Its year with the letter that tells it from others of the same authors: `2019a`; `n.d.` where it has none.
    package let year: String
    /// How often the entry cites it.
    package internal(set) var times: Int
  }

  /// One citation of a work.
  package struct Use: Hashable, Sendable {
    /// In `references`.
    package let reference: Int
    /// Which of the entry's citations of that work it is, from 1 in the order of the text.
    package let time: Int
  }

  /// By authors, year and title.
  package let references: [Reference]
  /// The works of each of the body's citations, by its index in `Facts.citations`; nil for an `@word` of a sentence that
  /// is no work's id, and so is only text.
  package let uses: [[Use]?]

  static let none = EntryCitations(references: [], uses: [])
}

extension EntryCitations {
  /// A text of the entry, with the works that its sentences cite named as its page names them.
  func named(in text: String, _ facts: Facts) -> String {
    guard !references.isEmpty else { return text }
    var names: [String: String] = [:]
    // A summary has no room for more.
    for (citation, works) in zip(facts.citations, uses).prefix(32) where citation.isNarrative {
      guard let work = works?.first, let item = citation.items.first else { continue }
      let reference = references[work.reference]
      let locator = item.locator.isEmpty ? "" : ", \(item.locator)"
      names[citation.source] = "\(reference.authors) (\(reference.year)\(locator))"
    }
    // The longest first, since one may begin another.
    return names.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }
      .reduce(text) { $0.replacing($1.key, with: $1.value) }
  }
}
