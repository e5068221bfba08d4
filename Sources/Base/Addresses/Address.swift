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
  package static func page(_ names: String...) -> Address { Address("/" + names.map { $0 + "/" }.joined()) }

  package var isPage: Bool { path.utf8.last == UInt8(ascii: "/") }

  /// Where its bytes are written, relative to the output folder.
  package var outputPath: String { String(path.dropFirst()) + (isPage ? "index.html" : "") }

  /// The page this one lies in: `/posts/lessons/` → `/posts/`; the home page for all at the top, itself included.
  package var parent: Address {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    return Address("/" + names.map { String(Substring($0)) + "/" }.joined())
  }

  /// A file or page below a page's address: `/posts/` + `feed.xml`.
  package func appending(_ name: String) -> Address { Address(path + name) }

  package static func < (one: Address, other: Address) -> Bool { PathOrder.precedes(one.path, other.path) }
}

/// Where the site is published: turns addresses into what is written in pages and feeds.
package struct SiteURL: Hashable, Sendable {
  /// Scheme, host and port: `https://example.org`.
  package let origin: String
  /// The folder of the site on that host, with `/` at both ends; `/` alone for the whole host.
  package let basePath: String

  /// Reads an absolute http or https URL that may have a path but no query or fragment; nil for anything else.
  package init?(_ text: String) {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    guard SiteURL.isHost(host), path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !SiteURL.excluded.contains($0) })
    else {
      return nil
    }
    origin = scheme + host.lowercased()
    let names = path.split(separator: "/")
    guard !names.contains(".."), !names.contains(".") else { return nil }
    basePath = "/" + names.map { $0 + "/" }.joined()
  }

  private static let excluded: Set<UInt8> = Set("\"<>\\^`{|}?#".utf8)

  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty else { return false }
    if parts.count == 2, UInt16(parts[1]) == nil { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  /// The address as pages write it: an absolute path with the base path, percent-encoded.
  package func path(to address: Address) -> String {
    basePath + PercentEncoding.encodePath(address.path.dropFirst())
  }

  /// The address in full, for feeds, calendars and metadata.
  package func absolute(_ address: Address) -> String { origin + path(to: address) }

  /// The site's own root, in full.
  package var root: String { origin + basePath }
}
