package import Base

/// What other rooms need to know of a body, all of it read from the parsed tree.
package struct Facts: Hashable, Sendable {
  /// In the order of the text.
  package let headings: [Heading]
  /// The ids that the author gave to places that are no headings, in the order of the text.
  package let anchors: [String]
  /// In the order of the text, those of footnotes last.
  package let components: [ComponentUse]
  /// Links and images in the order of the text, placeholders and images inside links included.
  package let links: [Link]
  /// The sentences around links to other files of the site, ascending by link; none for a link without text.
  package let passages: [Passage]
  /// The items with links of bullet and ordered lists, nested ones included, in the order of the text; empty where the
  /// dialect reads no lists.
  package let items: [ListItem]
  /// In the order of the text, those of footnotes last.
  package let citations: [Citation]
  /// The text of the first paragraph at the top level that has any, white space folded; nil when there is none.
  package let firstParagraph: CitingText?
  /// The text of the paragraphs before `<!-- more -->`, white space folded; nil when there is no such comment.
  package let summary: CitingText?
  package let wordCount: Int
  /// The rules that comments turn off for parts of the text.
  package let ignoredRules: [IgnoredRule]

  package init(
    headings: [Heading], anchors: [String] = [], components: [ComponentUse] = [], links: [Link],
    passages: [Passage] = [], items: [ListItem], citations: [Citation] = [], firstParagraph: CitingText?,
    summary: CitingText? = nil, wordCount: Int, ignoredRules: [IgnoredRule] = []
  ) {
    self.headings = headings
    self.anchors = anchors
    self.components = components
    self.links = links
    self.passages = passages
    self.items = items
    self.citations = citations
    self.firstParagraph = firstParagraph
    self.summary = summary
    self.wordCount = wordCount
    self.ignoredRules = ignoredRules
  }

  /// The sentence around a link; nil where no other file is linked to, or no text is around it.
  package func sentence(aroundLink link: Int) -> CitingText? {
    let index = passages.partitioningIndex { $0.link >= link }
    guard index < passages.count, passages[index].link == link else { return nil }
    return passages[index].sentence
  }

  package static let empty = Facts(headings: [], links: [], items: [], firstParagraph: nil, wordCount: 0)
}

/// A heading of a body, as it is written out.
package struct Heading: Hashable, Sendable {
  /// Unique in its body.
  package let id: String
  /// Its text without markup, white space folded.
  package let text: String
  package let position: SourcePosition
  /// 2 to 6: 2 plus the number of enclosing headings; the page's title is the level 1.
  package let level: Int
  /// Negative at the top.
  private let storedParent: Int32
  /// Whether it is a question of a section of questions, whether written as a heading or as a bold paragraph.
  package let isQuestion: Bool

  /// The index of the heading whose section this one opens in; nil at the top.
  package var parent: Int? { storedParent < 0 ? nil : Int(storedParent) }

  package init(level: Int, id: String, text: String, parent: Int?, isQuestion: Bool, position: SourcePosition) {
    self.level = level
    self.id = id
    self.text = text
    storedParent = Int32(clamping: parent ?? -1)
    self.isQuestion = isQuestion
    self.position = position
  }
}

/// A link or an image of a body.
package struct Link: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case link
    case image
  }

  /// As the author wrote it, with Markdown's escapes and entities resolved, not percent-decoded.
  package let destination: String
  /// The link's text or the image's alternative text, without markup, white space folded.
  package let text: String
  /// Where the link's source begins: its `[`, `!` or `<`.
  package let position: SourcePosition
  /// In half an `Int`, as are the numbers of headings and holes: an entry has dozens of these.
  private let storedLength: UInt32
  package let role: Role
  package let target: Target

  /// How many characters of that line it covers.
  package var length: Int { Int(storedLength) }

  package init(
    role: Role, destination: String, text: String, target: Target, position: SourcePosition, length: Int
  ) {
    self.role = role
    self.destination = destination
    self.text = text
    self.target = target
    self.position = position
    storedLength = UInt32(clamping: length)
  }

  /// What kind of thing a destination names, told from its form alone.
  package enum Target: Hashable, Sendable {
    /// `#` or nothing: an address still to come. Rendered as text.
    case placeholder
    /// An absolute http or https URL.
    case web
    /// `mailto:`, `tel:` and other schemes that open no page.
    case other
    /// A path or an anchor within the project; its address is a hole in the fragment.
    case site
    /// A scheme that runs code (`javascript:` and the like). Reported, and rendered as text.
    case forbidden
  }
}

/// One item of a list, for those who read lists as data.
package struct ListItem: Hashable, Sendable {
  /// The index of the heading whose section the item lies in; nil before the first heading.
  package let heading: Int?
  /// Its text without markup and without nested lists, white space folded.
  package let text: String
  /// Indexes in `Facts.links` of its links (not images), those of nested lists not included; never empty.
  package let links: [Int]

  package init(heading: Int?, text: String, links: [Int]) {
    self.heading = heading
    self.text = text
    self.links = links
  }
}

/// A rule that is not to be reported in a part of a text, whichever room finds it broken there.
package struct IgnoredRule: Hashable, Sendable {
  /// As written; whether there is such a rule is for others to say.
  package let rule: String
  /// The lines of the file for which it holds.
  package let lines: ClosedRange<Int>
  /// Where the comment stands that asks for it.
  package let position: SourcePosition
  /// How many characters of its line the comment covers.
  package let length: Int

  package init(rule: String, lines: ClosedRange<Int>, position: SourcePosition, length: Int) {
    self.rule = rule
    self.lines = lines
    self.position = position
    self.length = length
  }
}
