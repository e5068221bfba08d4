extension PageMarkup {
  /// Elements that load something, run something, or hold text in which there are no tags.
  package enum Element: String, Sendable {
    case a, area, audio, base, embed, feImage, frame, iframe, image, img, input, link, noembed, noframes, object, script
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

    /// Whether it may have an alternative text.
    var mayHaveText: Bool { self == .img || self == .input || self == .area }

    @inline(__always) init(_ html: Span<UInt8>, _ name: Range<Int>) {
      // None of the known has two letters, as most elements of a page do.
      self = name.count == 2 ? .other : Self.known(html, name) ?? .other
    }

    /// Whether an element that is none of the known is a site's own.
    static func isCustom(_ html: Span<UInt8>, _ name: Range<Int>) -> Bool {
      for index in name where html[index] == UInt8(ascii: "-") { return true }
      return false
    }

    /// By length and first letter, which most names share with none of these.
    private static func known(_ html: Span<UInt8>, _ name: Range<Int>) -> Element? {
      let first = html[name.lowerBound] | 0x20
      switch name.count {
      case 1: return first == UInt8(ascii: "a") ? .a : nil
      case 3:
        switch first {
        case UInt8(ascii: "i"): return html.equals(name, "img") ? .img : nil
        case UInt8(ascii: "u"): return html.equals(name, "use") ? .use : nil
        case UInt8(ascii: "x"): return html.equals(name, "xmp") ? .xmp : nil
        default: return nil
        }
      case 4:
        switch first {
        case UInt8(ascii: "a"): return html.equals(name, "area") ? .area : nil
        case UInt8(ascii: "b"): return html.equals(name, "base") ? .base : nil
        case UInt8(ascii: "l"): return html.equals(name, "link") ? .link : nil
        default: return nil
        }
      case 5: return ofFive(html, name, first)
      case 6:
        switch first {
        case UInt8(ascii: "i"): return html.equals(name, "iframe") ? .iframe : nil
        case UInt8(ascii: "o"): return html.equals(name, "object") ? .object : nil
        case UInt8(ascii: "s"):
          return html.equals(name, "script") ? .script : html.equals(name, "source") ? .source : nil
        default: return nil
        }
      case 7:
        switch first {
        case UInt8(ascii: "f"): return html.equals(name, "feImage") ? .feImage : nil
        case UInt8(ascii: "n"): return html.equals(name, "noembed") ? .noembed : nil
        default: return nil
        }
      case 8:
        switch first {
        case UInt8(ascii: "n"): return html.equals(name, "noframes") ? .noframes : nil
        case UInt8(ascii: "t"): return html.equals(name, "textarea") ? .textarea : nil
        default: return nil
        }
      default: return nil
      }
    }

    private static func ofFive(_ html: Span<UInt8>, _ name: Range<Int>, _ first: UInt8) -> Element? {
      switch first {
      case UInt8(ascii: "a"): html.equals(name, "audio") ? .audio : nil
      case UInt8(ascii: "e"): html.equals(name, "embed") ? .embed : nil
      case UInt8(ascii: "f"): html.equals(name, "frame") ? .frame : nil
      case UInt8(ascii: "i"): html.equals(name, "image") ? .image : html.equals(name, "input") ? .input : nil
      case UInt8(ascii: "s"): html.equals(name, "style") ? .style : nil
      case UInt8(ascii: "t"): html.equals(name, "title") ? .title : html.equals(name, "track") ? .track : nil
      case UInt8(ascii: "v"): html.equals(name, "video") ? .video : nil
      default: nil
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

    /// By first letter and length, which most names share with none of these.
    private static func known(_ html: Span<UInt8>, _ name: Range<Int>, of element: Element) -> AttributeName? {
      func named(_ text: StaticString, _ known: AttributeName) -> AttributeName? {
        html.equals(name, text) ? known : nil
      }
      switch (html[name.lowerBound] | 0x20, name.count) {
      case (UInt8(ascii: "a"), 2): return element == .link ? named("as", .as) : nil
      case (UInt8(ascii: "a"), 3): return element.mayHaveText ? named("alt", .alt) : nil
      case (UInt8(ascii: "a"), 6): return named("action", .action)
      case (UInt8(ascii: "b"), 10): return named("background", .background)
      case (UInt8(ascii: "c"), 9): return named("clip-path", .paint)
      case (UInt8(ascii: "d"), 4): return element == .object ? named("data", .data) : nil
      case (UInt8(ascii: "d"), 11): return named("data-player", .player)
      case (UInt8(ascii: "f"), 4): return named("fill", .paint)
      case (UInt8(ascii: "f"), 6): return named("filter", .paint)
      case (UInt8(ascii: "f"), 10): return named("formaction", .formaction)
      case (UInt8(ascii: "h"), 4): return named("href", .href)
      case (UInt8(ascii: "i"), 2): return named("id", .id)
      case (UInt8(ascii: "i"), 11): return named("imagesrcset", .imagesrcset)
      case (UInt8(ascii: "m"), 4): return named("mask", .paint)
      case (UInt8(ascii: "m"), 10): return named("marker-end", .paint) ?? named("marker-mid", .paint)
      case (UInt8(ascii: "m"), 12): return named("marker-start", .paint)
      case (UInt8(ascii: "n"), 4): return element == .a ? named("name", .name) : nil
      case (UInt8(ascii: "o"), 3...): return html[name.lowerBound + 1] | 0x20 == UInt8(ascii: "n") ? .handler : nil
      case (UInt8(ascii: "p"), 4): return named("ping", .ping)
      case (UInt8(ascii: "p"), 6): return named("poster", .poster)
      case (UInt8(ascii: "r"), 3): return element == .link ? named("rel", .rel) : nil
      case (UInt8(ascii: "s"), 3): return named("src", .src)
      case (UInt8(ascii: "s"), 5): return named("style", .style)
      case (UInt8(ascii: "s"), 6):
        return named("srcset", .srcset) ?? named("srcdoc", .srcdoc) ?? named("stroke", .paint)
      case (UInt8(ascii: "t"), 4): return element == .script || element == .input ? named("type", .type) : nil
      case (UInt8(ascii: "x"), 10): return named("xlink:href", .linkedHref)
      default: return nil
      }
    }
  }
}
