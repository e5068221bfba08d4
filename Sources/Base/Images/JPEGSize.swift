/// JPEG (ITU-T T.81, annex B): segments, each with a marker and a length, until the header of a frame.
enum JPEGSize {
  static func begins(_ file: ByteView) -> Bool { file.byte(0) == 0xFF && file.byte(1) == 0xD8 }

  static func read(_ file: ByteView) -> ImageSize? {
    var offset = 2
    var isTurned = false
    while let first = file.byte(offset), let marker = file.byte(offset + 1) {
      guard first == 0xFF else { return nil }
      switch marker {
      // Markers may be filled up with bytes like this one.
      case 0xFF: offset += 1
      // They stand alone, without a length.
      case 0x01, 0xD0...0xD7: offset += 2
      // The picture's data, or its end, before any header.
      case 0xD9, 0xDA: return nil
      // The frame headers; C4, C8 and CC are others.
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        let size = ImageSize(file.big16(offset + 7), file.big16(offset + 5))
        return isTurned ? size?.turned : size
      default:
        guard let length = file.big16(offset + 2), length >= 2 else { return nil }
        if marker == 0xE1, file.hasText("Exif\0\0", at: offset + 4) {
          isTurned = isTurned || isTurnedByExif(file, at: offset + 10, end: offset + 2 + length)
        }
        offset += 2 + length
      }
    }
    return nil
  }

  /// Whether the orientation says that rows are columns (Exif 2.32, section 4.6.4: values 5 to 8).
  private static func isTurnedByExif(_ file: ByteView, at start: Int, end: Int) -> Bool {
    let isLittle = file.hasText("II*\0", at: start)
    guard isLittle || file.hasText("MM\0*", at: start) else { return false }
    func number16(_ offset: Int) -> Int? { isLittle ? file.little16(offset) : file.big16(offset) }
    let first = isLittle ? file.little32(start + 4) : file.big32(start + 4)
    guard let first, let count = number16(start + first) else { return false }
    for index in 0..<count {
      let field = start + first + 2 + index * 12
      guard field + 12 <= end, let tag = number16(field) else { return false }
      if tag == 0x0112 { return (5...8).contains(number16(field + 8) ?? 0) }
    }
    return false
  }
}
