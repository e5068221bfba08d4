import Base

/// The addresses of entries and files, by their source paths.
struct SourceAddresses {
  private var numbers: TextNumbers
  /// By number of a path.
  private var addresses: [Address] = []
  /// The entries among them, which come first.
  private var entries: [EntryID] = []
  /// The path that was resolved last, whose room the next one takes.
  private var resolved: [UInt8] = []

  init(minimumCapacity count: Int) {
    numbers = TextNumbers(minimumCapacity: count)
    addresses.reserveCapacity(count)
    entries.reserveCapacity(count)
  }

  /// Notes the address of a path, unless it has one.
  ///
  /// - Parameter entry: the entry in that file; nil for any other file, all of which follow the entries.
  mutating func add(_ path: String, _ address: Address, of entry: EntryID?) {
    guard numbers.number(of: path) == addresses.count else { return }
    addresses.append(address)
    if let entry { entries.append(entry) }
  }

  var paths: [String] { numbers.texts }

  func address(of path: String) -> Address? { numbers.known(path).map { addresses[$0] } }

  func address(of number: Int) -> Address { addresses[number] }

  /// The entry in the file with a number; nil for another file.
  func entry(of number: Int) -> EntryID? { number < entries.count ? entries[number] : nil }

  /// The number of the file that a reference in a file of a folder names, where that is written as a path alone.
  ///
  /// Nil for one with an escape, a query or a fragment, and for what has no address.
  mutating func number(written reference: String, in folder: String) -> Int? {
    let written = reference.utf8.span
    if written.isEmpty { return nil }
    if !written.isPlainPath, hasMore(written) { return nil }
    let root = "content".utf8.span
    guard RelativePath.resolve(written, in: folder.utf8.span, root: root, into: &resolved) else { return nil }
    return numbers.known(resolved.span)
  }

  /// Whether there is more in a reference than a path.
  private func hasMore(_ written: Span<UInt8>) -> Bool {
    for index in written.indices {
      switch written[index] {
      case 0, UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "%"): return true
      default: continue
      }
    }
    return false
  }
}
