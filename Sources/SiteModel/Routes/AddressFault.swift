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
  /// The folder for what programs look for on every site (RFC 8615).
  private static let wellKnown = ".well-known"
  /// The empty file that tells GitHub Pages to publish a folder as it is.
  private static let pagesMark = "/.nojekyll"

  /// Nil for an address like any other.
  init?(_ address: Address) {
    let path = address.path.utf8.span
    var names = Names()
    var start = 1
    // Nothing follows the last slash of a page's address, so it ends no further name.
    while start < path.count {
      var end = start
      while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
      names.add(path, start..<end)
      start = end + 1
    }
    if names.longest > Self.longestName {
      clause = "has a name of \(names.longest) bytes, and no file can have more than \(Self.longestName)"
      help = "shorten it; an entry's `slug` sets the last part of its address"
    } else if path.count > Self.longestPath {
      clause = "is \(path.count) bytes long, and at most \(Self.longestPath) are safe everywhere"
      help = "shorten it"
    } else if names.beginWithRecords {
      clause = "lies in the folder of sitegen's own records"
      help = "choose an address outside \"/\(Self.records)/\""
    } else if names.haveDotName, address.path != Self.pagesMark {
      clause = "has a name that begins with a dot, such as web servers and version control keep for themselves"
      help = "choose names without a dot in front; only what lies in \"/.well-known/\" may be published so"
    } else if names.haveControl {
      clause = "has a control character in it"
      help = "rename the file, or take the character out"
    } else if names.haveNonName {
      clause = "has a part that is empty, \".\" or \"..\""
      help = "write words between single slashes"
    } else {
      return nil
    }
  }

  /// What is to be known of an address's names, collected in one pass over its bytes.
  private struct Names {
    private var isFirst = true
    /// In bytes.
    var longest = 0
    var beginWithRecords = false
    var haveDotName = false
    var haveControl = false
    var haveNonName = false

    mutating func add(_ path: Span<UInt8>, _ range: Range<Int>) {
      longest = max(longest, range.count)
      var dots = 0
      for index in range {
        if path[index] == UInt8(ascii: ".") { dots += 1 }
        if path[index] < 0x20 || path[index] == 0x7F { haveControl = true }
      }
      if dots == range.count, dots <= 2 { haveNonName = true }
      if !range.isEmpty, path[range.lowerBound] == UInt8(ascii: "."),
        !isFirst || !Self.spells(AddressFault.wellKnown, path, range)
      {
        haveDotName = true
      }
      if isFirst { beginWithRecords = Self.spells(AddressFault.records, path, range) }
      isFirst = false
    }

    private static func spells(_ name: String, _ path: Span<UInt8>, _ range: Range<Int>) -> Bool {
      let name = name.utf8.span
      guard range.count == name.count else { return false }
      for index in name.indices where path[range.lowerBound + index] != name[index] { return false }
      return true
    }
  }
}
