/// What the settings make of one rule's findings.
package struct RuleSetting: Hashable, Sendable {
  package enum Weight: String, Hashable, Sendable, CaseIterable {
    case error
    case warning
    case advice
    case off
  }

  /// A diagnostic's code.
  package let code: Located<String>
  package let weight: Weight

  package init(
    code: Located<String>, weight: Weight
  ) {
    self.code = code
    self.weight = weight
  }
}

/// Which of the files beside the pages, and which of the pages that are made of all of them, are written.
package struct OutputSettings: Hashable, Sendable {
  package let rss: Bool
  package let sitemap: Bool
  package let robots: Bool
  /// The page with all files to download.
  package let attachments: Bool

  package init(
    rss: Bool, sitemap: Bool, robots: Bool, attachments: Bool
  ) {
    self.rss = rss
    self.sitemap = sitemap
    self.robots = robots
    self.attachments = attachments
  }

  package static let standard = OutputSettings(
    rss: true, sitemap: true, robots: true, attachments: true)
}

package struct ThemeSettings: Hashable, Sendable {
  /// A colour: `#` and 3 or 6 hexadecimal digits.
  package let accent: String?
  /// A file, relative to `content/`.
  package let logo: Located<String>?
  package let footer: String?

  package init(
    accent: String? = nil, logo: Located<String>? = nil, footer: String? = nil
  ) {
    self.accent = accent
    self.logo = logo
    self.footer = footer
  }

  package static let standard = ThemeSettings(accent: nil, logo: nil, footer: nil)
}
