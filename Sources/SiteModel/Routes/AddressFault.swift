import Base

/// Why no file can be written for an address, whoever claims it.
struct AddressFault {
  /// What is wrong with the address, to follow it and its owner in a sentence.
  let clause: String
  let help: String

  /// The longest name of a file that Linux and macOS take, in bytes.
  private static let longestName = 255
  /// Well below what a system call takes, as the path of the output folder comes before it.
  private static let longestPath = 1000
  /// The folder in which a published site keeps the program's records.
  private static let records = ".sitegen"

  /// Nil for an address like any other.
  init?(_ address: Address) {
    let names = address.path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let named = address.isPage ? names.dropLast() : names[...]
    let longest = named.map(\.count).max() ?? 0
    if longest > Self.longestName {
      clause = "has a name of \(longest) bytes, and no file can have more than \(Self.longestName)"
      help = "shorten it; an entry's `slug` sets the last part of its address"
    } else if address.path.utf8.count > Self.longestPath {
      clause = "is \(address.path.utf8.count) bytes long, and at most \(Self.longestPath) are safe everywhere"
      help = "shorten it"
    } else if named.first.map({ $0.elementsEqual(Self.records.utf8) }) ?? false {
      clause = "lies in the folder of sitegen's own records"
      help = "choose an address outside \"/\(Self.records)/\""
    } else if address.path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      clause = "has a control character in it"
      help = "rename the file, or take the character out"
    } else if address != .home, named.contains(where: Self.isNoName) {
      clause = "has a part that is empty, \".\" or \"..\""
      help = "write words between single slashes"
    } else {
      return nil
    }
  }

  private static func isNoName(_ name: Substring.UTF8View.SubSequence) -> Bool {
    name.isEmpty || name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8)
  }
}
