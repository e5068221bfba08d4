package struct BriefingFields: Hashable, Sendable {
  package let abstract: String?
  package let keywords: [String]
  /// Those whose it is; few have more than one.
  package let institutions: [Located<NameReference>]
  /// In its series.
  package let number: Located<String>?
  /// Without `https://doi.org/`: `10.1000/182`.
  package let doi: String?
  package let attachments: [Attachment]
  /// Overrides for citations, as written.
  package let cite: [FreeValue.Member]

  package init(
    abstract: String? = nil, keywords: [String] = [], institutions: [Located<NameReference>] = [],
    number: Located<String>? = nil, doi: String? = nil, attachments: [Attachment] = [],
    cite: [FreeValue.Member] = []
  ) {
    self.abstract = abstract
    self.keywords = keywords
    self.institutions = institutions
    self.number = number
    self.doi = doi
    self.attachments = attachments
    self.cite = cite
  }
}

extension BriefingFields {
  init(_ map: inout MapReader) {
    self.init(
      abstract: map.read("abstract", as: .text),
      keywords: map.list("keywords", of: .text),
      institutions: map.read("institution", as: .oneOrMore(of: .located(.organisation))) ?? [],
      number: map.read("number", as: .located(.text)),
      doi: map.read("doi", as: .doi),
      attachments: map.list("attachments", of: .attachment),
      cite: map.read("cite", as: .free) ?? [])
  }
}
