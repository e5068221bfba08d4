extension PageMarkup {
  /// Elements that load something, run something, instruct the browser, or hold text in which there are no tags.
  package enum Element: String, Sendable {
    case a, area, audio, base, embed, feImage, frame, iframe, image, img, input, link, meta, noembed, noframes, object,
      script
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

    /// Whether its tag is kept, and not its attributes alone: what these say depends on one another, or the element says
    /// something by itself.
    package var isKept: Bool {
      switch self {
      case .a, .custom, .other: false
      default: true
      }
    }

    /// Whether it may have an alternative text.
    var mayHaveText: Bool { self == .img || self == .input || self == .area }

    init(_ html: Span<UInt8>, _ name: Range<Int>) {
      self = ShortName(html, name).map { Self($0) } ?? .other
    }

    @inline(__always) init(_ name: ShortName) {
      if name.isVeryShort {
        self = name == "a" ? .a : .other
      } else {
        self = Self.named(name)
      }
    }

    private static func named(_ name: ShortName) -> Element {
      switch name {
      case "area": .area
      case "audio": .audio
      case "base": .base
      case "embed": .embed
      case "feimage": .feImage
      case "frame": .frame
      case "iframe": .iframe
      case "image": .image
      case "img": .img
      case "input": .input
      case "link": .link
      case "meta": .meta
      case "noembed": .noembed
      case "noframes": .noframes
      case "object": .object
      case "script": .script
      case "source": .source
      case "style": .style
      case "textarea": .textarea
      case "title": .title
      case "track": .track
      case "use": .use
      case "video": .video
      case "xmp": .xmp
      default: .other
      }
    }

    /// Whether an element that is none of the known is a site's own.
    static func isCustom(_ html: Span<UInt8>, _ name: Range<Int>) -> Bool {
      for index in name where html[index] == UInt8(ascii: "-") { return true }
      return false
    }
  }

  /// Attributes that name a place, refer to an address, or run or style something.
  package enum AttributeName: String, Sendable {
    case action, background, data, formaction, href, id, imagesrcset, name, ping, poster, src, srcdoc, srcset, style
    case linkedHref = "xlink:href"
    /// That of a `meta`.
    case httpEquiv = "http-equiv"
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
      let known =
        if let short = ShortName(html, name) { Self(short, of: element) } else { Self.named(html, name) }
      guard let known else { return nil }
      self = known
    }

    @inline(__always) init?(_ name: ShortName, of element: Element) {
      guard let known = Self.known(name, of: element) else { return nil }
      self = known
    }

    private static func known(_ name: ShortName, of element: Element) -> AttributeName? {
      switch name {
      case "action": .action
      case "alt": element.mayHaveText ? .alt : nil
      case "as": element == .link ? .as : nil
      case "data": element == .object ? .data : nil
      case "fill", "filter", "mask", "stroke": .paint
      case "href": .href
      case "id": .id
      case "name": element == .a ? .name : nil
      case "ping": .ping
      case "poster": .poster
      case "rel": element == .link ? .rel : nil
      case "src": .src
      case "srcdoc": .srcdoc
      case "srcset": .srcset
      case "style": .style
      case "type": element == .script || element == .input ? .type : nil
      default: name.isHandler ? .handler : nil
      }
    }

    /// Of more than eight letters.
    private static func named(_ html: Span<UInt8>, _ name: Range<Int>) -> AttributeName? {
      func named(_ text: StaticString, _ known: AttributeName) -> AttributeName? {
        html.equals(name, text) ? known : nil
      }
      // By first letter and length, which most names share with none of these.
      switch (html[name.lowerBound] | 0x20, name.count) {
      case (UInt8(ascii: "b"), 10): return named("background", .background)
      case (UInt8(ascii: "c"), 9): return named("clip-path", .paint)
      case (UInt8(ascii: "d"), 11): return named("data-player", .player)
      case (UInt8(ascii: "f"), 10): return named("formaction", .formaction)
      case (UInt8(ascii: "h"), 10): return named("http-equiv", .httpEquiv)
      case (UInt8(ascii: "i"), 11): return named("imagesrcset", .imagesrcset)
      case (UInt8(ascii: "m"), 10): return named("marker-end", .paint) ?? named("marker-mid", .paint)
      case (UInt8(ascii: "m"), 12): return named("marker-start", .paint)
      case (UInt8(ascii: "o"), _): return html[name.lowerBound + 1] | 0x20 == UInt8(ascii: "n") ? .handler : nil
      case (UInt8(ascii: "x"), 10): return named("xlink:href", .linkedHref)
      default: return nil
      }
    }
  }
}
