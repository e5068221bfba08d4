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
  /// The fingerprints of names with one letter less, or none.
  private var remainders = FingerprintNumbers()
  /// By number of a remainder: the names that have it.
  private var holders: [Holders] = []
  /// The fingerprints of letters and digits alone.
  private var letters = FingerprintNumbers()
  /// By number of those: the first name that has them.
  private var byLetters: [Int] = []

  /// The names that have one remainder in common, by number; nearly always a single one.
  private struct Holders {
    let first: Int
    var others: [Int] = []

    mutating func add(_ name: Int) {
      if others.count + 1 < NearNames.most, others.last ?? first != name { others.append(name) }
    }
  }

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
    let bytes = slug.utf8.span
    let same = firstWithLetters(of: bytes, number)
    guard (Self.shortest...Self.longest).contains(bytes.count), slug.count >= Self.shortest else { return same }
    var near = same
    var rest: [UInt8] = []
    rest.reserveCapacity(bytes.count)
    // What is left without any letter, and without each.
    var (start, end) = (0, 0)
    while start < bytes.count || end == 0 {
      rest.removeAll(keepingCapacity: true)
      rest.append(bytes, in: 0..<start)
      rest.append(bytes, in: end..<bytes.count)
      let remainder = remainders.number(of: Fingerprint.of(rest.span, from: 0, to: rest.count))
      if remainder == holders.count {
        holders.append(Holders(first: number))
      } else {
        if same == nil { near = nearest(among: holders[remainder], to: number, before: near) }
        holders[remainder].add(number)
      }
      start = end
      end += 1
      // A letter's other bytes in UTF-8.
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return near
  }

  /// The first name that has the letters and digits of one; nil where that is the first itself.
  private mutating func firstWithLetters(of slug: Span<UInt8>, _ number: Int) -> Int? {
    var own: [UInt8] = []
    own.reserveCapacity(slug.count)
    for index in slug.indices where slug[index] != UInt8(ascii: "-") { own.append(slug[index]) }
    let letters = letters.number(of: Fingerprint.of(own.span, from: 0, to: own.count))
    if letters < byLetters.count { return byLetters[letters] }
    byLetters.append(number)
    return nil
  }

  /// The first of some names that one is near to, or that which is known of.
  private func nearest(among holders: Holders, to number: Int, before known: Int?) -> Int? {
    var near = known
    for other in [holders.first] + holders.others where other < near ?? number && isNear(number, other) { near = other }
    return near
  }

  private func isNear(_ one: Int, _ other: Int) -> Bool {
    slugs[one].utf8.lazy.filter(\.isASCIIDigit).elementsEqual(slugs[other].utf8.lazy.filter(\.isASCIIDigit))
      && NearestName.nearest(to: slugs[one], among: [slugs[other]], atMost: 1) != nil
  }
}
