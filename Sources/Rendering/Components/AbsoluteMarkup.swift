import Base
import Content

/// What components wrote for the site's pages, made fit to be read elsewhere: addresses in full, no scripts.
///
/// It is markup of templates and of libcmark, whose tags are complete and whose attributes are quoted.
struct AbsoluteMarkup {
  private let html: [UInt8]
  private let page: [UInt8]
  private let origin: [UInt8]

  /// - Parameter page: the absolute address of the page on which the markup stands.
  static func append(_ html: [UInt8], page: String, on url: SiteURL, to output: inout ByteBuffer) {
    let markup = AbsoluteMarkup(html: html, page: Array(page.utf8), origin: Array(url.origin.utf8))
    markup.write(to: &output)
  }

  private func write(to output: inout ByteBuffer) {
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<"), index + 1 < html.count else {
        output.append(html[index])
        index += 1
        continue
      }
      if matches("<script", at: index) {
        index = end(of: "</script>", from: index)
      } else {
        index = writeTag(from: index, to: &output)
      }
    }
  }

  /// Writes a tag with its addresses in full; where it ends.
  private func writeTag(from start: Int, to output: inout ByteBuffer) -> Int {
    var index = start
    var nameStart = start
    while index < html.count, html[index] != UInt8(ascii: ">") {
      let byte = html[index]
      output.append(byte)
      index += 1
      if byte == 0x20 || byte == 0x09 || byte == 0x0A { nameStart = index }
      guard byte == UInt8(ascii: "\""), index >= 2, html[index - 2] == UInt8(ascii: "=") else { continue }
      if nameStart <= index - 2, isAddress(html[nameStart..<(index - 2)]), index < html.count {
        if html[index] == UInt8(ascii: "#") {
          output.append(escaping: String(decoding: page, as: UTF8.self))
        } else if html[index] == UInt8(ascii: "/"), index + 1 == html.count || html[index + 1] != UInt8(ascii: "/") {
          output.append(origin)
        }
      }
      while index < html.count, html[index] != UInt8(ascii: "\"") {
        output.append(html[index])
        index += 1
      }
      if index < html.count {
        output.append(html[index])
        index += 1
      }
    }
    if index < html.count { output.append(html[index]) }
    return index + 1
  }

  private func isAddress(_ name: ArraySlice<UInt8>) -> Bool {
    ["href", "src", "poster"].contains { name.elementsEqual($0.utf8) }
  }

  private func matches(_ text: String, at index: Int) -> Bool { html[index...].starts(with: text.utf8) }

  private func end(of text: String, from start: Int) -> Int {
    var index = start
    while index < html.count {
      if html[index] == UInt8(ascii: "<"), matches(text, at: index) { return index + text.utf8.count }
      index += 1
    }
    return index
  }
}
