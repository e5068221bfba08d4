extension PageMarkup {
  /// Elements that load something, run something, or hold text in which there are no tags.
  package enum Element: String, Sendable {
    case a, audio, base, embed, feImage, frame, iframe, image, img, input, link, noembed, noframes, object, script
    case source, style, textarea, title, track, use, video, xmp
    /// One that a site has made for itself: its name has a hyphen (HTML Living Standard, section 4.13.3).
    case custom
    case other

    /// Whether what stands behind the tag is text up to its end tag (section 13.2.5.1, RCDATA, RAWTEXT and script data).
    var holdsText: Bool {
      switch self {
      case .iframe, .noembed, .noframes, .script, .style, .textarea, .title, .xmp: true
      default: false
      }
    }

    init(_ html: Span<UInt8>, _ name: Range<Int>) {
      self = Self.known(html, name) ?? (Self.hasHyphen(html, name) ? .custom : .other)
    }

    private static func hasHyphen(_ html: Span<UInt8>, _ name: Range<Int>) -> Bool {
      for index in name where html[index] == UInt8(ascii: "-") { return true }
      return false
    }

    /// By the length first, as most elements are told by that.
    private static func known(_ html: Span<UInt8>, _ name: Range<Int>) -> Element? {
      func isNamed(_ text: StaticString) -> Bool { html.equals(name, text) }
      switch name.count {
      case 1: return isNamed("a") ? .a : nil
      case 3: return isNamed("img") ? .img : isNamed("use") ? .use : isNamed("xmp") ? .xmp : nil
      case 4: return isNamed("link") ? .link : isNamed("base") ? .base : nil
      case 5:
        if isNamed("audio") { return .audio }
        if isNamed("embed") { return .embed }
        if isNamed("frame") { return .frame }
        if isNamed("image") { return .image }
        if isNamed("input") { return .input }
        if isNamed("style") { return .style }
        if isNamed("title") { return .title }
        if isNamed("track") { return .track }
        return isNamed("video") ? .video : nil
      case 6:
        if isNamed("iframe") { return .iframe }
        if isNamed("object") { return .object }
        if isNamed("script") { return .script }
        return isNamed("source") ? .source : nil
      case 7: return isNamed("feImage") ? .feImage : isNamed("noembed") ? .noembed : nil
      case 8: return isNamed("noframes") ? .noframes : isNamed("textarea") ? .textarea : nil
      default: return nil
      }
    }
  }

  /// Attributes that name a place, refer to an address, or run or style something.
  package enum AttributeName: String, Sendable {
    case action, background, data, formaction, href, id, imagesrcset, name, ping, poster, src, srcdoc, srcset, style
    case linkedHref = "xlink:href"
    /// That of an `img`, which may stand there without a value.
    case alt
    /// Those of links and scripts.
    case `as`, rel, type
    /// What a script of the theme shows in a frame when it is asked to.
    case player = "data-player"
    /// One that is a script: `onclick` and its like.
    case handler
    /// One of a drawing that may refer to another: `fill`, `mask` and their like (SVG 2, section 13).
    case paint

    /// Nil of all others: classes, languages and sizes are most of them.
    init?(_ html: Span<UInt8>, _ name: Range<Int>, of element: Element) {
      guard let known = Self.known(html, name, of: element) else { return nil }
      self = known
    }

    /// By the length first, as most attributes are told by that.
    private static func known(_ html: Span<UInt8>, _ name: Range<Int>, of element: Element) -> AttributeName? {
      func isNamed(_ text: StaticString) -> Bool { html.equals(name, text) }
      switch name.count {
      case 2: if isNamed("id") { return .id } else if element == .link, isNamed("as") { return .as }
      case 3:
        if isNamed("src") {
          return .src
        } else if element == .img, isNamed("alt") {
          return .alt
        } else if element == .link, isNamed("rel") {
          return .rel
        }
      case 4:
        if isNamed("href") { return .href }
        if isNamed("ping") { return .ping }
        if element == .a, isNamed("name") { return .name }
        if element == .object, isNamed("data") { return .data }
        if element == .script, isNamed("type") { return .type }
        if isNamed("fill") || isNamed("mask") { return .paint }
      case 5: if isNamed("style") { return .style }
      case 6:
        if isNamed("action") { return .action }
        if isNamed("poster") { return .poster }
        if isNamed("srcdoc") { return .srcdoc }
        if isNamed("srcset") { return .srcset }
        if isNamed("filter") || isNamed("stroke") { return .paint }
      case 9: if isNamed("clip-path") { return .paint }
      case 10:
        if isNamed("background") { return .background }
        if isNamed("formaction") { return .formaction }
        if isNamed("xlink:href") { return .linkedHref }
        if isNamed("marker-end") || isNamed("marker-mid") { return .paint }
      case 11: if isNamed("data-player") { return .player } else if isNamed("imagesrcset") { return .imagesrcset }
      case 12: if isNamed("marker-start") { return .paint }
      default: break
      }
      let isHandler = name.count > 2 && html.equals(name.lowerBound..<(name.lowerBound + 2), "on")
      return isHandler ? .handler : nil
    }
  }
}
