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
    guard SiteURL.isHost(host), path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !SiteURL.excluded.contains($0) }),
      let plainPath = PercentEncoding.decode(String(path))
    else { return nil }
    if plainPath.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.allSatisfy { $0 == UInt8(ascii: ".") } })
    {
      return nil
    }
    origin = scheme + host.lowercased()
    let names = path.split(separator: "/")
    basePath = "/" + names.map { $0 + "/" }.joined()
  }

  private static let excluded: Set<UInt8> = Set("\"<>\\^`{|}?#".utf8)

  /// A host name, perhaps with a port (RFC 3986, section 3.2; RFC 1123, section 2.1).
  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy(\.isASCIIDigit), let port = UInt16(parts[1]), port > 0 else { return false }
    }
    return (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      let hyphen = UInt8(ascii: "-")
      return !label.isEmpty && label.utf8.first != hyphen && label.utf8.last != hyphen
        && label.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == hyphen }
    }
  }

  /// The address as pages write it: an absolute path with the base path, percent-encoded.
  package func path(to address: Address) -> String {
    // Most sites have a host of their own and plain addresses, which are written as they are.
    if basePath == "/", PercentEncoding.isEncoded(path: address.path) { return address.path }
    return basePath + PercentEncoding.encodePath(String(address.path.dropFirst()))
  }

  /// The address in full, for feeds, calendars and metadata.
  package func absolute(_ address: Address) -> String { origin + path(to: address) }

  /// The site's own root, in full.
  package var root: String { origin + basePath }
}
