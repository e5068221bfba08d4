/// Gives each fingerprint a number, in the order in which they are first met.
///
/// The fingerprint itself tells where to look: a dictionary would mix its bits once more, and with care that only keys
/// chosen by an enemy need.
package struct FingerprintNumbers {
  /// By number.
  package private(set) var fingerprints: [UInt64] = []
  /// The number of each fingerprint, at the first free place from that of its last bits on; -1 where there is none.
  private var slots: [Int32]

  /// - Parameter count: as many can be met before the table has to grow.
  package init(minimumCapacity count: Int = 32) {
    var size = 64
    while size < 2 * count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// The number of a fingerprint; of one that is new, the count of those before it.
  package mutating func number(of fingerprint: UInt64) -> Int {
    let slot = slot(of: fingerprint)
    let known = slots[slot]
    if known >= 0 { return Int(known) }
    let number = fingerprints.count
    slots[slot] = Int32(number)
    fingerprints.append(fingerprint)
    if 2 * fingerprints.count > slots.count { grow() }
    return number
  }

  /// The number of a fingerprint that was met; nil for another.
  package func known(_ fingerprint: UInt64) -> Int? {
    let known = slots[slot(of: fingerprint)]
    return known >= 0 ? Int(known) : nil
  }

  /// Where it stands, or where it would.
  private func slot(of fingerprint: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: fingerprint) & mask
    while slots[slot] >= 0, fingerprints[Int(slots[slot])] != fingerprint { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (number, fingerprint) in fingerprints.enumerated() { slots[slot(of: fingerprint)] = Int32(number) }
  }
}
