import Base

extension PolicyScan {
  /// The attributes of one tag that a policy asks about: where their values stand.
  struct Attributes {
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
    /// What a script of the theme will show in a frame when it is asked to.
    private(set) var player: Range<Int>?
    /// What may name a drawing elsewhere.
    private(set) var paints: [Range<Int>] = []
    /// Whether an attribute is a script, or a page of its own.
    private(set) var hasCode = false

    init(of tag: PageMarkup.Tag, in markup: PageMarkup) {
      for attribute in markup.attributes[tag.attributes] {
        let value = attribute.value
        switch attribute.name {
        case .action, .formaction: action = value
        case .as: destination = value
        case .background: background = value
        case .data: data = value
        case .handler, .srcdoc: hasCode = true
        case .href, .linkedHref: href = value
        case .imagesrcset, .srcset: srcset = value
        case .paint: paints.append(value)
        case .ping: ping = value
        case .player: player = value
        case .poster: poster = value
        case .rel: rel = value
        case .src: src = value
        case .style: style = value
        case .type: type = value
        case .alt, .httpEquiv, .id, .name: break
        }
      }
    }
  }
}
