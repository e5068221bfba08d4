import Base

/// Tells whether two references name one thing.
enum ResourceKey {
  /// Equal for two URLs that differ in scheme (http or https), letter case of the host, a default port, or a
  /// final slash; a DOI is the same however it is written.
  static func of(url: String) -> String {
    let bytes = url.utf8Span.span
    guard let (start, hasScheme) = start(ofHostIn: bytes) else { return "other:" + url }
    var path = start
    while path < bytes.count, !endsHost(bytes[path]) { path += 1 }
    var name = String(bytes, in: start..<path).lowercased()
    if hasScheme, resolvers.contains(name), path < bytes.count, bytes[path] == UInt8(ascii: "/") {
      return of(doi: String(bytes, in: path + 1..<bytes.count))
    }
    for port in [":443", ":80"] where name.hasSuffix(port) { name.removeLast(port.utf8.count) }
    var end = bytes.count
    while end > path, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    return "web:" + name + String(bytes, in: path..<end)
  }

  static func of(doi: String) -> String { "doi:" + doi.lowercased() }

  static func of(_ address: Address, suffix: String) -> String { "site:" + address.path + suffix }

  /// The hosts at which a DOI is looked up.
  private static let resolvers = ["doi.org", "dx.doi.org"]

  private static let schemes = ["https://", "http://", "//"]

  /// Where the host begins, and whether `http:` or `https:` stands before it; nil for what is no address on the web.
  private static func start(ofHostIn bytes: Span<UInt8>) -> (start: Int, hasScheme: Bool)? {
    for scheme in schemes where begins(bytes, with: scheme.utf8Span.span) {
      return (scheme.utf8.count, scheme.utf8.count > 2)
    }
    return nil
  }

  /// Whether the bytes begin with a scheme, in letters of whichever case.
  private static func begins(_ bytes: Span<UInt8>, with scheme: Span<UInt8>) -> Bool {
    guard bytes.count >= scheme.count else { return false }
    for index in scheme.indices {
      let isCapital = bytes[index] >= UInt8(ascii: "A") && bytes[index] <= UInt8(ascii: "Z")
      if (isCapital ? bytes[index] | 0x20 : bytes[index]) != scheme[index] { return false }
    }
    return true
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}
