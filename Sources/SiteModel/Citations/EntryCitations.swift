import Base
package import Markdown

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
  /// What the page writes for a citation that is a part of the sentence; nil for one that is none, or no work's.
  package func name(ofCitation number: Int, _ facts: Facts) -> String? {
    let citation = facts.citations[number]
    guard citation.isNarrative, uses.indices.contains(number), let work = uses[number]?.first,
      let item = citation.items.first
    else { return nil }
    let reference = references[work.reference]
    let locator = item.locator.isEmpty ? "" : ", \(item.locator)"
    return "\(reference.authors) (\(reference.year)\(locator))"
  }

  /// A text of the entry, with the works that its sentences cite named as its page names them.
  func named(in text: CitingText, _ facts: Facts) -> String {
    guard !text.places.isEmpty else { return text.text }
    let bytes = text.text.utf8.span
    var result = ""
    var start = 0
    for place in text.places {
      guard let name = name(ofCitation: place.citation, facts) else { continue }
      result += String(bytes, in: start..<place.range.lowerBound) + name
      start = place.range.upperBound
    }
    return result + String(bytes, in: start..<bytes.count)
  }
}
