import Base

/// What addresses and names of things look like, told from their letters alone.
enum TextShape {
  /// An absolute http or https URL without spaces or quotes (RFC 3986, and letters of all scripts as in RFC 3987).
  static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = webScheme(of: text) else { return false }
    let rest = text.utf8.dropFirst(scheme)
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    guard let first = host.first, first != UInt8(ascii: "."), first != UInt8(ascii: ":") else { return false }
    return rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
  }

  /// How many bytes of the text are `http://` or `https://`, in any case.
  static func webScheme(of text: String) -> Int? {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("https://") ? 8 : start.hasPrefix("http://") ? 7 : nil
  }

  /// The text before a colon, if it has the form of a URL's scheme (RFC 3986, section 3.1).
  static func scheme(of text: String) -> Substring? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text[..<colon]
    guard let first = scheme.utf8.first, first.isASCIILetter,
      scheme.utf8.allSatisfy({ $0.isASCIILetterOrDigit || "+-.".utf8.contains($0) })
    else { return nil }
    return scheme
  }

  /// `name@host.tld`, which catches what people mistype; only sending a message proves an address.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"\"<>()[]\\,;:/?".utf8.contains($0) })
    else { return false }
    let names = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return names.count >= 2 && names.allSatisfy { !$0.isEmpty }
  }

  /// The form of a language tag (RFC 5646): a language of 2 or 3 letters and subtags of 1 to 8 letters and digits.
  static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isASCIILetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCIILetterOrDigit }
    }
  }

  /// `Area/City` as in the IANA time zone database, or `UTC`.
  static func isTimeZoneName(_ text: String) -> Bool {
    if text == "UTC" { return true }
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { part in
        part.first.map(\.isASCIILetter) == true
          && part.allSatisfy { $0.isASCIILetterOrDigit || "_+-".utf8.contains($0) }
      }
  }

  /// Letters and digits of any script, hyphens, underscores and full stops; no path on its own.
  static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text != "." && text != ".."
      && text.unicodeScalars.allSatisfy { scalar in
        if scalar.isASCII {
          let byte = UInt8(truncatingIfNeeded: scalar.value)
          return byte.isASCIILetterOrDigit || "-_.".utf8.contains(byte)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark
          || scalar.properties.generalCategory == .spacingMark
      }
  }

  /// Lower-case ASCII letters, digits, hyphens and underscores with at least one letter: `htaylor`.
  static func isIdentifier(_ text: String) -> Bool {
    var hasLetter = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): continue
      default: return false
      }
    }
    return hasLetter
  }
}
