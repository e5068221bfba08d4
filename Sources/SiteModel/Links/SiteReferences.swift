import Base
import Content
import Markdown

/// Everything that entries and settings refer to, resolved.
struct SiteReferences {
  let links: LinkTargets
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
    var links = LinkTargets.Notes(entries: documents.count, links: documents.reduce(0) { $0 + $1.facts.links.count })
    for document in documents { resolver.resolveLinks(of: document, into: &links, diagnostics: &diagnostics) }
    self.links = LinkTargets(links)
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
