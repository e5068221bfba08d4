package import Markdown

extension Settings {
  /// How texts of the project are read: what the settings say, in a text's own language or else the site's.
  ///
  /// - Parameters:
  ///   - language: that of the text, if it says one.
  ///   - questions: the headings under which list items are questions of minutes.
  ///   - readsLists: whether its lists are kept as data.
  ///   - hasSectionLinks: whether its headings have links to themselves.
  package func dialect(
    in language: String?, questionSections questions: [String] = [], readsLists: Bool = false,
    hasSectionLinks: Bool = false
  ) -> Dialect {
    Dialect(
      questionSections: questions, readsLists: readsLists, hasSectionLinks: hasSectionLinks, html: markdown.html,
      abbreviations: knownAbbreviations,
      quotation: markdown.smart ? language.map { QuotationMarks(language: $0) } ?? quotation : nil,
      words: words(in: language))
  }
}
