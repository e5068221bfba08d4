import Base

/// What the finished site answers to: every address of a file of it, as its own pages write that.
///
/// A class, because every page asks it, on every thread.
package final class PublishedAddresses: Sendable {
  let url: SiteURL
  /// The paths of all files, relative to the output folder.
  let paths: [String]
  /// By the paths of pages that only send readers on, where they send them.
  let present: [String: Address]
  let watched: WatchedFiles
  /// The bytes with which an absolute address of the site's own host begins.
  let origin: [UInt8]
  /// Likewise, with the other one of http and https.
  let otherOrigin: [UInt8]
  /// Likewise, without either: `//example.org`.
  let host: [UInt8]
  /// For each path, the fingerprint of the address with which pages name that file.
  let own: [UInt64]
  /// The upper halves of the fingerprints of the addresses as pages write them, each at the first free place from that of
  /// the fingerprint's last bits on; zero where there is none.
  ///
  /// A set would look at what each reference hashes to once more, and whole fingerprints would take twice the cache. Of a
  /// thousand million dead references about one is taken for an address of the site, and no more than its error is missing.
  private let slots: [UInt32]
  private let mask: UInt64

  init(paths: [String], present: [String: Address], url: SiteURL, watching watched: [String]) {
    (self.url, self.paths, self.present) = (url, paths, present)
    self.watched = WatchedFiles(watched, url: url)
    origin = Array(url.origin.utf8)
    host = Array(url.origin.drop { $0 != "/" }.utf8)
    otherOrigin = Array((url.origin.hasPrefix("https") ? "http:" : "https:").utf8) + host
    var size = 64
    while size < paths.count * 4 { size *= 2 }
    mask = UInt64(size - 1)
    var hashes: [UInt64] = []
    var own: [UInt64] = []
    for path in paths {
      let address = url.path(to: Address("/" + path))
      let (hash, folder) = (Fingerprint.of(address), Self.hashOfFolder(address))
      own.append(folder ?? hash)
      // A page that leads to an old address is to be looked at with more care.
      guard present.isEmpty || present[path] == nil else { continue }
      hashes.append(hash)
      if let folder { hashes.append(folder) }
    }
    self.own = own
    slots = Self.slots(hashes, count: size)
  }

  private static let pageName = "index.html"

  /// The fingerprint of the address of the folder in which a page lies, with which its own address is written; nil of
  /// other files.
  static func hashOfFolder(_ address: String) -> UInt64? {
    guard address.hasSuffix("/" + pageName) else { return nil }
    let bytes = address.utf8.span
    return Fingerprint.of(bytes, from: 0, to: bytes.count - pageName.utf8.count)
  }

  /// The address of the folder in which a page lies, with which its own address is written; nil of other files.
  static func folder(ofPage path: String) -> String? {
    guard RelativePath.name(of: path) == pageName else { return nil }
    return "/" + path.dropLast(pageName.utf8.count)
  }

  /// The fingerprint of a page's own address.
  func hash(ofPage path: String) -> UInt64 {
    let address = url.path(to: Address("/" + path))
    return Self.hashOfFolder(address) ?? Fingerprint.of(address)
  }

  func contains(_ hash: UInt64) -> Bool {
    let wanted = Self.half(hash)
    var slot = hash & mask
    while slots[Int(slot)] != 0 {
      if slots[Int(slot)] == wanted { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private static func half(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) | 1 }

  private static func slots(_ hashes: [UInt64], count: Int) -> [UInt32] {
    let mask = UInt64(count - 1)
    var slots = [UInt32](repeating: 0, count: count)
    for hash in hashes {
      let half = half(hash)
      var slot = hash & mask
      while slots[Int(slot)] != 0, slots[Int(slot)] != half { slot = (slot + 1) & mask }
      slots[Int(slot)] = half
    }
    return slots
  }
}
