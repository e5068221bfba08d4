import Base

/// A first look at a page's attributes: whether any asks browsers for something whatever element it stands on, or holds
/// what could be taken for a tag.
///
/// Hardly a page has one, and then only a few elements have to be read: a seventh of the work. Whatever stands before a
/// `=` and is named like an attribute counts, so it may see too many, never too few.
enum TellingAttributes {
  static func occur(in html: [UInt8]) -> Bool {
    var index = html.index(of: UInt8(ascii: "="), from: 0)
    while index < html.count {
      if isTelling(html, before: index) { return true }
      index += 1
      while index < html.count, html[index] <= 0x20 { index += 1 }
      if index < html.count, html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "'") {
        let end = html.index(of: html[index], or: UInt8(ascii: "<"), from: index + 1)
        if end < html.count, html[end] == UInt8(ascii: "<") { return true }
        index = end
      }
      index = html.index(of: UInt8(ascii: "="), from: index)
    }
    return false
  }

  private static func isTelling(_ html: [UInt8], before sign: Int) -> Bool {
    var end = sign
    while end > 0, html[end - 1] <= 0x20 { end -= 1 }
    guard end > 1 else { return false }
    // By its last letter first: of classes, ids, languages and labels no more is looked at.
    switch html[end - 1] | 0x20 {
    case UInt8(ascii: "f"): return isNamed(html, "href", end) && mayRun(html, behind: sign)
    case UInt8(ascii: "e") where isNamed(html, "style", end): return true
    case UInt8(ascii: "g") where isNamed(html, "ping", end): return true
    case UInt8(ascii: "d") where isNamed(html, "background", end): return true
    case UInt8(ascii: "n") where isNamed(html, "action", end) || isNamed(html, "formaction", end): return true
    case UInt8(ascii: "t") where isNamed(html, "srcset", end) || isNamed(html, "imagesrcset", end): return true
    case UInt8(ascii: "c") where isNamed(html, "srcdoc", end): return true
    case UInt8(ascii: "r") where isNamed(html, "poster", end) || isNamed(html, "data-player", end): return true
    default: break
    }
    // Or a script: `onclick`.
    var start = end
    while start > 0, html[start - 1] | 0x20 >= UInt8(ascii: "a"), html[start - 1] | 0x20 <= UInt8(ascii: "z") {
      start -= 1
    }
    return end - start > 2 && html[start] | 0x20 == UInt8(ascii: "o") && html[start + 1] | 0x20 == UInt8(ascii: "n")
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
