import Base

/// What an address on a page leads to, as a browser resolves it (URL Standard, section 4.4).
enum PageTarget: Equatable {
  /// Another site, or no page at all.
  case elsewhere
  /// A file of this site: its path from the site's root, not encoded, which begins with `/`; and the place in it, which is
  /// looked for as it is written and then decoded (HTML Living Standard, section 7.4.6.4).
  case site(path: String, anchors: [String], isInFull: Bool)
  /// This site's host, but not this site's folder on it.
  case outside(path: String)
  /// An escape that stands for no text.
  case malformed

  /// - Parameter page: the path of the page's address from the site's root: `/posts/a/`.
  init(_ address: String, on page: String, of url: SiteURL) {
    // By bytes: a page that has to be read properly may have hundreds.
    var bytes = Array(address.utf8)[...]
    bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let anchor = Self.cut(&bytes, at: UInt8(ascii: "#")).flatMap { $0.isEmpty ? nil : $0 }
    _ = Self.cut(&bytes, at: UInt8(ascii: "?"))
    // A backslash is a slash.
    if bytes.contains(UInt8(ascii: "\\")) {
      bytes = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }[...]
    }
    var isInFull = false
    if let path = Self.path(of: bytes, inFullOn: url) {
      (bytes, isInFull) = (path, true)
    } else if bytes.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
      || Markup.hasScheme(bytes.span, 0..<bytes.count)
    {
      self = .elsewhere
      return
    }
    guard let written = PercentEncoding.decode(String(decoding: bytes, as: UTF8.self)),
      let base = PercentEncoding.decode(url.basePath)
    else {
      self = .malformed
      return
    }
    let own = base + page.dropFirst()
    let path =
      written.isEmpty
      ? own : Self.withoutDots(written.utf8.first == UInt8(ascii: "/") ? written : Self.folder(of: own) + written)
    guard path.utf8.starts(with: base.utf8) || path + "/" == base else {
      // Whoever writes the host means it.
      self = isInFull ? .elsewhere : .outside(path: path)
      return
    }
    let inside = String(decoding: Array(path.utf8.dropFirst(base.utf8.count)), as: UTF8.self)
    let place = anchor.map { String(decoding: $0, as: UTF8.self) }
    let decoded = place.flatMap { PercentEncoding.decode($0) }
    self = .site(
      path: "/" + inside, anchors: [place, decoded == place ? nil : decoded].compactMap(\.self), isInFull: isInFull)
  }

  /// Cuts bytes at a sign; gives what stands behind it, if it is there.
  private static func cut(_ bytes: inout ArraySlice<UInt8>, at sign: UInt8) -> ArraySlice<UInt8>? {
    guard let place = bytes.firstIndex(of: sign) else { return nil }
    defer { bytes = bytes[..<place] }
    return bytes[(place + 1)...]
  }

  /// The path of an absolute address of the site's own host, whichever scheme it is written with.
  private static func path(of address: ArraySlice<UInt8>, inFullOn url: SiteURL) -> ArraySlice<UInt8>? {
    guard let host = url.origin.utf8.firstIndex(of: UInt8(ascii: "/")).map({ url.origin.utf8[$0...] }) else {
      return nil
    }
    for scheme in ["https:", "http:", ""] {
      let start = Array(scheme.utf8) + host
      guard address.count >= start.count, zip(start, address).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { continue }
      let path = address.dropFirst(start.count)
      if path.isEmpty { return [UInt8(ascii: "/")] }
      if path.first == UInt8(ascii: "/") { return path }
    }
    return nil
  }

  private static func folder(of path: String) -> String {
    String(
      decoding: path.utf8.prefix(through: path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex), as: UTF8.self)
  }

  /// Resolves `.` and `..`, which climb no higher than the root.
  private static func withoutDots(_ path: String) -> String {
    var names: [Substring.UTF8View] = []
    let parts = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var endsWithSlash = false
    for name in parts {
      endsWithSlash = true
      if name.elementsEqual("..".utf8) {
        if !names.isEmpty { names.removeLast() }
      } else if !name.elementsEqual(".".utf8) {
        names.append(name)
        endsWithSlash = false
      }
    }
    var result: [UInt8] = []
    for name in names {
      result.append(UInt8(ascii: "/"))
      result.append(contentsOf: name)
    }
    if endsWithSlash || result.isEmpty { result.append(UInt8(ascii: "/")) }
    return String(decoding: result, as: UTF8.self)
  }
}
