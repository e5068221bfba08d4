import Base

/// Reads the start tags of HTML one byte after the other, state by state, as the HTML Living Standard writes it down
/// (section 13.2.5): slow, and with nothing in common with ``PageMarkup``.
struct StepwiseMarkup {
  /// The attributes that ``PageMarkup`` keeps, each as `element name=value`.
  private(set) var attributes: [String] = []
  private let html: [UInt8]
  private var index = 0

  init(_ html: [UInt8]) {
    self.html = html
    while index < html.count {
      if has("<!--") {
        passComment()
      } else if has("<!") || has("<?") {
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
      } else if has("</"), letter(at: index + 2) {
        index += 2
        _ = tag()
      } else if has("<"), letter(at: index + 1) {
        index += 1
        if let (name, found) = tag() { keep(name, found) }
      } else {
        index += 1
      }
    }
  }

  private func has(_ text: String, at place: Int? = nil) -> Bool {
    html[min(place ?? index, html.count)...].starts(with: text.utf8)
  }

  private func letter(at place: Int) -> Bool { place < html.count && html[place].isASCIILetter }

  private func isSpace(_ byte: UInt8) -> Bool { " \t\n\u{C}\r".utf8.contains(byte) }

  private mutating func passComment() {
    index += 4
    for end in ["->", ">"] where has(end) {
      index += end.utf8.count
      return
    }
    while index < html.count, !has("-->"), !has("--!>") { index += 1 }
    index = min(index + (has("-->") ? 3 : 4), html.count)
  }

  /// Reads a tag from its name on; nil where the HTML ends in it.
  private mutating func tag() -> (name: String, attributes: [(name: String, value: String?)])? {
    let name = word { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || " \t\n\u{C}\r".utf8.contains($0) }
    var found: [(name: String, value: String?)] = []
    while index < html.count {
      let byte = html[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return (name, found)
      }
      if byte == UInt8(ascii: "/") || isSpace(byte) {
        index += 1
        continue
      }
      let sign = byte == UInt8(ascii: "=") ? "=" : ""
      if !sign.isEmpty { index += 1 }
      let attribute = sign + word { "=/> \t\n\u{C}\r".utf8.contains($0) }
      passSpace()
      var value: String?
      if has("=") {
        index += 1
        passSpace()
        value = self.value()
      }
      found.append((attribute, value))
    }
    return nil
  }

  private mutating func passSpace() { while index < html.count, isSpace(html[index]) { index += 1 } }

  private mutating func value() -> String {
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] where index < html.count && html[index] == quote {
      index += 1
      let value = text { $0 == quote }
      index += 1
      return value
    }
    return text { "> \t\n\u{C}\r".utf8.contains($0) }
  }

  private mutating func word(_ ends: (UInt8) -> Bool) -> String { text(ends).lowercased() }

  private mutating func text(_ ends: (UInt8) -> Bool) -> String {
    let start = index
    while index < html.count, !ends(html[index]) { index += 1 }
    return String(decoding: html[start..<index], as: UTF8.self)
  }

  private mutating func keep(_ name: String, _ found: [(name: String, value: String?)]) {
    let element = name.contains("-") ? "custom" : Self.elements.contains(name) ? name : "other"
    var seen: Set<String> = []
    for (name, value) in found {
      guard let kept = Self.kept(name, of: element), value != nil || kept == "alt" else { continue }
      if ["handler", "paint"].contains(kept) || seen.insert(kept).inserted {
        attributes.append("\(element) \(kept)=\(value ?? "")")
      }
    }
    // Text in which there are no tags.
    guard ["iframe", "script", "style", "textarea", "title", "xmp"].contains(element) else { return }
    while index < html.count {
      let end = index + 2 + name.utf8.count
      let isEnd = end < html.count && (isSpace(html[end]) || has("/", at: end) || has(">", at: end))
      if isEnd, String(decoding: html[index..<end], as: UTF8.self).lowercased() == "</" + name { return }
      index += 1
    }
  }

  private static let elements: Set<String> = [
    "a", "area", "audio", "base", "embed", "feimage", "frame", "iframe", "image", "img", "input", "link", "meta",
    "object", "script", "source", "style", "textarea", "title", "track", "use", "video", "xmp",
  ]

  private static func kept(_ name: String, of element: String) -> String? {
    switch name {
    case "alt": ["img", "input", "area"].contains(element) ? name : nil
    case "as", "rel": element == "link" ? name : nil
    case "data": element == "object" ? name : nil
    case "name": element == "a" ? name : nil
    case "type": ["script", "input"].contains(element) ? name : nil
    case "clip-path", "fill", "filter", "marker-end", "marker-mid", "marker-start", "mask", "stroke": "paint"
    case "action", "background", "data-player", "formaction", "href", "http-equiv", "id", "imagesrcset", "ping",
      "poster", "src", "srcdoc", "srcset", "style", "xlink:href":
      name
    default: name.hasPrefix("on") && name.utf8.count > 2 ? "handler" : nil
    }
  }
}
