/// Gives each text a number, in the order in which they are first met.
///
/// What a dictionary from texts to numbers is, but it can be asked for bytes in the midst of others, and a text is only
/// looked at where its fingerprint is the wanted one.
package struct TextNumbers: Sendable {
  /// By number.
  package private(set) var texts: [String] = []
  /// The first half of a text's fingerprint, and its number plus 1, at the first free place from that of the fingerprint's
  /// last bits on; 0 where there is none.
  private var slots: [UInt64]

  /// - Parameter count: as many can be met before the table has to grow.
  package init(minimumCapacity count: Int = 32) {
    var size = 64
    while size < 2 * count { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    texts.reserveCapacity(count)
  }

  package init(_ texts: some Sequence<String>) {
    self.init()
    for text in texts { _ = number(of: text) }
  }

  package var count: Int { texts.count }

  /// The number of a text; of one that is new, the count of those before it.
  package mutating func number(of text: String) -> Int {
    let fingerprint = Self.fingerprint(of: text)
    let slot = slot(of: text, fingerprint)
    if slots[slot] != 0 { return Self.number(in: slots[slot]) }
    let number = texts.count
    slots[slot] = Self.entry(number, fingerprint)
    texts.append(text)
    if 2 * texts.count > slots.count { grow() }
    return number
  }

  /// The number of a text that was met; nil for another.
  package func known(_ text: String) -> Int? {
    if texts.isEmpty { return nil }
    return Self.known(slots[slot(of: text, Self.fingerprint(of: text))])
  }

  /// The number of a text that was met, given its bytes; nil for another.
  package func known(_ bytes: Span<UInt8>) -> Int? {
    if texts.isEmpty { return nil }
    guard EightBytes.areASCII(bytes) else { return known(String(bytes, in: 0..<bytes.count)) }
    return Self.known(slots[slot(of: bytes, Fingerprint.of(bytes, from: 0, to: bytes.count))])
  }

  /// Letters with accents can be written in two ways, which are the same text but not the same bytes.
  private static func fingerprint(of text: String) -> UInt64 {
    let utf8 = text.utf8Span
    if utf8.isKnownASCII || EightBytes.areASCII(utf8.span) { return Fingerprint.of(utf8.span, from: 0, to: utf8.count) }
    if let plain = plainForm(of: text) { return Fingerprint.of(plain) }
    return UInt64(truncatingIfNeeded: text.hashValue)
  }

  /// The signs beyond ASCII that are canonically equal to one of it (Unicode, `UnicodeData.txt`).
  private static let plainForms: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{37E}": ";", "\u{1FEF}": "`", "\u{212A}": "K",
  ]

  /// The same text in ASCII; nil where there is none.
  private static func plainForm(of text: String) -> String? {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let sign = scalar.isASCII ? scalar : plainForms[scalar] else { return nil }
      plain.append(sign)
    }
    return String(plain)
  }

  /// Where a text stands, or where it would.
  private func slot(of text: String, _ fingerprint: UInt64) -> Int {
    slot(fingerprint) { $0 == text }
  }

  private func slot(of bytes: Span<UInt8>, _ fingerprint: UInt64) -> Int {
    slot(fingerprint) {
      EightBytes.areEqual($0.utf8.span, bytes) || $0 == String(bytes, in: 0..<bytes.count)
    }
  }

  @inline(__always) private func slot(_ fingerprint: UInt64, where isWanted: (String) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: fingerprint) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == fingerprint >> 32, isWanted(texts[Self.number(in: slots[slot])]) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private static func entry(_ number: Int, _ fingerprint: UInt64) -> UInt64 {
    fingerprint & ~0xFFFF_FFFF | UInt64(UInt32(number + 1))
  }

  private static func number(in entry: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: entry)) - 1 }

  private static func known(_ entry: UInt64) -> Int? { entry == 0 ? nil : number(in: entry) }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: 2 * slots.count)
    for (number, text) in texts.enumerated() {
      let fingerprint = Self.fingerprint(of: text)
      // They differ, so that none need be looked at.
      slots[slot(fingerprint) { _ in false }] = Self.entry(number, fingerprint)
    }
  }
}
