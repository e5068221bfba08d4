import Base

/// The first look at a page: finds its ids and references, and whether each reference is one that the site answers to.
///
/// Every page of every build is looked at, so it is not read as HTML: whatever stands before a `=` and is named like an
/// attribute counts as one. That may see too much (a script's text, a comment), and leaves aside what it cannot tell at
/// once (a relative address, a character reference); both make a page doubtful, no more. A doubtful one is read properly.
struct PageScan {
  private let site: PublishedAddresses
  private let page: UInt64
  private var ids: [UInt64] = []
  private var names: [UInt64] = []
  /// Places on the page itself that it leads to.
  private var ownTargets: [UInt64] = []
  private var targets: [PageNotes.Target] = []
  private var files: [Int] = []
  private var isDoubtful = false

  static func notes(of html: [UInt8], at path: String, on site: PublishedAddresses) -> PageNotes {
    var scan = PageScan(site: site, page: site.hash(ofPage: path))
    scan.read(html)
    return scan.notes()
  }

  private init(site: PublishedAddresses, page: UInt64) {
    (self.site, self.page) = (site, page)
    ids.reserveCapacity(16)
  }

  private mutating func notes() -> PageNotes {
    ids.sort()
    for index in ids.indices.dropFirst() where ids[index] == ids[index - 1] { isDoubtful = true }
    for target in ownTargets where !ids.contains(target) { isDoubtful = true }
    return PageNotes(page: page, ids: ids + names, targets: targets, files: files, isDoubtful: isDoubtful)
  }

  // MARK: - Attributes

  private mutating func read(_ html: [UInt8]) {
    let bytes = html.span
    for sign in html.places(of: UInt8(ascii: "=")) {
      if let kind = AttributeKind(bytes, before: sign) { readValue(bytes, kind, behind: sign) }
    }
  }

  private mutating func readValue(_ bytes: Span<UInt8>, _ kind: AttributeKind, behind sign: Int) {
    var start = sign + 1
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    guard start < bytes.count else { return }
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return readBareValue(bytes, kind, from: start)
    }
    switch kind {
    case .id: ids.append(hashOfID(bytes, from: start + 1, to: bytes.index(of: quote, from: start + 1)))
    case .name: names.append(hashOfID(bytes, from: start + 1, to: bytes.index(of: quote, from: start + 1)))
    case .reference: readReference(bytes, from: start + 1, to: quote)
    case .references: isDoubtful = true
    }
  }

  private mutating func readBareValue(_ bytes: Span<UInt8>, _ kind: AttributeKind, from start: Int) {
    var end = start
    while end < bytes.count, !Markup.isSpace(bytes[end]), bytes[end] != UInt8(ascii: ">") { end += 1 }
    switch kind {
    case .id: ids.append(hashOfID(bytes, from: start, to: end))
    case .name: names.append(hashOfID(bytes, from: start, to: end))
    case .reference, .references: isDoubtful = true
    }
  }

  /// The fingerprint of an id, character references resolved.
  private func hashOfID(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    let start = min(start, end)
    var index = start
    while index < end, bytes[index] != UInt8(ascii: "&") { index += 1 }
    if index == end { return ReferenceHash.of(bytes, from: start, to: end) }
    let value = Array(String(bytes, in: start..<end).utf8)
    return ReferenceHash.of(CharacterReference.resolving(value[...]) ?? "")
  }

  // MARK: - References

  /// The fingerprint of what stands before a quotation mark; what holds a reference or an escape is doubtful.
  private mutating func hash(_ bytes: Span<UInt8>, from start: Int, to quote: UInt8) -> UInt64 {
    let end = bytes.index(of: quote, or: UInt8(ascii: "&"), or: UInt8(ascii: "%"), from: start)
    if end < bytes.count, bytes[end] != quote { isDoubtful = true }
    return ReferenceHash.of(bytes, from: min(start, end), to: end)
  }

  private mutating func readReference(_ bytes: Span<UInt8>, from start: Int, to quote: UInt8) {
    guard start + 1 < bytes.count else { return }
    var index = start
    switch bytes[index] {
    case UInt8(ascii: "#"): return readAnchor(bytes, from: index + 1, to: quote, on: page)
    case UInt8(ascii: "/"): if bytes[index + 1] == UInt8(ascii: "/") { return }
    case _ where begins(bytes, at: index, with: site.origin): index += site.origin.count
    case _ where begins(bytes, at: index, with: site.otherOrigin): index += site.otherOrigin.count
    case _ where hasScheme(bytes, at: index, before: quote): return
    default:
      isDoubtful = true
      return
    }
    var end = bytes.index(of: quote, or: UInt8(ascii: "#"), or: UInt8(ascii: "?"), from: index)
    let hash = ReferenceHash.of(bytes, from: index, to: end)
    guard site.contains(hash) else {
      isDoubtful = true
      return
    }
    if !site.watched.isEmpty, let number = site.watched.number(of: hash), number != files.last { files.append(number) }
    if end < bytes.count, bytes[end] == UInt8(ascii: "?") {
      while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "#") { end += 1 }
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "#") { readAnchor(bytes, from: end + 1, to: quote, on: hash) }
  }

  private mutating func readAnchor(_ bytes: Span<UInt8>, from start: Int, to quote: UInt8, on target: UInt64) {
    // The top of a page is always there (HTML Living Standard, section 7.4.6.4).
    if start < bytes.count, bytes[start] == quote { return }
    let anchor = hash(bytes, from: start, to: quote)
    if target == page {
      ownTargets.append(anchor)
    } else {
      targets.append(PageNotes.Target(page: target, anchor: anchor))
    }
  }

  /// Whether an address begins with the site's host, letter case aside.
  private func begins(_ bytes: Span<UInt8>, at start: Int, with origin: [UInt8]) -> Bool {
    guard start + origin.count < bytes.count else { return false }
    for index in origin.indices where bytes[start + index] | 0x20 != origin[index] | 0x20 { return false }
    switch bytes[start + origin.count] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    default: return false
    }
  }

  /// Whether an address has a scheme, and so is none of the site's.
  private func hasScheme(_ bytes: Span<UInt8>, at start: Int, before quote: UInt8) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] != quote, Markup.isOfScheme(bytes[index]) { index += 1 }
    return index > start && index < bytes.count && bytes[index] == UInt8(ascii: ":")
  }
}
