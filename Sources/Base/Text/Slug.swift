/// Turns a title, name or heading into the part of an address that stands for it.
package enum Slug {
  /// Lower-case letters and digits, other runs as one hyphen; empty when the text has none of either.
  ///
  /// Latin letters lose their accents (`é` → `e`, `ß` → `ss`, `ł` → `l`), so that an address can be typed and said;
  /// letters of other scripts stay. Raised and lowered digits are digits (`CO₂` → `co2`). Apostrophes, full stops and
  /// invisible characters such as soft hyphens vanish (`UK's` → `uks`, `U.K.` → `uk`).
  package static func make(_ text: String) -> String {
    let utf8 = text.utf8Span
    if utf8.isKnownASCII { return isSlug(utf8.span) ? text : make(ascii: utf8.span) }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var separator = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        divide(&result, after: &separator)
        result.append(UInt8(ascii: scalar))
      case "A"..."Z":
        divide(&result, after: &separator)
        result.append(UInt8(ascii: scalar) | 0x20)
      case "'", "\u{2018}", "\u{2019}", "\u{2BC}", ".": continue
      case "\u{300}"..."\u{36F}": continue  // combining accents, after the letter that loses them
      case "\0"..."\u{7F}": separator = true
      // Dashes, quotation marks, dots: what is most often met beyond ASCII, and dear to look up.
      case "\u{2010}"..."\u{2017}", "\u{201A}"..."\u{2027}": separator = true
      default:
        if let form = form(of: scalar) {
          divide(&result, after: &separator)
          result.append(form)
        } else if scalar.properties.generalCategory != .format {
          separator = true
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a letter, digit or mark beyond ASCII becomes; nil for anything else.
  private static func form(of scalar: Unicode.Scalar) -> String? {
    if let plain = LatinLetters.plain(scalar) { return plain }
    let properties = scalar.properties
    if properties.numericType == .digit, let value = properties.numericValue { return String(Int(value)) }
    if properties.isAlphabetic || properties.numericType != nil { return properties.lowercaseMapping }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return String(scalar)
    default: return nil
    }
  }

  /// Whether a text is its own slug, as names of files mostly are.
  private static func isSlug(_ bytes: Span<UInt8>) -> Bool {
    var mayHyphen = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): mayHyphen = true
      case UInt8(ascii: "-") where mayHyphen: mayHyphen = false
      default: return false
      }
    }
    return mayHyphen || bytes.isEmpty
  }

  /// Most names are ASCII alone, and cost a fifth of what others do.
  private static func make(ascii bytes: Span<UInt8>) -> String {
    unsafe String(unsafeUninitializedCapacity: bytes.count) { slug in
      let forms = forms.span
      var (count, separator) = (0, false)
      // Safe: each byte gives one of the slug at most, and a hyphen stands for at least one that gave none.
      for index in bytes.indices {
        let form = forms[Int(bytes[index])]
        // Letters and digits, nearly all bytes, are beyond a hyphen.
        if form > hyphen {
          if separator {
            unsafe slug[count] = hyphen
            (count, separator) = (count &+ 1, false)
          }
          unsafe slug[count] = form
          count &+= 1
        } else if form == hyphen {
          separator = count > 0
        }
      }
      return count
    }
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let nothing: UInt8 = 0
  /// What each byte of ASCII becomes.
  private static let forms: [UInt8] = (UInt8(0)..<128).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "'"), UInt8(ascii: "."): nothing
    default: hyphen
    }
  }

  /// Puts a hyphen before the next letter where something stands between it and the one before.
  private static func divide(_ slug: inout [UInt8], after separator: inout Bool) {
    if separator, !slug.isEmpty { slug.append(hyphen) }
    separator = false
  }
}
