package import Base

/// How a body is read, beyond CommonMark: the settings that change what a source's bytes mean.
package struct Dialect: Hashable, Sendable {
  /// Marks of headings whose sections hold questions, as in the minutes of an event; empty elsewhere.
  ///
  /// In a section whose heading contains one of these (letter case aside), a paragraph that is one bold span is a
  /// question and becomes a sub-heading.
  package let questionSections: [String]
  /// Whether lists are read as data; `Facts.items` is empty where they are not.
  package let readsLists: Bool
  /// Whether the first paragraph is kept; `Facts.firstParagraph` is nil where it is not.
  package let readsFirstParagraph: Bool
  /// Whether each heading gets a link to itself, where the text is shown on its own page.
  package let hasSectionLinks: Bool
  /// Which raw HTML passes.
  package let html: RawHTMLPolicy
  /// What abbreviations stand for, unless a text says otherwise.
  package let abbreviations: Abbreviations
  /// The marks in which quotations are set, and with them apostrophes, dashes and ellipses; nil where punctuation stays as
  /// it is written.
  package let quotation: QuotationMarks?
  /// What is written beside the author's own words: names of footnotes and tables.
  package let words: Wording

  package init(
    questionSections: [String] = [], readsLists: Bool = true, readsFirstParagraph: Bool = true,
    hasSectionLinks: Bool = false, html: RawHTMLPolicy = .safe,
    abbreviations: Abbreviations = .none, quotation: QuotationMarks? = nil, words: Wording = .english
  ) {
    self.questionSections = questionSections
    self.readsLists = readsLists
    self.readsFirstParagraph = readsFirstParagraph
    self.hasSectionLinks = hasSectionLinks
    self.html = html
    self.abbreviations = abbreviations
    self.quotation = quotation
    self.words = words
  }
}
