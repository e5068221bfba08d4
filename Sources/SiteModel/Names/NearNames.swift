import Base
import Content

/// Finds tags or series that are probably one, written otherwise in some entries.
///
/// Names that a letter tells apart have what is left of them in common when one letter is taken out, so that each is
/// compared with those few alone.
struct NearNames {
  /// In characters; a shorter name may well differ from another in one.
  private static let shortest = 6
  /// In bytes; a longer one is hardly a name.
  private static let longest = 64
  /// How many names of one remainder are compared.
  private static let most = 10

  private var slugs: [String] = []
  /// By the fingerprint of a name with one letter less, or none: the names that have it, by number.
  private var holders: [UInt64: [Int]] = [:]
  /// By the fingerprint of letters and digits alone: the first name that has them.
  private var byLetters: [UInt64: Int] = [:]

  /// Reports each that is a letter, or no more than spaces and hyphens, away from one that was met before it.
  ///
  /// Only where the digits of both are the same: those of 2025 and of 2026 are two series.
  ///
  /// - Parameter uses: in the order of paths; none with the address of another.
  static func check(_ uses: [NameRegister.FirstUse], _ kind: NameKind, diagnostics: inout [Diagnostic]) {
    var names = NearNames()
    for use in uses {
      guard let number = names.firstNear(use.slug) else { continue }
      let other = uses[number]
      diagnostics.append(
        Diagnostic(
          kind.nearly, path: use.path, at: use.name.position, length: use.name.length,
          "\(kind.noun) \"\(use.name.value)\" is nearly \"\(other.name.value)\" in \(other.name.place(in: other.path))",
          help: "write one name for both, or, if they are two, set the rule `\(kind.nearly.name)` to off in sitegen.yml"
        ))
    }
  }

  /// The first of the names so far that the next one is near to; that one is added.
  private mutating func firstNear(_ slug: String) -> Int? {
    let number = slugs.count
    slugs.append(slug)
    let letters = Self.fingerprint(slug.utf8.filter { $0 != UInt8(ascii: "-") })
    let same = byLetters[letters]
    if same == nil { byLetters[letters] = number }
    guard (Self.shortest...Self.longest).contains(slug.utf8.count), slug.count >= Self.shortest else { return same }
    var near = same
    for remainder in Self.remainders(of: slug) {
      let others = holders[remainder, default: []]
      if same == nil { for other in others where other < near ?? number && isNear(number, other) { near = other } }
      if others.count < Self.most, others.last != number { holders[remainder, default: []].append(number) }
    }
    return near
  }

  private func isNear(_ one: Int, _ other: Int) -> Bool {
    slugs[one].utf8.lazy.filter(\.isASCIIDigit).elementsEqual(slugs[other].utf8.lazy.filter(\.isASCIIDigit))
      && NearestName.nearest(to: slugs[one], among: [slugs[other]], atMost: 1) != nil
  }

  /// The fingerprints of a name and of all that is left of it when a letter is taken out.
  private static func remainders(of slug: String) -> [UInt64] {
    let bytes = Array(slug.utf8)
    var remainders = [fingerprint(bytes)]
    var start = 0
    while start < bytes.count {
      var end = start + 1
      // A letter's other bytes in UTF-8.
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      remainders.append(fingerprint(Array(bytes[..<start]) + bytes[end...]))
      start = end
    }
    return remainders
  }

  private static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
    Fingerprint.of(bytes.span, from: 0, to: bytes.count)
  }
}
