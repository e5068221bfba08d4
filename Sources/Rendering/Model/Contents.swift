import Content
import Markdown
import SiteModel

/// Which headings of an entry stand in its list of contents.
enum Contents {
  /// From how many headings on an entry has a list.
  private static let fewestHeadings = 3
  /// From how many words on a post has one: two minutes of reading, in which nobody needs a map.
  private static let fewestWordsOfPost = 500

  /// The headings of the two highest levels, and questions; none where there is to be no list.
  static func headings(of entry: Entry, in site: Site) -> [Heading] {
    let facts = entry.document.facts
    switch entry.document.frontMatter.hasContents {
    case false: return []
    case true: break
    case nil:
      guard site.settings.markdown.contents, facts.headings.count >= fewestHeadings else { return [] }
      if entry.kind == .post, facts.wordCount < fewestWordsOfPost { return [] }
    }
    return facts.headings.filter { $0.level <= 3 || $0.isQuestion }
  }
}
