import Base

/// What counts in the spelling of a tag or a series: its letters and digits, as in its address, and the signs that carry
/// meaning.
///
/// `Modern Slavery` and `modern-slavery` are one tag. `C`, `C++` and `C#` are three, though they have one address. `&` is the word
/// for "and" of the site's language, where that is known.
struct NameSpelling: Hashable {
  let slug: String
  private let signs: String

  init(_ text: String, _ ampersand: Ampersand) {
    let text = ampersand.writtenOut(text)
    slug = Slug.make(text)
    if Self.hasNoSign(text.utf8Span) {
      signs = ""
      return
    }
    // A hashtag is the tag without its sign.
    let scalars = text.unicodeScalars.drop { $0 == "#" || $0.properties.isWhitespace }
    signs = String(String.UnicodeScalarView(scalars.filter(Self.isSign)))
  }

  /// Whether it is ASCII without a sign, as nearly all names are.
  private static func hasNoSign(_ text: UTF8Span) -> Bool {
    guard text.isKnownASCII else { return false }
    let bytes = text.span
    for index in bytes.indices where isSign(Unicode.Scalar(bytes[index])) { return false }
    return true
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", "@", "%", "*", "$", "+", "<", "=", ">", "|", "~": true
    case "\0"..."\u{7F}": false
    default: [.mathSymbol, .currencySymbol].contains(scalar.properties.generalCategory)
    }
  }
}
