import Base
import TestSupport
import Testing

/// Sizes of pictures, read from their first bytes.
struct ImageSizeTests {
  private func size(_ bytes: [UInt8]) -> [Int]? { ImageSize(of: bytes).map { [$0.width, $0.height] } }
  private func size(_ svg: String) -> [Int]? { size(Array(svg.utf8)) }

  @Test func `PNG: the header's two numbers`() {
    let header = text("\u{89}PNG\r\n\u{1A}\n") + big(13, 4) + text("IHDR")
    #expect(size(header + big(1200, 4) + big(630, 4)) == [1200, 630])
    #expect(size(header + big(0, 4) + big(630, 4)) == nil)
    #expect(size(header + big(1200, 4) + big(630, 3)) == nil)
    #expect(size(header + big(0x7FFF_FFFF, 4) + big(1, 4)) == [0x7FFF_FFFF, 1])
    #expect(size(header + big(0x8000_0000, 4) + big(1, 4)) == nil)
  }

  @Test func `GIF: the logical screen`() {
    #expect(size(text("GIF89a") + [0x40, 1, 0xF0, 0, 0, 0]) == [320, 240])
    #expect(size(text("GIF87a") + [1, 0, 1, 0]) == [1, 1])
    #expect(size(text("GIF88a") + [1, 0, 1, 0]) == nil)
  }

  @Test func `JPEG: the frame's header, behind whatever stands before it`() {
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + big(16, 2) + [UInt8](repeating: 0, count: 14)
    let comment: [UInt8] = [0xFF, 0xFF, 0xFE] + big(5, 2) + [0xFF, 0xC0, 0xFF]
    let frame: [UInt8] = [0xFF, 0xC2] + big(17, 2) + [8] + big(768, 2) + big(1024, 2) + [3]
    #expect(size(start + comment + frame) == [1024, 768])
    #expect(size(start + frame.prefix(8)) == nil)
    #expect(size(start + [0xFF, 0xDA] + frame) == nil)
    #expect(size([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]) == nil)
  }

  @Test(arguments: [(1, [1024, 768]), (3, [1024, 768]), (6, [768, 1024]), (8, [768, 1024]), (9, [1024, 768])])
  func `JPEG: turned as a camera was held`(orientation: Int, expected: [Int]) {
    let frame: [UInt8] = [0xFF, 0xC0] + big(17, 2) + [8] + big(768, 2) + big(1024, 2)
    let entry = big(0x0112, 2) + big(3, 2) + big(1, 4) + big(orientation, 2) + big(0, 2)
    let other = big(0x0100, 2) + big(3, 2) + big(1, 4) + big(6, 2) + big(0, 2)
    let exif = text("Exif\0\0") + text("MM\0*") + big(8, 4) + big(2, 2) + other + entry + big(0, 4)
    #expect(size([0xFF, 0xD8, 0xFF, 0xE1] + big(exif.count + 2, 2) + exif + frame) == expected)
    let littleEntry: [UInt8] = [0x12, 1, 3, 0, 1, 0, 0, 0, UInt8(orientation), 0, 0, 0]
    let little = text("Exif\0\0") + text("II*\0") + [8, 0, 0, 0, 1, 0] + littleEntry
    #expect(size([0xFF, 0xD8, 0xFF, 0xE1] + big(little.count + 2, 2) + little + frame) == expected)
  }

  @Test func `WebP: each of its three forms`() {
    let file = text("RIFF") + [0, 0, 0, 0] + text("WEBP")
    #expect(size(file + text("VP8X") + [10, 0, 0, 0, 0, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0]) == [800, 600])
    #expect(size(file + text("VP8L") + [9, 0, 0, 0, 0x2F, 0x63, 0xC0, 0x18, 0x00]) == [100, 100])
    let lossy: [UInt8] = [9, 0, 0, 0, 0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x43, 0x58, 0x02]
    #expect(size(file + text("VP8 ") + lossy) == [800, 600])
    #expect(size(file + text("VP9 ") + lossy) == nil)
  }

  @Test func `AVIF: the extent of the primary item, not of its parts`() {
    #expect(size(avif(primary: 2, turned: false)) == [640, 360])
    #expect(size(avif(primary: 1, turned: false)) == [64, 36])
    #expect(size(avif(primary: 2, turned: true)) == [360, 640])
    #expect(size(avif(primary: 3, turned: false)) == nil)
    #expect(size(box("ftyp", text("mp42") + big(0, 4))) == nil)
  }

  @Test(arguments: [
    (#"<svg width="120" height="80" viewBox="0 0 12 8"></svg>"#, [120, 80]),
    (#"<svg viewBox="0 0 12.4 8"/>"#, [12, 8]),
    (#"<svg width='1in' height="72pt">"#, [96, 96]),
    (#"<svg width="60" viewBox="0,0, 12,8">"#, [60, 40]),
    (#"<svg height="100%" width="100%" viewBox="0 0 24 24">"#, [24, 24]),
    (
      "\u{FEFF}<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n<!DOCTYPE svg [ <!ENTITY a 'b>'> ]>"
        + "\n<svg\n width=\"5\"\n height=\"6\">",
      [5, 6]
    ),
    (#"<svg stroke-width="3" width="5" height="6">"#, [5, 6]),
    (#"<s:svg xmlns:s="http://www.w3.org/2000/svg" width="5" height="6"/>"#, [5, 6]),
    (#"<svg width="&#49;0" height="&#x31;&#50;" aria-label="a > b &amp; c">"#, [10, 12]),
    (#"<svg xmlns="&ns_svg;" width="0.4" height="6.4">"#, [1, 16]), (#"<svg viewBox="0 0 1 .5"/>"#, [2, 1]),
    (#"<svg width="1e2" height="2.5E1px">"#, [100, 25]), (#"<svg width="2em" height="3" viewBox="0 0 4 6">"#, [2, 3]),
  ])
  func `SVG: its sides in pixels, or those of its view box`(svg: String, expected: [Int]) {
    #expect(size(svg) == expected)
  }

  @Test(arguments: [
    "<s:svg width='1' height='1'>", "<s:svg xmlns:s='http://example.org/' width='1' height='1'>",
    "<s:t:svg xmlns:s='http://www.w3.org/2000/svg' width='1' height='1'>", "<svg width='1' height='1' width='1'>",
    "<svg width=1 height=1>", "<svg hidden width='1' height='1'>", "<svg title='>' width='1' height='1'", "<svg>",
    "<svgx width='1' height='1'>", "<html><svg width='1' height='1'>", "<svg width='1'", "svg", "", "<!--",
  ])
  func `SVG: nothing where nothing is said`(svg: String) {
    #expect(size(svg) == nil)
  }

  @Test func `SVG: in UTF-16, as its mark says`() {
    let units = "<?xml version='1.0' encoding='UTF-16'?><svg width='5' height='6'/>".utf16
    #expect(size([0xFE, 0xFF] + units.flatMap { big(Int($0), 2) }) == [5, 6])
    #expect(size([0xFF, 0xFE] + units.flatMap { Array(big(Int($0), 2).reversed()) }) == [5, 6])
    #expect(size([0xFF, 0xFE]) == nil)
    #expect(size([0xFE, 0xFF, 0]) == nil)
  }

  @Test func `no bytes at all make it fail`() {
    var random = SeededGenerator(seed: 4)
    let starts = [
      text("\u{89}PNG\r\n\u{1A}\n"), [0xFF, 0xD8, 0xFF, 0xE1], text("GIF89a"), text("RIFF____WEBPVP8X"),
      text("____ftypavif"),
      avif(primary: 2, turned: true), text("<svg width='"), [0xFF, 0xFE, 0x3C, 0], text("<svg width='&#"),
    ]
    for _ in 0..<5000 {
      var bytes = starts.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 0...40, using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if let size = ImageSize(of: bytes) { #expect(size.width > 0 && size.height > 0) }
    }
  }

  // MARK: - Made-up files

  private func text(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

  private func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private func box(_ name: String, _ content: [UInt8]) -> [UInt8] { big(content.count + 8, 4) + text(name) + content }

  /// Two items: a thumbnail of 64 × 36 and a picture of 640 × 360.
  private func avif(primary: Int, turned: Bool) -> [UInt8] {
    let properties =
      box("ispe", big(0, 4) + big(64, 4) + big(36, 4)) + box("ispe", big(0, 4) + big(640, 4) + big(360, 4))
      + box("irot", [turned ? 1 : 0])
    let associations = big(0, 4) + big(2, 4) + big(1, 2) + [1, 1] + big(2, 2) + [2, 2, 0x83]
    let meta =
      big(0, 4) + box("hdlr", big(0, 8)) + box("pitm", big(0, 4) + big(primary, 2))
      + box("iprp", box("ipco", properties) + box("ipma", associations))
    return box("ftyp", text("avif") + big(0, 4) + text("mif1avif")) + box("meta", meta)
  }
}
