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
