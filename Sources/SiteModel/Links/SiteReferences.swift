import Base
import Content

/// Everything that entries and settings refer to, resolved.
struct SiteReferences {
  /// Each entry's links, by their index in the body's facts.
  let links: [[ResolvedReference]]
  /// Each entry's front matter references, by name.
  let frontMatter: [[String: ResolvedReference]]
  /// What each entry names under `related`, in the order written.
  let related: [[ResolvedReference]]
  let attachments: [[AttachedFile]]
  /// The slides and the transcript of each entry, by these keys, where they are files.
  let filesOfEvents: [[String: AttachedFile]]
  let navigation: [NavigationLink]
  let logo: ResolvedReference?

  init(
    _ documents: [Document], settings: Settings, attachments reading: AttachmentReading,
    resolver: inout ReferenceResolver, diagnostics: inout [Diagnostic]
  ) {
    links = documents.map { resolver.resolveLinks(of: $0, diagnostics: &diagnostics) }
    let frontMatter = documents.map { document in
      var resolved: [String: ResolvedReference] = [:]
      for (name, reference) in FileReferences.inFrontMatter(document) where name != "attachment" {
        resolved[name] = resolver.resolve(reference, subject: name, in: document.path, diagnostics: &diagnostics)
      }
      return resolved
    }
    self.frontMatter = frontMatter
    related = documents.map { document in
      document.frontMatter.related.map {
        resolver.resolve($0, subject: "related entry", in: document.path, diagnostics: &diagnostics)
      }
    }
    attachments = documents.map { reading.attachments(of: $0, resolver: &resolver, diagnostics: &diagnostics) }
    filesOfEvents = zip(documents, frontMatter).map {
      reading.filesOfEvent($0, references: $1, resolver: &resolver, diagnostics: &diagnostics)
    }
    navigation = settings.navigation.map { item in
      NavigationLink(
        title: item.title,
        target: resolver.resolve(
          item.target, subject: "navigation target", in: Settings.path, diagnostics: &diagnostics))
    }
    if let logo = settings.publisher?.logo {
      _ = resolver.resolve(logo, subject: "logo", in: Settings.path, diagnostics: &diagnostics)
    }
    logo = settings.theme.logo.map {
      resolver.resolve($0, subject: "logo", in: Settings.path, diagnostics: &diagnostics)
    }
  }

  /// All that the front matter of an entry refers to but for `related`, the HTML versions of its files among it.
  func inFrontMatter(of entry: Int) -> [ResolvedReference] {
    if attachments[entry].isEmpty, filesOfEvents[entry].isEmpty, frontMatter[entry].isEmpty { return [] }
    let files = attachments[entry] + filesOfEvents[entry].sorted { $0.key < $1.key }.map(\.value)
    return frontMatter[entry].sorted { $0.key < $1.key }.map(\.value)
      + files.compactMap { file in
        if case .page(let page)? = file.file.access.html { page } else { nil }
      }
  }
}
