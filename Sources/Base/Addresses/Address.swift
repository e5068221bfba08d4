/// A place on the finished site, as a path from the site's own root, not percent-encoded.
///
/// Begins with `/`. One that ends in `/` is a page, written as `index.html` in that folder; any other is a file.
package struct Address: Hashable, Sendable, Comparable {
  package let path: String

  /// - Precondition: `path` begins with `/`.
  package init(_ path: String) {
    precondition(path.utf8.first == UInt8(ascii: "/"), "an address begins with a slash")
    self.path = path
  }

  package static let home = Address("/")

  /// The address of a page in the folder made of these names.
  package static func page(_ names: String...) -> Address {
    var path = "/"
    for name in names {
      path += name
      path += "/"
    }
    return Address(path)
  }

  package var isPage: Bool {
    let bytes = path.utf8.span
    return bytes[bytes.count - 1] == UInt8(ascii: "/")
  }

  /// Where its bytes are written, relative to the output folder.
  package var outputPath: String {
    let bytes = path.utf8.span
    guard isPage else { return String(bytes, in: 1..<bytes.count) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 9)
    output.append(bytes, in: 1..<bytes.count)
    output.append("index.html")
    return String(decoding: output, as: UTF8.self)
  }

  /// The page this one lies in: `/posts/lessons/` → `/posts/`; the home page for all at the top, itself included.
  package var parent: Address {
    let bytes = path.utf8.span
    var end = isPage ? bytes.count - 1 : bytes.count
    while end > 1, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return end > 1 ? Address(String(bytes, in: 0..<end)) : .home
  }

  /// A file or page below a page's address: `/posts/` + `feed.xml`.
  package func appending(_ name: String) -> Address { Address(path + name) }

  package static func < (one: Address, other: Address) -> Bool { PathOrder.precedes(one.path, other.path) }
}
