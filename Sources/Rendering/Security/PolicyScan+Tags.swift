extension PolicyScan {
  /// The elements that load something, run something, or hold text in which there are no tags.
  enum Element {
    case script, style, text
    case image, vectorImage, input, media, frame, object, base, link

    /// Nil for all others.
    init?(_ name: Range<Int>, in page: PolicyScan) {
      var found: Element?
      switch page.html[name.lowerBound] | 0x20 {
      case UInt8(ascii: "a"): if page.equals(name, "audio") { found = .media }
      case UInt8(ascii: "b"): if page.equals(name, "base") { found = .base }
      case UInt8(ascii: "e"): if page.equals(name, "embed") { found = .object }
      case UInt8(ascii: "f"):
        // An SVG filter takes a picture in.
        found = page.equals(name, "frame") ? .frame : page.equals(name, "feImage") ? .vectorImage : nil
      case UInt8(ascii: "i"):
        if page.equals(name, "img") { found = .image }
        if page.equals(name, "iframe") { found = .frame }
        if page.equals(name, "image") { found = .vectorImage }
        if page.equals(name, "input") { found = .input }
      case UInt8(ascii: "l"): if page.equals(name, "link") { found = .link }
      case UInt8(ascii: "o"): if page.equals(name, "object") { found = .object }
      case UInt8(ascii: "s"):
        if page.equals(name, "source") { found = .media }
        if page.equals(name, "script") { found = .script }
        if page.equals(name, "style") { found = .style }
      case UInt8(ascii: "t"):
        if page.equals(name, "track") { found = .media }
        if page.equals(name, "title") || page.equals(name, "textarea") { found = .text }
      case UInt8(ascii: "u"): if page.equals(name, "use") { found = .vectorImage }
      case UInt8(ascii: "v"): if page.equals(name, "video") { found = .media }
      case UInt8(ascii: "x"): if page.equals(name, "xmp") { found = .text }
      default: break
      }
      guard let found else { return nil }
      self = found
    }

    var holdsText: Bool { self == .script || self == .style || self == .text }
  }

  /// The attributes of one tag that matter: where their values stand.
  struct Tag {
    private(set) var src: Range<Int>?
    private(set) var srcset: Range<Int>?
    private(set) var href: Range<Int>?
    private(set) var rel: Range<Int>?
    private(set) var type: Range<Int>?
    /// What a preloaded file is to be: `as`.
    private(set) var destination: Range<Int>?
    private(set) var poster: Range<Int>?
    private(set) var data: Range<Int>?
    /// Where a form is sent.
    private(set) var action: Range<Int>?
    private(set) var background: Range<Int>?
    private(set) var ping: Range<Int>?
    private(set) var style: Range<Int>?
    /// What a script of the theme will show in a frame when it is asked to: `data-player`.
    private(set) var player: Range<Int>?
    /// Whether an attribute is a script, or a page of its own.
    private(set) var hasCode = false
    /// Whether there may be any of these.
    private(set) var isNotable = false

    mutating func take(_ name: Range<Int>, _ value: Range<Int>, in page: PolicyScan) {
      // Classes, ids and languages are most of them.
      switch page.html[name.lowerBound] | 0x20 {
      case UInt8(ascii: "a"):
        if page.equals(name, "as") { Self.keep(value, &destination) }
        if page.equals(name, "action") { Self.keep(value, &action) }
      case UInt8(ascii: "b"): if page.equals(name, "background") { Self.keep(value, &background) }
      case UInt8(ascii: "d"):
        if page.equals(name, "data") { Self.keep(value, &data) }
        if page.equals(name, "data-player") { Self.keep(value, &player) }
      case UInt8(ascii: "f"): if page.equals(name, "formaction") { Self.keep(value, &action) }
      case UInt8(ascii: "h"): if page.equals(name, "href") { Self.keep(value, &href) }
      case UInt8(ascii: "i"): if page.equals(name, "imagesrcset") { Self.keep(value, &srcset) }
      case UInt8(ascii: "o"):
        if name.count > 2, page.html[name.lowerBound + 1] | 0x20 == UInt8(ascii: "n") { hasCode = true }
      case UInt8(ascii: "p"):
        if page.equals(name, "poster") { Self.keep(value, &poster) }
        if page.equals(name, "ping") { Self.keep(value, &ping) }
      case UInt8(ascii: "r"): if page.equals(name, "rel") { Self.keep(value, &rel) }
      case UInt8(ascii: "s"):
        if page.equals(name, "src") { Self.keep(value, &src) }
        if page.equals(name, "srcset") { Self.keep(value, &srcset) }
        if page.equals(name, "style") { Self.keep(value, &style) }
        if page.equals(name, "srcdoc") { hasCode = true }
      case UInt8(ascii: "t"): if page.equals(name, "type") { Self.keep(value, &type) }
      case UInt8(ascii: "x"): if page.equals(name, "xlink:href") { Self.keep(value, &href) }
      default: return
      }
      isNotable = true
    }

    /// Of two attributes of one name the first holds.
    private static func keep(_ value: Range<Int>, _ place: inout Range<Int>?) {
      if place == nil { place = value }
    }
  }
}
