import Base

/// What counts in the spelling of a tag or a series: its letters and digits, as in its address, and the signs that carry
/// meaning.
///
/// `Modern Slavery` and `modern-slavery` are one tag. `C`, `C++` and `C#` are three, though they have one address. `&` is "and", as in names of organisations.
struct NameSpelling: Hashable {
  let slug: String
  private let signs: String

  init(_ text: String) {
    let text = text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&", with: " and ") : text
    slug = Slug.make(text)
    // A hashtag is the tag without its sign.
    let scalars = text.unicodeScalars.drop { $0 == "#" || $0.properties.isWhitespace }
    signs = String(String.UnicodeScalarView(scalars.filter(Self.isSign)))
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", "@", "%", "*": true
    default: [.mathSymbol, .currencySymbol].contains(scalar.properties.generalCategory)
    }
  }
}
