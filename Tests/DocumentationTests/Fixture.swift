import Base
import Content
import SiteModel
import WriteReference

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
  static let site = Example.site
}
