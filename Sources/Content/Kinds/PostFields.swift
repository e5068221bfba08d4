package struct PostFields: Hashable, Sendable {
  /// Where the post first appeared, if elsewhere.
  package let source: Source?
  package let attachments: [Attachment]

  package init(
    source: Source? = nil, attachments: [Attachment] = []
  ) {
    self.source = source
    self.attachments = attachments
  }

  package struct Source: Hashable, Sendable {
    package let name: String
    package let url: Located<String>?
    /// Whether the page names `url` as its canonical address.
    package let isCanonical: Bool

    package init(
      name: String, url: Located<String>? = nil, isCanonical: Bool = false
    ) {
      self.name = name
      self.url = url
      self.isCanonical = isCanonical
    }
  }
}

extension PostFields {
  init(_ map: inout MapReader) {
    self.init(
      source: map.read("source", as: .map("a source") { Source(&$0) }),
      attachments: map.list("attachments", of: .attachment))
  }
}

extension PostFields.Source {
  fileprivate init?(_ map: inout MapReader) {
    let name = map.read("name", .required, as: .text)
    let url = map.read("url", as: .located(.webAddress))
    let isCanonical = map.read("canonical", as: .boolean)
    guard let name else { return nil }
    self.init(name: name, url: url, isCanonical: isCanonical ?? false)
  }
}
