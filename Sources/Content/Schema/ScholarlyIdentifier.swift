import Base

/// Identifiers of publications, people and organisations, reduced to one form and checked by their check digits.
enum ScholarlyIdentifier {
  /// A DOI without what people write before it: `10.1000/182` (ISO 26324).
  static func doi(_ text: String) -> String? {
    let bare = withoutPrefix(
      text, ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"])
    guard bare.hasPrefix("10."), let slash = bare.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let registrant = bare[..<slash].utf8.dropFirst(3)
    let name = bare[slash...].utf8.dropFirst()
    guard registrant.count >= 4, registrant.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
      !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    return String(bare)
  }

  enum ORCIDFailure: Error {
    case malformed
    case wrongCheckDigit
  }

  /// An ORCID iD without its address: `0000-0002-1825-0097`, its last digit by ISO/IEC 7064 MOD 11-2.
  static func orcid(_ text: String) throws(ORCIDFailure) -> String {
    let bare = withoutPrefix(text, ["https://orcid.org/", "http://orcid.org/"])
    let groups = bare.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard groups.count == 4, groups.allSatisfy({ $0.count == 4 }), let last = groups[3].last,
      groups.joined().dropLast().allSatisfy(\.isASCIIDigit),
      last.isASCIIDigit || last == UInt8(ascii: "X")
    else { throw .malformed }
    var total = 0
    for digit in groups.joined().dropLast() { total = (total + Int(digit - UInt8(ascii: "0"))) * 2 % 11 }
    let expected = (12 - total) % 11
    let written = last == UInt8(ascii: "X") ? 10 : Int(last - UInt8(ascii: "0"))
    guard expected == written else { throw .wrongCheckDigit }
    return String(bare)
  }

  /// A Research Organization Registry identifier in full: `https://ror.org/01ee9ar58`.
  ///
  /// Behind the first 0 stand six characters of Crockford's base 32 and two check digits (ISO/IEC 7064 MOD 97-10).
  static func ror(_ text: String) -> String? {
    let bare = withoutPrefix(text, ["https://ror.org/", "http://ror.org/", "ror.org/"]).lowercased()
    let characters = Array(bare.utf8)
    guard characters.count == 9, characters[0] == UInt8(ascii: "0"),
      characters[7...].allSatisfy(\.isASCIIDigit)
    else { return nil }
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var number = 0
    for character in characters[1..<7] {
      guard let digit = alphabet.firstIndex(of: character) else { return nil }
      number = number * 32 + digit
    }
    let check = Int(characters[7] - UInt8(ascii: "0")) * 10 + Int(characters[8] - UInt8(ascii: "0"))
    return check == 98 - number * 100 % 97 ? "https://ror.org/" + bare : nil
  }

  private static func withoutPrefix(_ text: String, _ prefixes: [String]) -> Substring {
    let lower = text.lowercased()
    guard let prefix = prefixes.first(where: { lower.hasPrefix($0) }) else { return text[...] }
    return text.dropFirst(prefix.count).drop { $0 == " " }
  }
}
