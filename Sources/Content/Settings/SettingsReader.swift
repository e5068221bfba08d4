package import Base

/// Reads `sitegen.yml`.
///
/// 1. The bytes must be text, as in an entry.
/// 2. The whole file is one YAML map.
/// 3. Each key is read in its form; collections and their fields are completed with the default ones.
///
/// Whether files, tags, time zones and rules that are named exist is for other rooms to say.
package enum SettingsReader {
  /// The settings in a file, and what their author should put right.
  ///
  /// The settings are nil when there is no usable title or address; any other value that is wrong has its default.
  package static func read(_ file: SourceFile) -> (settings: Settings?, diagnostics: [Diagnostic]) {
    let report = Report(path: file.path, source: SourceText(file.bytes), codes: .settings)
    guard SourceCheck.check(report, emptyHelp: "write at least \"title: …\" and \"url: …\"") else {
      return (nil, report.diagnostics.sorted())
    }
    var map = root(report)
    let settings = Settings(&map)
    map.finish(knowing: MapReader.keys { _ = Settings(&$0) })
    return (settings, report.diagnostics.sorted())
  }

  private static func root(_ report: Report) -> MapReader {
    func reader(_ pairs: [YAMLPair], _ lost: YAMLDocument.LostKeys) -> MapReader {
      MapReader("the settings", pairs, at: .start, lost: lost, report)
    }
    let bytes = report.source.bytes
    let start = SourceCheck.hasByteOrderMark(bytes) ? 3 : 0
    let document = YAMLDocument.read(start..<bytes.count, report)
    guard let root = document.root else { return reader([], document.lost) }
    if case .map(let pairs) = root.content { return reader(pairs, document.lost) }
    if case .none = document.lost { report.addNotAMap(root) }
    return reader([], .all)
  }
}

extension Settings {
  fileprivate init?(_ map: inout MapReader) {
    let title = map.read("title", .required, as: .text)
    let url = map.read("url", .required, as: .siteURL)
    let description = map.read("description", as: .text)
    let language = map.read("language", as: .language)
    let timezone = map.read("timezone", as: .located(.timezone))
    let publisher = map.read("publisher", as: .map("a publisher") { Publisher(&$0) })
    let contact = map.read("contact", as: .map("a contact") { Contact(&$0) })
    let license = map.read("license", as: .text)
    let navigation = map.list("navigation", of: .map("a navigation item") { NavigationItem(&$0) })
    let collections = map.read("collections", as: .collections) ?? []
    let tags = map.read("tags", as: .tags) ?? []
    let series = map.read("series", as: .series) ?? []
    let minutes = map.read("minutes", as: .map("the settings of minutes") { MinutesSettings(&$0) })
    let abbreviations = map.read("abbreviations", as: .abbreviations) ?? []
    let markdown = map.read("markdown", as: .map("the settings of Markdown") { MarkdownSettings(&$0) })
    let related = map.read("related", as: .map("the settings of related entries") { RelatedSettings(&$0) })
    let rules = map.read("rules", as: .rules) ?? []
    let outputs = map.read("outputs", as: .map("the outputs") { OutputSettings(&$0) })
    let unlinkedFiles = map.list("unlinked_files", of: .located(.text))
    let theme = map.read("theme", as: .map("the theme") { ThemeSettings(&$0) })
    let templates = map.read("templates", as: .map("the settings of templates") { TemplateSettings(&$0) })
    let extra = map.read("extra", as: .free) ?? []
    let security = map.read("security", as: .map("the settings of security") { SecuritySettings(&$0) })
    let words = map.read("words", as: .words) ?? [:]
    guard let title, let url else { return nil }
    self.init(
      title: title, url: url, description: description, language: language ?? "en",
      timezone: timezone ?? Located("UTC", at: .start), publisher: publisher, contact: contact, license: license,
      navigation: navigation, collections: Collection.completed(collections), tags: tags, series: series,
      minutes: minutes ?? .standard, abbreviations: abbreviations, markdown: markdown ?? .standard,
      related: related ?? .standard, rules: rules,
      outputs: outputs ?? .standard, unlinkedFiles: unlinkedFiles, theme: theme ?? .standard,
      templates: templates ?? .standard, extra: extra, words: words, security: security ?? .standard)
  }
}

extension Publisher {
  fileprivate init?(_ map: inout MapReader) {
    let name = map.read("name", .required, as: .located(.text))
    let url = map.read("url", as: .webAddress)
    let logo = map.read("logo", as: .located(.reference))
    guard let name else { return nil }
    self.init(name: name, url: url, logo: logo)
  }
}

extension Contact {
  fileprivate init(_ map: inout MapReader) {
    self.init(
      email: map.read("email", as: .email),
      accessibleFormats: map.read("accessible_formats", as: .webAddressOrEmail))
  }
}

extension NavigationItem {
  fileprivate init?(_ map: inout MapReader) {
    let title = map.read("title", .required, as: .text)
    let target = map.read("to", .required, as: .located(.reference))
    guard let title, let target else { return nil }
    self.init(title: title, target: target)
  }
}

extension Form where Value == SiteURL {
  /// An absolute http or https URL that may have a path.
  fileprivate static var siteURL: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if let url = SiteURL(text) { return url }
      let help =
        TextShape.webScheme(of: text) == nil && SiteURL("https://" + text) != nil
        ? "write https://\(text)"
        : text.utf8.contains { $0 >= 0x80 }
          ? "write the name of the host in its ASCII form (xn--…), and other letters with percent signs"
          : "write it as https://example.org or https://example.org/folder"
      field.rejectShape("the site's address, an absolute http or https URL", text, help: help)
      return nil
    }
  }
}
