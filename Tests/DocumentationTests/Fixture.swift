import Base
import Content
import SiteModel

/// What the tests need of a site.
enum Fixture {
  static let settings: Settings = {
    let file = SourceFile(path: Settings.path, bytes: Array("title: T\nurl: https://example.org/".utf8))
    guard let settings = SettingsReader.read(file).settings else {
      preconditionFailure("a title and an address are enough for settings")
    }
    return settings
  }()

  /// A site with nothing in it but the file that the manual's examples name.
  static let site = SiteLinker.link(
    SiteSources(
      settings: settings, documents: [], files: [],
      themeFiles: [SiteSources.SourceEntry(path: "templates/static/style.css", size: 1, hash: ContentHash([0]))],
      zones: ["UTC": .utc], now: Instant(secondsSince1970: 0), audience: SiteSources.Audience(),
      components: ComponentVocabulary())
  ).site
}
