/// What an attribute is to a first look at a page.
enum AttributeKind {
  case id
  /// A name, which is a place where an `a` has it.
  case name
  case reference
  /// Several, with descriptors.
  case references

  /// The kind of the attribute whose name stands before a `=`; nil of those that name nothing.
  ///
  /// Most have other names, so four letters are looked at together.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, before sign: Int) {
    // At least the tag's `<` and its name stand before.
    guard sign >= 5 else { return nil }
    precondition(sign <= bytes.count, "a sign lies within the bytes")
    // Safe: the four bytes before it then do so too.
    let four = unsafe bytes.withUnsafeBytes {
      unsafe UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: sign - 4, as: UInt32.self))
    }
    let word = four | 0x2020_2020
    switch word {
    case 0x6872_6566 where Self.isBoundary(bytes[sign - 5]): self = .reference  // href
    case _ where word & 0xFF_FFFF == 0x73_7263 && Self.isBoundary(bytes[sign - 4]): self = .reference  // src
    case _ where word & 0xFFFF == 0x6964 && Self.isBoundary(bytes[sign - 3]): self = .id  // id
    case 0x6E61_6D65 where Self.isBoundary(bytes[sign - 5]): self = .name  // name
    case 0x7374_6572, 0x7469_6F6E, 0x6461_7461, 0x6373_6574:  // …ster, …tion, data, …cset
      self.init(rare: bytes, endingAt: sign)
    case _ where four & 0xFF <= 0x20: self.init(bytes, beforeSpaceAt: sign - 1)
    default: return nil
    }
  }

  /// Where white space stands between the name and the `=`.
  @inline(never)
  private init?(_ bytes: Span<UInt8>, beforeSpaceAt space: Int) {
    var end = space
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    self.init(bytes, before: end)
  }

  private init?(rare bytes: Span<UInt8>, endingAt end: Int) {
    func isNamed(_ name: StaticString) -> Bool {
      let start = end - name.utf8CodeUnitCount
      guard start > 2, Self.isBoundary(bytes[start - 1]) else { return false }
      for index in 0..<name.utf8CodeUnitCount where unsafe bytes[start + index] | 0x20 != name.utf8Start[index] {
        return false
      }
      return true
    }
    if isNamed("poster") || isNamed("action") || isNamed("formaction") || isNamed("data") {
      self = .reference
    } else if isNamed("srcset") || isNamed("imagesrcset") {
      self = .references
    } else {
      return nil
    }
  }

  /// Whether a byte may stand before an attribute's name, or before the colon of `xlink:href`.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ":")
  }
}
