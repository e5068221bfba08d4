/// WebP (RFC 9649, sections 2.5 to 2.7): the first chunk says the size, in one of three ways.
enum WebPSize {
  static func read(_ file: ByteView) -> ImageSize? {
    if file.hasText("VP8X", at: 12) {
      return ImageSize(file.little24(24).map { $0 + 1 }, file.little24(27).map { $0 + 1 })
    }
    if file.hasText("VP8L", at: 12) {
      guard file.byte(20) == 0x2F, let bits = file.little32(21) else { return nil }
      return ImageSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
    // RFC 6386, section 9.1: the start code of a key frame, then 14 bits for each side, and how it is scaled up.
    guard file.hasText("VP8 ", at: 12), file.hasText("\u{9D}\u{01}\u{2A}", at: 23) else { return nil }
    return ImageSize(file.little16(26).map { $0 & 0x3FFF }, file.little16(28).map { $0 & 0x3FFF })
  }
}
