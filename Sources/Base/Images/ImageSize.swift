/// How large a picture is shown when nothing else says so, in CSS pixels; both are at least 1.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The longest side: as far as a PNG may count (third edition, section 7.1), and the attributes `width` and `height` of
  /// a page (HTML Living Standard, section 2.6.1).
  package static let longest = 0x7FFF_FFFF

  /// Nil unless there is something to see, and no side longer than any may be.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, (1...Self.longest).contains(width), (1...Self.longest).contains(height) else {
      return nil
    }
    self.init(width: width, height: height)
  }

  /// The same turned by a quarter.
  var turned: ImageSize { ImageSize(width: height, height: width) }

  /// The size that the beginning of a file tells; nil when it is no picture of a known kind, or is cut off before its
  /// size.
  ///
  /// It is told by the bytes, not by the file's name: PNG, JPEG (turned as its Exif data say, as browsers do), GIF,
  /// WebP, AVIF and SVG.
  package init?(of bytes: [UInt8]) {
    let file = ByteView(bytes)
    let size =
      if file.hasText("\u{89}PNG\r\n\u{1A}\n", at: 0) {
        Self.ofPNG(file)
      } else if JPEGSize.begins(file) {
        JPEGSize.read(file)
      } else if file.hasText("GIF87a", at: 0) || file.hasText("GIF89a", at: 0) {
        ImageSize(file.little16(6), file.little16(8))
      } else if file.hasText("RIFF", at: 0), file.hasText("WEBP", at: 8) {
        WebPSize.read(file)
      } else if file.hasText("ftyp", at: 4) {
        AVIFSize.read(file)
      } else {
        SVGSize.read(bytes)
      }
    guard let size else { return nil }
    self = size
  }

  /// Whether a file may tell its size behind these bytes: a JPEG has it behind all that cameras say of the picture, an
  /// AVIF wherever the program that wrote it put it.
  static func mayComeLater(in bytes: [UInt8]) -> Bool {
    let file = ByteView(bytes)
    return JPEGSize.begins(file) || AVIFSize.begins(file)
  }

  /// PNG, third edition, sections 5.2, 7.1 and 11.2.1: the signature, and the header as the first chunk.
  private static func ofPNG(_ file: ByteView) -> ImageSize? {
    guard file.hasText("IHDR", at: 12) else { return nil }
    return ImageSize(file.big32(16), file.big32(20))
  }
}

/// Numbers in bytes, nil where the bytes end.
struct ByteView {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func byte(_ offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

  func little16(_ offset: Int) -> Int? { number(offset, [0, 8]) }
  func little24(_ offset: Int) -> Int? { number(offset, [0, 8, 16]) }
  func little32(_ offset: Int) -> Int? { number(offset, [0, 8, 16, 24]) }
  func big16(_ offset: Int) -> Int? { number(offset, [8, 0]) }
  func big32(_ offset: Int) -> Int? { number(offset, [24, 16, 8, 0]) }

  /// Whether the bytes of a text stand at an offset; each of its characters is one byte.
  func hasText(_ text: String, at offset: Int) -> Bool {
    var offset = offset
    for scalar in text.unicodeScalars {
      guard byte(offset) == Int(scalar.value) else { return false }
      offset += 1
    }
    return true
  }

  private func number(_ offset: Int, _ shifts: [Int]) -> Int? {
    guard offset >= 0, offset <= bytes.count - shifts.count else { return nil }
    return shifts.indices.reduce(0) { $0 | Int(bytes[offset + $1]) << shifts[$1] }
  }
}
