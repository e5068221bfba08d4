import Base
import Content

/// Reads the tags of a finished page for what they ask browsers to load.
///
/// The page itself is read, not what it was made from, because that holds for every theme, component and raw HTML alike.
/// It costs a few microseconds: text is passed eight bytes at a time, only elements that matter are read where no attribute
/// matters by itself, and of a tag only the attributes that do are kept. Markup is read as browsers do (HTML Living
/// Standard, section 13.2.5) as far as its tags go.
///
/// A class, because it is handed on for each tag, and a copy would retain all that it holds. It never leaves the call that
/// made it.
final class PolicyScan {
  let html: [UInt8]
  /// The addresses of scripts and style sheets of which it is known what they do.
  let ours: Set<String>
  private(set) var needs = PolicyNeeds()
  /// Where the page wants its policy written.
  private(set) var holes: [Int] = []

  init(_ html: [UInt8], ours: Set<String>) {
    self.html = html
    self.ours = ours
    run()
  }

  private func run() {
    let readsEveryTag = TellingAttributes.occur(in: html)
    var passed = 0
    for start in html.places(of: UInt8(ascii: "<")) where start >= passed && start + 1 < html.count {
      let next = html[start + 1]
      if Self.isLetter(next) {
        if readsEveryTag || mayMatter(at: start + 1) { passed = readTag(from: start + 1) }
      } else if next == UInt8(ascii: "!"), begins("--", at: start + 2) {
        passed = endOfComment(from: start + 2)
      } else if next == PagePolicy.hole[1] {
        holes.append(start)
      }
    }
  }

  /// Whether an element may be one that loads, runs or holds text, by the first two letters of its name.
  private func mayMatter(at start: Int) -> Bool {
    guard start + 1 < html.count else { return false }
    switch (html[start] | 0x20, html[start + 1] | 0x20) {
    case (UInt8(ascii: "a"), UInt8(ascii: "u")), (UInt8(ascii: "b"), UInt8(ascii: "a")),
      (UInt8(ascii: "e"), UInt8(ascii: "m")), (UInt8(ascii: "f"), UInt8(ascii: "r")),
      (UInt8(ascii: "f"), UInt8(ascii: "e")), (UInt8(ascii: "i"), UInt8(ascii: "m")),
      (UInt8(ascii: "i"), UInt8(ascii: "f")), (UInt8(ascii: "i"), UInt8(ascii: "n")),
      (UInt8(ascii: "l"), UInt8(ascii: "i")), (UInt8(ascii: "o"), UInt8(ascii: "b")),
      (UInt8(ascii: "s"), UInt8(ascii: "o")), (UInt8(ascii: "s"), UInt8(ascii: "c")),
      (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "t"), UInt8(ascii: "r")),
      (UInt8(ascii: "t"), UInt8(ascii: "i")), (UInt8(ascii: "t"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "s")), (UInt8(ascii: "v"), UInt8(ascii: "i")),
      (UInt8(ascii: "x"), UInt8(ascii: "m")):
      // Items and rows of tables are many, and begin so too.
      guard start + 2 < html.count else { return false }
      let isShort = html[start + 2] <= 0x20 || html[start + 2] == UInt8(ascii: ">")
      return !isShort
    default: return false
    }
  }

  /// - Parameter start: where the element's name begins.
  /// - Returns: where what follows the tag begins, and the text that belongs to it.
  private func readTag(from start: Int) -> Int {
    var index = start + 1
    while index < html.count, !Self.endsName(html[index]) { index += 1 }
    let name = start..<index
    let element = Element(name, in: self)
    guard index < html.count else { return index }
    var tag = Tag()
    if html[index] == UInt8(ascii: ">") { index += 1 } else { index = readAttributes(from: index, into: &tag) }
    note(tag, of: element)
    guard let element, element.holdsText else { return index }
    let end = endOfText(of: name, from: index)
    note(text: index..<end, of: element, tag)
    return end
  }

  private func readAttributes(from start: Int, into tag: inout Tag) -> Int {
    var index = start
    while index < html.count {
      let byte = html[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      index += 1
      if byte == UInt8(ascii: "/") || Self.isSpace(byte) { continue }
      let nameStart = index - 1
      while index < html.count, html[index] != UInt8(ascii: "="), !Self.endsName(html[index]) { index += 1 }
      let name = nameStart..<index
      var next = index
      while next < html.count, Self.isSpace(html[next]) { next += 1 }
      guard next < html.count, html[next] == UInt8(ascii: "=") else { continue }
      next += 1
      while next < html.count, Self.isSpace(html[next]) { next += 1 }
      guard next < html.count else { return next }
      let value: Range<Int>
      if html[next] == UInt8(ascii: "\"") || html[next] == UInt8(ascii: "'") {
        let end = html.index(of: html[next], from: next + 1)
        value = (next + 1)..<max(end, next + 1)
        index = min(end + 1, html.count)
      } else {
        index = next
        while index < html.count, html[index] != UInt8(ascii: ">"), !Self.isSpace(html[index]) { index += 1 }
        value = next..<index
      }
      tag.take(name, value, in: self)
    }
    return index
  }

  /// Where the end tag of an element begins that holds text alone.
  private func endOfText(of name: Range<Int>, from start: Int) -> Int {
    var index = start
    while true {
      index = html.index(of: UInt8(ascii: "<"), from: index)
      let end = index + 2 + name.count
      guard end < html.count else { return html.count }
      if html[index + 1] == UInt8(ascii: "/"), Self.endsName(html[end]),
        zip(html[(index + 2)..<end], html[name]).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return index
      }
      index += 1
    }
  }

  private func endOfComment(from start: Int) -> Int {
    var index = start
    while true {
      index = html.index(of: UInt8(ascii: ">"), from: index)
      guard index < html.count else { return index }
      if begins("--", at: index - 2) || (index - 3 >= start && begins("--!", at: index - 3)) { return index + 1 }
      index += 1
    }
  }

  private func begins(_ text: StaticString, at index: Int) -> Bool {
    index + text.utf8CodeUnitCount <= html.count && equals(index..<(index + text.utf8CodeUnitCount), text)
  }

  /// Whether a part of the page is a name; letter case makes no difference.
  func equals(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { name in
      for offset in 0..<name.count where unsafe html[range.lowerBound + offset] | 0x20 != name[offset] | 0x20 {
        return false
      }
      return true
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 ? isSpace(byte) : byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  // MARK: - What is found

  private func note(_ tag: Tag, of element: Element?) {
    guard tag.isNotable else { return }
    if tag.hasCode { needs.open() }
    if let style = tag.style {
      needs.addStyleAttribute()
      if contains(style, "url(") { needs.addOtherStyles() }
    }
    add(tag.background, for: .image)
    add(tag.ping, for: .connect)
    add(tag.action, for: .formAction)
    add(tag.player, for: .frame, isSettled: true)
    if let href = tag.href, isCode(href) { needs.open() }
    switch element {
    case .image, .input: add(tag.src, for: .image)
    case .vectorImage: add(tag.href, for: .image)
    case .media: add(tag.src, for: .media)
    case .frame: add(tag.src, for: .frame)
    case .object: add(tag.data ?? tag.src, for: .object)
    case .base: if let href = tag.href { needs.setBase(WebPlace(html[href])) }
    case .link: noteLink(tag)
    case .script, .style, .text, nil: break
    }
    add(tag.poster, for: .image)
    if let list = tag.srcset {
      for address in ImageCandidates.addresses(in: String(decoding: html[list], as: UTF8.self)) {
        needs.add(WebPlace(Array(address.utf8)[...]), for: .image)
      }
    }
  }

  private func add(_ value: Range<Int>?, for directive: PolicyDirective, isSettled: Bool = false) {
    if let value { needs.add(WebPlace(html[value]), for: directive, isSettled: isSettled) }
  }

  /// Whether an address runs, or may: what nearly all addresses begin with tells that they do not.
  private func isCode(_ value: Range<Int>) -> Bool {
    guard let first = value.first.map({ html[$0] }),
      first | 0x20 == UInt8(ascii: "j") || first <= 0x20 || first == UInt8(ascii: "&")
    else { return false }
    let place = WebPlace(html[value])
    return place == .code || place == .unclear
  }

  private func noteLink(_ tag: Tag) {
    guard let rel = tag.rel, let href = tag.href else { return }
    if contains(rel, "stylesheet") {
      if !isOurs(href) { needs.addOtherStyles() }
      return needs.add(WebPlace(html[href]), for: .style)
    }
    // Most links only tell of another address, such as the page's own.
    let isFetched = contains(rel, "preload") || contains(rel, "prefetch") && !contains(rel, "dns-")
    let (isIcon, isManifest) = (contains(rel, "icon"), contains(rel, "manifest"))
    guard isIcon || isManifest || isFetched else { return }
    let place = WebPlace(html[href])
    if place == .own { return }
    if isIcon { needs.add(place, for: .image) }
    if isManifest { needs.add(place, for: .manifest) }
    if contains(rel, "modulepreload") { needs.add(place, for: .script) }
    guard isFetched else { return }
    let wanted: [(StaticString, PolicyDirective)] = [
      ("image", .image), ("font", .font), ("style", .style), ("script", .script), ("audio", .media), ("video", .media),
      ("track", .media), ("document", .frame),
    ]
    let kind = wanted.first { name, _ in tag.destination.map { equals($0, name) } ?? false }?.1
    needs.add(place, for: kind ?? .connect)
  }

  private func note(text: Range<Int>, of element: Element, _ tag: Tag) {
    switch element {
    case .script:
      guard tag.type.map(isScript) ?? true else { return }
      guard let source = tag.src ?? tag.href else { return needs.addScript(Array(html[text])) }
      needs.add(WebPlace(html[source]), for: .script)
      if !isOurs(source) { needs.open() }
    case .style: needs.addStyles(Array(html[text]))
    default: break
    }
  }

  /// Whether an element of that type runs, rather than holds data (HTML Living Standard, section 4.12.1).
  private func isScript(_ type: Range<Int>) -> Bool {
    let name = String(decoding: html[type], as: UTF8.self).lowercased().filter { !$0.isWhitespace }
    return name.isEmpty || name.contains("javascript") || name.contains("ecmascript") || name.hasSuffix("/jscript")
      || name.hasSuffix("/livescript") || ["module", "importmap", "speculationrules"].contains(name)
  }

  private func isOurs(_ address: Range<Int>) -> Bool {
    let text = String(decoding: html[address], as: UTF8.self)
    return ours.contains(text)
      || (text.utf8.contains(UInt8(ascii: "&")) && ours.contains(text.replacing("&amp;", with: "&")))
  }

  private func contains(_ range: Range<Int>, _ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    var index = range.lowerBound
    while index + length <= range.upperBound {
      if equals(index..<(index + length), text) { return true }
      index += 1
    }
    return false
  }
}
