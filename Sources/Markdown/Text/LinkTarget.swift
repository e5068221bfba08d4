internal import Base

extension Link.Target {
  /// What a destination names, read as browsers read it.
  ///
  /// They drop control characters and spaces at the ends, and tabs and line ends anywhere (URL Standard, "basic URL
  /// parser"), so `java	script:` hides nothing. Images may be `data:` URLs of the kinds that hold no code.
  package init(_ destination: [UInt8], role: Link.Role) {
    self = Self.of(destination, destination.indices, role: role)
  }

  /// Likewise, of a destination that is a range of other bytes; a function, as an initialiser takes what it is given
  /// for its own, which is counted.
  static func of(_ all: [UInt8], _ range: Range<Int>, role: Link.Role) -> Link.Target {
    let isPlain = Self.isPlain(all, range)
    // Most links, which need no slice of their own.
    if isPlain, range.count > Self.secure.count,
      ByteSearch.isEqual(Self.secure, Self.secure.indices, all, from: range.lowerBound)
    {
      return .web
    }
    let bytes = isPlain ? all[range] : Self.read(all[range])
    if bytes.isEmpty || bytes.count == 1 && bytes.first == UInt8(ascii: "#") { return .placeholder }
    if bytes.starts(with: Self.secure) || bytes.starts(with: Self.relative) { return .web }
    guard let scheme = Self.scheme(of: bytes) else { return .site }
    switch scheme {
    case "http", "https": return .web
    case "data" where role == .image && Self.isPlainPicture(bytes): return .other
    case "javascript", "vbscript", "file", "data": return .forbidden
    // A drive of the author's machine: no scheme has one letter.
    case _ where scheme.utf8.count == 1: return .forbidden
    default: return .other
    }
  }

  // As arrays: the UTF-8 view of a string costs a call a byte, and every link is asked.
  private static let (secure, relative) = (Array("https:".utf8), Array("//".utf8))

  /// The scheme of a destination in lower case, without its colon; nil when it has none.
  static func scheme(of destination: [UInt8]) -> String? { scheme(of: read(destination[...])) }

  /// Whether there is neither a space nor a control character; found many bytes at a time.
  private static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var least: UInt8 = 0xFF
    // Safe: no more than the range is read. By a pointer, as many bytes are taken at a time only where it is not asked of
    // each whether it is there.
    unsafe bytes.span.extracting(range).withUnsafeBufferPointer { destination in
      for index in 0..<destination.count { least = min(least, unsafe destination[index]) }
    }
    return least > 0x20
  }

  private static func read(_ destination: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard destination.contains(where: { $0 <= 0x20 }) else { return destination }
    var bytes = destination.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    return bytes
  }

  private static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    for (length, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: ":") { return String(decoding: bytes.prefix(length), as: UTF8.self).lowercased() }
      let isAllowed =
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
      if !isAllowed { return nil }
    }
    return nil
  }

  private static func isPlainPicture(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
    return ["png", "gif", "jpeg", "webp"].contains { kind in
      start.hasPrefix("data:image/\(kind);") || start.hasPrefix("data:image/\(kind),")
    }
  }
}
