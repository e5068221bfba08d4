/// The quotation marks of a language.
///
/// A name of them rather than the marks: each block is asked for its own, and texts would be retained for each.
package enum QuotationMarks: Hashable, Sendable {
  case english, swiss, french, german, baltic, polish, hungarian, southern, russian, norwegian, swedish

  struct Pair {
    let opening: StaticString
    let closing: StaticString

    init(_ opening: StaticString, _ closing: StaticString) { (self.opening, self.closing) = (opening, closing) }
  }

  /// Around what stands between `"`.
  var double: Pair {
    switch self {
    case .english: Pair("“", "”")
    case .swiss, .southern, .russian, .norwegian: Pair("«", "»")
    case .french: Pair("«\u{A0}", "\u{A0}»")
    case .german, .baltic: Pair("„", "“")
    case .polish, .hungarian: Pair("„", "”")
    case .swedish: Pair("”", "”")
    }
  }

  /// Around what stands between `'`.
  var single: Pair {
    switch self {
    case .english, .baltic, .norwegian: Pair("‘", "’")
    case .swiss: Pair("‹", "›")
    case .french, .southern: Pair("“", "”")
    case .german: Pair("‚", "‘")
    case .polish: Pair("«", "»")
    case .hungarian: Pair("»", "«")
    case .russian: Pair("„", "“")
    case .swedish: Pair("’", "’")
    }
  }

  /// - Parameter language: a language tag: `en-GB`, `de`. Of a language that is not known, the marks of English.
  ///
  /// They are those of CLDR 44 ("delimiters"), with French spaces as the Imprimerie nationale sets them.
  package init(language: String) {
    let parts = language.lowercased().split(separator: "-")
    let name = parts.first.map(String.init) ?? ""
    let region = parts.dropFirst().last { $0.utf8.count == 2 }.map(String.init) ?? ""
    self =
      switch (name, region) {
      case ("de", "ch"), ("de", "li"), ("fr", "ch"), ("it", "ch"): .swiss
      case ("fr", _): .french
      case ("de", _), ("cs", _), ("sk", _), ("sl", _), ("hr", _), ("is", _): .german
      case ("bg", _), ("lt", _), ("et", _), ("ka", _), ("mk", _), ("sr", _): .baltic
      case ("pl", _), ("ro", _): .polish
      case ("hu", _): .hungarian
      case ("es", _), ("it", _), ("ca", _), ("gl", _), ("el", _), ("pt", "pt"), ("hy", _): .southern
      case ("ru", _), ("uk", _), ("be", _): .russian
      case ("nb", _), ("nn", _), ("no", _): .norwegian
      case ("sv", _), ("fi", _): .swedish
      default: .english
      }
  }
}
