import Base
import Content

/// Tells from the tags of a finished page what it asks browsers to load.
///
/// The page itself is read, not what it was made from, because that holds for every theme, component and raw HTML alike.
///
/// A class, because it is handed on for each tag, and a copy would retain all that it holds. It never leaves the call that
/// made it.
final class PolicyScan {
  let html: [UInt8]
  /// The addresses of scripts and style sheets of which it is known what they do.
  let ours: TextNumbers
  private(set) var needs = PolicyNeeds()

  init(_ html: [UInt8], _ markup: PageMarkup, ours: TextNumbers) {
    self.html = html
    self.ours = ours
    let attributes = markup.attributes.span
    for index in attributes.indices where mayAsk(attributes[index]) { note(attributes[index]) }
    let tags = markup.tags.span
    for index in tags.indices { note(tags[index], in: markup) }
  }

  /// Whether a link only tells of another address, such as the page's own, as most do.
  private func tellsOnly(_ rel: Range<Int>) -> Bool { html.equals(rel, "canonical") || html.equals(rel, "alternate") }

  /// Whether an attribute may ask for something by itself; nearly all are addresses of pages, or places to link to.
  @inline(__always) private func mayAsk(_ attribute: PageMarkup.Attribute) -> Bool {
    switch attribute.name {
    case .alt, .as, .data, .httpEquiv, .id, .name, .rel, .src, .type: false
    case .href, .linkedHref: isCode(attribute.value)
    default: true
    }
  }

  /// Notes what an attribute asks for on whichever element it stands.
  private func note(_ attribute: PageMarkup.Attribute) {
    let value = attribute.value
    switch attribute.name {
    case .action, .formaction: add(value, for: .formAction)
    case .background, .poster: add(value, for: .image)
    case .handler, .srcdoc: needs.open()
    case .href, .linkedHref: needs.open()
    case .imagesrcset, .srcset:
      for address in ImageCandidates.addresses(in: String(decoding: html[value], as: UTF8.self)) {
        needs.add(WebPlace(Array(address.utf8)[...]), for: .image)
      }
    case .paint: if contains(value, "url("), !contains(value, "url(#") { needs.addOtherStyles() }
    case .ping: add(value, for: .connect)
    case .player: add(value, for: .frame, isSettled: true)
    case .style:
      needs.addStyleAttribute()
      // An escape may hide what follows.
      if contains(value, "url(") || contains(value, "image-set(") || contains(value, "\\") { needs.addOtherStyles() }
    case .alt, .as, .data, .httpEquiv, .id, .name, .rel, .src, .type: break
    }
  }

  /// Notes what an element asks for beyond that.
  private func note(_ tag: PageMarkup.Tag, in markup: PageMarkup) {
    func attributes() -> Attributes { Attributes(of: tag, in: markup) }
    switch tag.element {
    case .img, .input: add(attributes().src, for: .image)
    // An SVG filter takes a picture in.
    case .image, .use, .feImage: add(attributes().href, for: .image)
    case .audio, .source, .track, .video: add(attributes().src, for: .media)
    case .frame, .iframe: add(attributes().src, for: .frame)
    case .object, .embed:
      let own = attributes()
      add(own.data ?? own.src, for: .object)
      // What is no picture is a page within the page, for which browsers ask both (CSP3, sections 6.1.4 and 6.1.7).
      add(own.data ?? own.src, for: .frame)
    case .base: if let href = attributes().href { needs.setBase(WebPlace(html[href])) }
    case .link: noteLink(attributes())
    case .script: noteScript(attributes(), tag.text)
    case .style: needs.addStyles(Array(html[tag.text]))
    case .a, .area, .custom, .meta, .noembed, .noframes, .other, .textarea, .title, .xmp: break
    }
  }

  private func add(_ value: Range<Int>?, for directive: PolicyDirective, isSettled: Bool = false) {
    if let value { needs.add(WebPlace(html[value]), for: directive, isSettled: isSettled) }
  }

  /// Whether an address runs, or may: what nearly all addresses begin with tells that they do not.
  @inline(__always) private func isCode(_ value: Range<Int>) -> Bool {
    if value.isEmpty { return false }
    let first = html[value.lowerBound]
    guard first | 0x20 == UInt8(ascii: "j") || first <= 0x20 || first == UInt8(ascii: "&") else { return false }
    let place = WebPlace(html[value])
    return place == .code || place == .unclear
  }

  private func noteLink(_ link: Attributes) {
    guard let rel = link.rel, let href = link.href else { return }
    if tellsOnly(rel) { return }
    if contains(rel, "stylesheet") {
      if !isOurs(href) { needs.addOtherStyles() }
      return needs.add(WebPlace(html[href]), for: .style)
    }
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
    let kind = wanted.first { name, _ in link.destination.map { html.equals($0, name) } ?? false }?.1
    needs.add(place, for: kind ?? .connect)
  }

  private func noteScript(_ script: Attributes, _ text: Range<Int>) {
    guard script.type.map(isScript) ?? true else { return }
    guard let source = script.src ?? script.href else { return needs.addScript(Array(html[text])) }
    needs.add(WebPlace(html[source]), for: .script)
    if !isOurs(source) { needs.open() }
  }

  /// Whether an element of that type runs, rather than holds data (HTML Living Standard, section 4.12.1).
  private func isScript(_ type: Range<Int>) -> Bool {
    let name = String(decoding: html[type], as: UTF8.self).lowercased().filter { !$0.isWhitespace }
    return name.isEmpty || name.contains("javascript") || name.contains("ecmascript") || name.hasSuffix("/jscript")
      || name.hasSuffix("/livescript") || ["module", "importmap", "speculationrules"].contains(name)
  }

  private func isOurs(_ address: Range<Int>) -> Bool {
    let text = String(decoding: html[address], as: UTF8.self)
    return ours.known(text) != nil
      || (text.utf8.contains(UInt8(ascii: "&")) && ours.known(text.replacing("&amp;", with: "&")) != nil)
  }

  private func contains(_ range: Range<Int>, _ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard range.count >= length else { return false }
    let first = unsafe text.utf8Start[0] | 0x20
    for index in range.lowerBound...(range.upperBound - length)
    where html[index] | 0x20 == first && html.equals(index..<(index + length), text) { return true }
    return false
  }
}
