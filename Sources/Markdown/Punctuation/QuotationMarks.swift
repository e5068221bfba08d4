/// The quotation marks of a language.
package struct QuotationMarks: Hashable, Sendable {
  /// Around what stands between `"`.
  let double: Pair
  /// Around what stands between `'`.
  let single: Pair

  struct Pair: Hashable, Sendable {
    let opening: [UInt8]
    let closing: [UInt8]

    init(_ opening: String, _ closing: String) {
      (self.opening, self.closing) = (Array(opening.utf8), Array(closing.utf8))
    }
  }

  /// - Parameter language: a language tag: `en-GB`, `de`. Of a language that is not known, the marks of English.
  ///
  /// They are those of CLDR 44 ("delimiters"), with French spaces as the Imprimerie nationale sets them.
  package init(language: String) {
    let parts = language.lowercased().split(separator: "-")
    let name = parts.first.map(String.init) ?? ""
    let region = parts.dropFirst().last { $0.utf8.count == 2 }.map(String.init) ?? ""
    switch (name, region) {
    case ("de", "ch"), ("de", "li"), ("fr", "ch"), ("it", "ch"): self.init("«", "»", "‹", "›")
    case ("fr", _): self.init("«\u{A0}", "\u{A0}»", "“", "”")
    case ("de", _), ("cs", _), ("sk", _), ("sl", _), ("hr", _), ("is", _): self.init("„", "“", "‚", "‘")
    case ("bg", _), ("lt", _), ("et", _), ("ka", _), ("mk", _), ("sr", _): self.init("„", "“", "‘", "’")
    case ("pl", _), ("ro", _): self.init("„", "”", "«", "»")
    case ("hu", _): self.init("„", "”", "»", "«")
    case ("es", _), ("it", _), ("ca", _), ("gl", _), ("el", _), ("pt", "pt"), ("hy", _): self.init("«", "»", "“", "”")
    case ("ru", _), ("uk", _), ("be", _): self.init("«", "»", "„", "“")
    case ("nb", _), ("nn", _), ("no", _): self.init("«", "»", "‘", "’")
    case ("sv", _), ("fi", _): self.init("”", "”", "’", "’")
    default: self.init("“", "”", "‘", "’")
    }
  }

  private init(_ opening: String, _ closing: String, _ innerOpening: String, _ innerClosing: String) {
    (double, single) = (Pair(opening, closing), Pair(innerOpening, innerClosing))
  }
}
