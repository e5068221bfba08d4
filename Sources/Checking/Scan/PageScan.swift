import Base

/// The first look at a page: its ids and references, and whether each reference is one that the site answers to.
///
/// Every page of every build is looked at, so what cannot be told at once (a relative address, a character reference)
/// makes a page doubtful, no more. A doubtful one is inspected.
struct PageScan {
  private let site: PublishedAddresses
  private let page: UInt64
  private var ids: [UInt64] = []
  private var names: [UInt64] = []
  /// Places on the page itself that it leads to.
  private var ownTargets: [UInt64] = []
  private var targets: [PageNotes.Target] = []
  private var references: [Reference] = []
  private var files: [Int] = []
  private var isDoubtful = false

  static func notes(
    of html: [UInt8], _ markup: PageMarkup, at number: Int, on site: PublishedAddresses
  ) -> PageNotes {
    var scan = PageScan(site: site, page: site.own[number])
    scan.read(html.span, markup)
    return scan.notes()
  }

  /// A reference that leads to this site, and the fingerprint of all of it.
  private struct Reference {
    let hash: UInt64
    /// Where the part behind the host stands.
    let address: Range<Int>
  }

  private init(site: PublishedAddresses, page: UInt64) {
    (self.site, self.page) = (site, page)
    // So many there are on most pages.
    ids.reserveCapacity(16)
    ownTargets.reserveCapacity(16)
    references.reserveCapacity(64)
  }

  private mutating func notes() -> PageNotes {
    ids.sort()
    for index in ids.indices.dropFirst() where ids[index] == ids[index - 1] { isDoubtful = true }
    // A page may lead to as many places of its own as it has.
    ownTargets.sort()
    var place = 0
    for target in ownTargets {
      while place < ids.count, ids[place] < target { place += 1 }
      if place == ids.count || ids[place] != target { isDoubtful = true }
    }
    if !names.isEmpty { ids += names }
    return PageNotes(page: page, ids: ids, targets: targets, files: files, isDoubtful: isDoubtful)
  }

  // MARK: - Attributes

  private mutating func read(_ bytes: Span<UInt8>, _ markup: PageMarkup) {
    if !markup.picturesWithoutText(in: bytes).isEmpty { isDoubtful = true }
    let attributes = markup.attributes.span
    for index in attributes.indices {
      let attribute = attributes[index]
      let value = attribute.value
      switch attribute.name {
      case .id: ids.append(hashOfID(bytes, value))
      case .name: names.append(hashOfID(bytes, value))
      case .action, .data, .formaction, .href, .linkedHref, .poster, .src:
        if PageReference.isOne(attribute) { readReference(bytes, value) }
      case .imagesrcset, .srcset: readCandidates(bytes, value)
      case .alt, .as, .background, .handler, .httpEquiv, .paint, .ping, .player, .rel, .srcdoc, .style, .type: break
      }
    }
    lookUp(from: 0, bytes)
  }

  private mutating func readCandidates(_ bytes: Span<UInt8>, _ value: Range<Int>) {
    for address in ImageCandidates.addresses(in: String(bytes, in: value)) {
      let candidate = address.utf8.span
      let first = references.count
      readReference(candidate, 0..<candidate.count)
      lookUp(from: first, candidate)
      references.removeSubrange(first...)
    }
  }

  /// The fingerprint of an id, character references resolved.
  private func hashOfID(_ bytes: Span<UInt8>, _ value: Range<Int>) -> UInt64 {
    let sign = UInt8(ascii: "&")
    if bytes.index(of: sign, or: sign, in: value) == value.upperBound {
      return Fingerprint.of(bytes, from: value.lowerBound, to: value.upperBound)
    }
    let written = Array(String(bytes, in: value).utf8)
    return Fingerprint.of(CharacterReference.resolving(written[...]) ?? "")
  }

  // MARK: - References

  private mutating func readReference(_ bytes: Span<UInt8>, _ value: Range<Int>) {
    guard !value.isEmpty else {
      isDoubtful = true
      return
    }
    var start = value.lowerBound
    switch bytes[start] {
    case UInt8(ascii: "#"): return readAnchor(bytes, (start + 1)..<value.upperBound, on: page)
    case UInt8(ascii: "/") where start + 1 < value.upperBound && bytes[start + 1] == UInt8(ascii: "/"):
      guard begins(bytes, value, with: site.host) else { return }
      start += site.host.count
    case UInt8(ascii: "/"): break
    case _ where begins(bytes, value, with: site.origin): start += site.origin.count
    case _ where begins(bytes, value, with: site.otherOrigin): start += site.otherOrigin.count
    case _ where Markup.hasScheme(bytes, value): return
    default:
      isDoubtful = true
      return
    }
    references.append(
      Reference(hash: Fingerprint.of(bytes, from: start, to: value.upperBound), address: start..<value.upperBound))
  }

  /// Looks up the references from one on, one behind the other.
  ///
  /// Each reads a place of a large table that is far from those of the others; so the processor fetches many at once.
  private mutating func lookUp(from first: Int, _ bytes: Span<UInt8>) {
    for index in first..<references.count { lookUp(references[index], bytes) }
  }

  @inline(__always) private mutating func lookUp(_ reference: Reference, _ bytes: Span<UInt8>) {
    // Most references are an address and nothing behind it.
    if site.contains(reference.hash) { return note(reference.hash) }
    let (query, fragment) = (UInt8(ascii: "?"), UInt8(ascii: "#"))
    let (start, whole) = (reference.address.lowerBound, reference.address.upperBound)
    let end = bytes.index(of: query, or: fragment, in: start..<whole)
    let hash = Fingerprint.of(bytes, from: start, to: end)
    guard end < whole, site.contains(hash) else {
      isDoubtful = true
      return
    }
    note(hash)
    let sign = bytes.index(of: fragment, or: fragment, in: end..<whole)
    if sign < whole { readAnchor(bytes, (sign + 1)..<whole, on: hash) }
  }

  /// Notes that it refers to a file of the site.
  @inline(__always) private mutating func note(_ hash: UInt64) {
    if !site.watched.isEmpty, let number = site.watched.number(of: hash), number != files.last { files.append(number) }
  }

  private mutating func readAnchor(_ bytes: Span<UInt8>, _ name: Range<Int>, on target: UInt64) {
    // The top of a page is always there (HTML Living Standard, section 7.4.6.4).
    if name.isEmpty { return }
    // What holds a reference or an escape is left to the inspection.
    if bytes.index(of: UInt8(ascii: "&"), or: UInt8(ascii: "%"), in: name) < name.upperBound { isDoubtful = true }
    let anchor = Fingerprint.of(bytes, from: name.lowerBound, to: name.upperBound)
    if target == page {
      ownTargets.append(anchor)
    } else {
      targets.append(PageNotes.Target(page: target, anchor: anchor))
    }
  }

  /// Whether an address begins with the site's host, letter case aside.
  private func begins(_ bytes: Span<UInt8>, _ value: Range<Int>, with origin: [UInt8]) -> Bool {
    guard value.count > origin.count else { return false }
    for index in origin.indices where bytes[value.lowerBound + index] | 0x20 != origin[index] | 0x20 { return false }
    switch bytes[value.lowerBound + origin.count] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    default: return false
    }
  }
}
