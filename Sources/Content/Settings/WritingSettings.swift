package import Markdown

package struct TagDeclaration: Hashable, Sendable {
  package let slug: Located<String>
  package let title: String
  package let description: String?
  package let synonyms: [Located<String>]
  /// Another declared tag's slug.
  package let parent: Located<String>?

  package init(
    slug: Located<String>, title: String, description: String? = nil, synonyms: [Located<String>] = [],
    parent: Located<String>? = nil
  ) {
    self.slug = slug
    self.title = title
    self.description = description
    self.synonyms = synonyms
    self.parent = parent
  }
}

package struct MinutesSettings: Hashable, Sendable {
  /// Beginnings of headings whose lists hold resources.
  package let resources: [String]
  /// Parts of headings whose sections hold questions.
  package let questions: [String]

  package init(
    resources: [String] = [], questions: [String] = []
  ) {
    self.resources = resources
    self.questions = questions
  }

  package static let standard = MinutesSettings(
    resources: ["Resources", "Further reading"], questions: ["Q&A", "Questions"])
}

package struct Abbreviation: Hashable, Sendable {
  package let short: String
  package let long: String

  package init(
    short: String, long: String
  ) {
    self.short = short
    self.long = long
  }
}

package struct MarkdownSettings: Hashable, Sendable {
  package let html: RawHTMLPolicy
  package let smart: Bool
  /// Whether long entries have a list of their headings, unless they say otherwise.
  package let contents: Bool
  /// Whether each heading has a link to itself.
  package let anchors: Bool

  package init(
    html: RawHTMLPolicy, smart: Bool, contents: Bool, anchors: Bool
  ) {
    self.html = html
    self.smart = smart
    self.contents = contents
    self.anchors = anchors
  }

  package static let standard = MarkdownSettings(html: .safe, smart: true, contents: true, anchors: true)
}
