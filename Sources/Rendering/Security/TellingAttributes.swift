import Base

/// A first look at a page's attributes: whether any asks browsers for something whatever element it stands on, or holds
/// what could be taken for a tag.
///
/// Hardly a page has one, and then only a few elements have to be read: a seventh of the work. Whatever stands before a
/// `=` and is named like an attribute counts, so it may see too many, never too few.
enum TellingAttributes {
  static func occur(in html: [UInt8]) -> Bool {
    for sign in html.places(of: UInt8(ascii: "=")) where isTelling(html, before: sign) || holdsTag(html, behind: sign) {
      return true
    }
    return false
  }

  private static func isTelling(_ html: [UInt8], before sign: Int) -> Bool {
    var end = sign
    while end > 0, html[end - 1] <= 0x20 { end -= 1 }
    guard end > 4 else { return false }
    // Its last four letters, in lower case: nearly all attributes are told by them.
    var word: UInt32 = 0
    for byte in html[(end - 4)..<end] { word = word << 8 | UInt32(byte | 0x20) }
    switch word {
    // class, datetime, name, content
    case 0x6C61_7373, 0x7469_6D65, 0x6E61_6D65, 0x7465_6E74: return false
    case 0x6872_6566: return mayRun(html, behind: sign)  // href
    case 0x7479_6C65: if isNamed(html, "style", end) { return true }
    case 0x7069_6E67: if isNamed(html, "ping", end) { return true }
    case 0x6F75_6E64: if isNamed(html, "background", end) { return true }
    case 0x7469_6F6E: if isNamed(html, "action", end) || isNamed(html, "formaction", end) { return true }
    case 0x6373_6574: return true  // srcset, imagesrcset
    case 0x6364_6F63: return true  // srcdoc
    case 0x7374_6572: if isNamed(html, "poster", end) { return true }
    case 0x6179_6572: if isNamed(html, "data-player", end) { return true }
    default: break
    }
    return isNamedLikeScript(html, endingAt: end)
  }

  /// Whether a name is that of a script, such as `onclick`.
  private static func isNamedLikeScript(_ html: [UInt8], endingAt end: Int) -> Bool {
    var start = end
    while start > 0, html[start - 1] | 0x20 >= UInt8(ascii: "a"), html[start - 1] | 0x20 <= UInt8(ascii: "z") {
      start -= 1
    }
    return end - start > 2 && html[start] | 0x20 == UInt8(ascii: "o") && html[start + 1] | 0x20 == UInt8(ascii: "n")
  }

  /// Whether something in an attribute's value could be taken for a tag.
  private static func holdsTag(_ html: [UInt8], behind sign: Int) -> Bool {
    var start = sign + 1
    while start < html.count, html[start] <= 0x20 { start += 1 }
    guard start < html.count, html[start] == UInt8(ascii: "\"") || html[start] == UInt8(ascii: "'") else {
      return false
    }
    let end = html.index(of: html[start], or: UInt8(ascii: "<"), from: start + 1)
    return end < html.count && html[end] == UInt8(ascii: "<")
  }

  private static func isNamed(_ html: [UInt8], _ name: StaticString, _ end: Int) -> Bool {
    let start = end - name.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for offset in 0..<name.utf8CodeUnitCount where unsafe html[start + offset] | 0x20 != name.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }

  /// Whether an address may be one that runs: `javascript:`, or one whose beginning hides what it is.
  private static func mayRun(_ html: [UInt8], behind sign: Int) -> Bool {
    var index = sign + 1
    while index < html.count, html[index] <= 0x20 { index += 1 }
    if index < html.count, html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "'") { index += 1 }
    guard index < html.count else { return false }
    let first = html[index]
    return first | 0x20 == UInt8(ascii: "j") || first <= 0x20 || first == UInt8(ascii: "&")
  }
}
