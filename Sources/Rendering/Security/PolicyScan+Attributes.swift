import Base

extension PolicyScan {
  /// The attributes of one tag that mean something only together with its element: where their values stand.
  struct Attributes {
    private(set) var src: Range<Int>?
    private(set) var href: Range<Int>?
    private(set) var rel: Range<Int>?
    private(set) var type: Range<Int>?
    /// What a preloaded file is to be: `as`.
    private(set) var destination: Range<Int>?
    private(set) var data: Range<Int>?

    init(of tag: PageMarkup.Tag, in markup: PageMarkup) {
      for attribute in markup.attributes[tag.attributes] {
        let value = attribute.value
        switch attribute.name {
        case .as: destination = value
        case .data: data = value
        case .href, .linkedHref: href = value
        case .rel: rel = value
        case .src: src = value
        case .type: type = value
        case .action, .alt, .background, .formaction, .handler, .httpEquiv, .id, .imagesrcset, .name, .paint, .ping,
          .player, .poster, .srcdoc, .srcset, .style:
          break
        }
      }
    }
  }
}
