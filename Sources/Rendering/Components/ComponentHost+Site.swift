import SiteModel
import Templates

extension ComponentHost {
  /// What every component of a site can name: the site, the entry in whose text it stands, and the
  /// words of the language.
  static let site = ComponentHost(variables: [
    ("site", .record("site")), ("entry", .record("entry")), ("words", .record("words")),
  ])

  /// The values of these variables.
  static func values(for entry: EntryID, in context: SiteContext) -> [Value] {
    // The navigation is that of no page in particular: what stands in a text is the same wherever the text is shown.
    [context.record(.site, 0), context.entry(entry), context.record(.words, 0)]
  }
}
