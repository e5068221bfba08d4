import Base

/// Tells whether two references name one thing.
enum ResourceKey {
  /// Writes a key in place of other bytes.
  ///
  /// Equal for two URLs that differ in scheme (http or https), letter case of the host, a default port, or a
  /// final slash; a DOI is the same however it is written.
  static func write(url: String, into key: inout [UInt8]) {
    let bytes = url.utf8.span
    guard let (start, hasScheme) = start(ofHostIn: bytes) else { return write("other:", url, into: &key) }
    var path = start
    while path < bytes.count, !endsHost(bytes[path]) { path += 1 }
    begin(&key, with: "web:", bytes.count)
    let host = key.count
    append(lowercasing: bytes, in: start..<path, to: &key)
    if hasScheme, path < bytes.count, bytes[path] == UInt8(ascii: "/"), isResolver(key.span.extracting(host...)) {
      return write(doi: String(bytes, in: path + 1..<bytes.count), into: &key)
    }
    for port in [":443", ":80"] where ends(key, from: host, with: port) { key.removeLast(port.utf8.count) }
    var end = bytes.count
    while end > path, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    key.append(bytes, in: path..<end)
  }

  static func write(doi: String, into key: inout [UInt8]) { write("doi:", doi.lowercased(), into: &key) }

  static func write(_ address: Address, suffix: String, into key: inout [UInt8]) {
    write("site:", address.path, into: &key)
    key.append(suffix)
  }

  private static func write(_ sort: StaticString, _ text: String, into key: inout [UInt8]) {
    begin(&key, with: sort, text.utf8.count)
    key.append(text)
  }

  private static func begin(_ key: inout [UInt8], with sort: StaticString, _ count: Int) {
    key.removeAll(keepingCapacity: true)
    key.reserveCapacity(sort.utf8CodeUnitCount + count)
    key.append(sort)
  }

  private static func append(lowercasing bytes: Span<UInt8>, in range: Range<Int>, to key: inout [UInt8]) {
    let start = key.count
    key.append(bytes, in: range)
    var isASCII = true
    for index in start..<key.count {
      if key[index] >= UInt8(ascii: "A") && key[index] <= UInt8(ascii: "Z") { key[index] |= 0x20 }
      if key[index] >= 0x80 { isASCII = false }
    }
    if isASCII { return }
    key.removeLast(key.count - start)
    key.append(String(bytes, in: range).lowercased())
  }

  /// Whether DOIs are looked up at a host.
  private static func isResolver(_ host: Span<UInt8>) -> Bool {
    guard host.count == 7 || host.count == 10 else { return false }
    return ["doi.org", "dx.doi.org"].contains(String(host, in: 0..<host.count))
  }

  /// Whether a host, which begins somewhere in a key, ends with a port.
  private static func ends(_ key: [UInt8], from host: Int, with port: String) -> Bool {
    // Few hosts end in a digit.
    key.count - host >= port.utf8.count && key[key.count - 1] <= UInt8(ascii: "9")
      && key.suffix(port.utf8.count).elementsEqual(port.utf8)
  }

  /// Where the host begins, and whether `http:` or `https:` stands before it; nil for what is no address on the web.
  private static func start(ofHostIn bytes: Span<UInt8>) -> (start: Int, hasScheme: Bool)? {
    if begins(bytes, with: "https://") { return (8, true) }
    if begins(bytes, with: "http://") { return (7, true) }
    return begins(bytes, with: "//") ? (2, false) : nil
  }

  /// Whether the bytes begin with a scheme, in letters of whichever case.
  private static func begins(_ bytes: Span<UInt8>, with text: String) -> Bool {
    let scheme = text.utf8.span
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
