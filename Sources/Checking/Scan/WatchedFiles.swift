import Base

/// Files of which somebody wants to know whether any page refers to them.
///
/// Mostly there are none, and then a page costs nothing more.
struct WatchedFiles: Sendable {
  /// Relative to the output folder.
  let paths: [String]
  /// Which file a fingerprint of an address is that of.
  private let numbers: [UInt64: Int]

  init(_ paths: [String], url: SiteURL) {
    self.paths = paths
    var numbers: [UInt64: Int] = [:]
    for (number, path) in paths.enumerated() {
      let address = url.path(to: Address("/" + path))
      numbers[Fingerprint.of(address)] = number
      if let folder = PublishedAddresses.hashOfFolder(address) { numbers[folder] = number }
    }
    self.numbers = numbers
  }

  var isEmpty: Bool { paths.isEmpty }

  /// The number of the file whose address has a fingerprint.
  func number(of hash: UInt64) -> Int? { numbers[hash] }
}
