import Base
import Testing

/// What the beginning of a file tells of a picture, and when more of it must be read.
struct PictureTests {
  private func read(_ text: String, isWhole: Bool = true) -> Picture? {
    Picture(beginning: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, isWhole: isWhole)
  }

  @Test func `a picture with a size has it, whether or not more follows`() {
    let svg = "<svg viewBox='0 0 3 2'>"
    #expect(read(svg) == .sized(ImageSize(width: 3, height: 2)))
    #expect(read(svg, isWhole: false) == .sized(ImageSize(width: 3, height: 2)))
    #expect(read(svg)?.size == ImageSize(width: 3, height: 2))
  }

  @Test(arguments: ["<svg/>", "<?xml version='1.0'?>\n<svg width='100%' height='100%'>", "<svg viewBox='0 0 0 0'>"])
  func `an SVG may have none`(text: String) {
    #expect(read(text) == .sizeless)
    #expect(read(text)?.size == nil)
  }

  @Test(arguments: ["", "%PDF-1.7", "BM______", "<html><svg>", "\u{89}PNG\r\n\u{1A}\n", "\0\0\0\u{18}ftypmp42"])
  func `anything else is no picture, and more of it would not make it one`(text: String) {
    #expect(read(text) == .unreadable)
    #expect(read(text, isWhole: false) == .unreadable)
  }

  @Test(arguments: ["\u{FF}\u{D8}\u{FF}\u{E1}\u{FF}\u{FF}", "\0\0\0\u{18}ftypavif\0\0\0\0mif1avif\0\0\u{FF}\u{FF}mdat"])
  func `a photograph may tell its size further on`(text: String) {
    #expect(read(text, isWhole: false) == nil)
    #expect(read(text) == .unreadable)
  }
}
