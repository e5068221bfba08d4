package import Markdown

extension Dialect {
  /// How a project's texts are read: an entry's body, a text that belongs to no entry, and what is no file at all.
  ///
  /// - Parameters:
  ///   - language: that of the text; nil for the site's.
  ///   - kind: what the text is the body of. Only minutes and resource lists are searched for resources, so only their
  ///     lists are kept.
  ///   - hasSummary: whether it needs none made of its first paragraph.
  ///   - hasSectionLinks: whether headings lead to themselves, if the settings want that.
  package init(
    _ settings: Settings, language: String? = nil, kind: Kind = .page, hasSummary: Bool = false,
    hasSectionLinks: Bool = true
  ) {
    self.init(
      questionSections: kind == .event ? settings.minutes.questions : [],
      readsLists: kind == .event || kind == .resourceList,
      readsFirstParagraph: !hasSummary,
      hasSectionLinks: hasSectionLinks && settings.markdown.anchors, html: settings.markdown.html,
      abbreviations: settings.knownAbbreviations,
      quotation: settings.markdown.smart
        ? language.map { QuotationMarks(language: $0) } ?? settings.quotation : nil,
      words: settings.words(in: language))
  }
}
