package import Base
package import Content

/// All that a site is made of, as other rooms read it from disk.
package struct SiteSources: Sendable {
  package let settings: Settings
  /// In path order.
  package let documents: [Document]
  /// Every other file below `content/`, in path order.
  package let files: [SourceEntry]
  /// The files below the theme's `static/` folder, the built-in ones among them, in path order.
  package let themeFiles: [SourceEntry]
  /// The rules of the time zones that `TimeZoneNames` asked for; a name without rules is unknown to the system.
  package let zones: [String: TimeZoneRules]
  /// What the files of pictures say of themselves, by project path: those that `PictureFiles` asked for.
  package let pictures: [String: Picture]
  package let now: Instant
  package let audience: Audience
  /// The components that entries can use.
  package let components: ComponentVocabulary
  /// Whether entries and files are missing that the project has; then what is referred to is left as it is written.
  package let isPart: Bool
  /// How many pages documents among the files have, by path, as far as that is known.
  package let pages: [String: Int]

  package init(
    settings: Settings, documents: [Document], files: [SourceEntry], themeFiles: [SourceEntry],
    zones: [String: TimeZoneRules], pictures: [String: Picture] = [:], now: Instant, audience: Audience,
    components: ComponentVocabulary, pages: [String: Int] = [:], isPart: Bool = false
  ) {
    self.settings = settings
    self.documents = documents
    self.files = files
    self.themeFiles = themeFiles
    self.zones = zones
    self.pictures = pictures
    self.now = now
    self.audience = audience
    self.components = components
    self.pages = pages
    self.isPart = isPart
  }

  /// A file that is copied, not read.
  package struct SourceEntry: Hashable, Sendable {
    /// Relative to the project folder.
    package let path: String
    /// In bytes.
    package let size: Int
    /// The file itself where the program brings it along; nil when it lies in the project.
    package let builtIn: [UInt8]?
    /// Files of a project's theme have a fingerprint up to this size in bytes: a film is not read for its name.
    package static let largestWithHash = 8 << 20

    /// The file's fingerprint, where somebody may ask for it.
    package let hash: ContentHash?
    /// Whether it holds what the program's own file of its name does, so that it is known what it asks browsers for.
    package let isOriginal: Bool

    package init(path: String, size: Int, hash: ContentHash? = nil, isOriginal: Bool = false) {
      self.path = path
      self.size = size
      self.hash = hash
      self.isOriginal = isOriginal
      builtIn = nil
    }

    package init(builtIn file: SourceFile) {
      path = file.path
      size = file.bytes.count
      builtIn = file.bytes
      hash = ContentHash(file.bytes)
      isOriginal = true
    }
  }

  /// Whom the site is made for: the public, or those who want to see what is still to come.
  package struct Audience: Hashable, Sendable {
    package let seesDrafts: Bool
    package let seesFuture: Bool

    package init(seesDrafts: Bool = false, seesFuture: Bool = false) {
      self.seesDrafts = seesDrafts
      self.seesFuture = seesFuture
    }
  }
}

/// Which time zones a site needs, so that their rules can be read before it is linked.
package enum TimeZoneNames {
  /// The settings' zone and those of events, each once, in byte order.
  package static func needed(by documents: [Document], settings: Settings) -> [String] {
    var names: Set<String> = [settings.timezone.value]
    for document in documents {
      if case .event(let event) = document.fields, let zone = event.timezone { names.insert(zone.value) }
    }
    return names.sorted(by: PathOrder.precedes)
  }
}
