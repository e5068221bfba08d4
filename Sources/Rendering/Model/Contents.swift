import Content
import Markdown
import SiteModel
import Templates

/// Which headings of an entry stand in its list of contents.
enum Contents {
  /// From how many headings on an entry has a list.
  private static let fewestHeadings = 3
  /// From how many words on a post has one: two minutes of reading, in which nobody needs a map.
  private static let fewestWordsOfPost = 500

  /// The headings of the two highest levels, and questions; none where there is to be no list.
  static func headings(of entry: Int, in context: SiteContext) -> Value {
    let count = context.headings.count(of: entry)
    guard isShown(entry, count, in: context) else { return .list([]) }
    return HeadingRecord.values(of: entry, in: context) { level, isQuestion in level <= 3 || isQuestion }
  }

  private static func isShown(_ entry: Int, _ headings: Int, in context: SiteContext) -> Bool {
    // What is asked is named where it is asked: settings that were handed on would be copied with all that they hold.
    if let isWanted = context.site.entries[entry].document.frontMatter.hasContents { return isWanted }
    guard context.site.settings.markdown.contents, headings >= fewestHeadings else { return false }
    return context.site.entries[entry].kind != .post
      || context.site.entries[entry].document.facts.wordCount >= fewestWordsOfPost
  }
}
