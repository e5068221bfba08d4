import Base
import Content
import SiteModel
import Templates

/// What a preview says of a page that is not public, or of the whole site, in the language of a page.
struct PreviewText: Sendable {
  private let words: Wording
  private let language: Language

  init(_ settings: Settings, in language: String) {
    words = settings.words(in: language)
    self.language = Language.of(language)
  }

  func text(of preview: Preview) -> String {
    switch preview {
    case .draft: words[.draft]
    case .embargoed(let date):
      words.text(
        .embargoedUntil, ["date": language.text(of: DateValue(moment: date.moment, hasTime: date.hasTime))])
    }
  }

  /// For pages that are public themselves; nil on the public site.
  func text(of audience: SiteSources.Audience) -> String? {
    switch (audience.seesDrafts, audience.seesFuture) {
    case (false, false): nil
    case (true, false): words[.draftsShown]
    case (false, true): words[.embargoedShown]
    case (true, true): words[.allShown]
    }
  }
}

extension SiteSources.Audience {
  /// Whether it is everybody: it sees what is public, and no more.
  var isPublic: Bool { !seesDrafts && !seesFuture }
}
