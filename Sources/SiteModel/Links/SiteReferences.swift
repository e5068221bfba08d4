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
  let navigation: [NavigationLink]
  let logo: ResolvedReference?

  init(
    _ documents: [Document], settings: Settings, files: ProjectFiles, resolver: inout ReferenceResolver,
    diagnostics: inout [Diagnostic]
  ) {
    links = documents.map { resolver.resolveLinks(of: $0, diagnostics: &diagnostics) }
    frontMatter = documents.map { document in
      var resolved: [String: ResolvedReference] = [:]
      for (name, reference) in FileReferences.inFrontMatter(document) where name != "attachment" {
        resolved[name] = resolver.resolve(reference, subject: name, in: document.path, diagnostics: &diagnostics)
      }
      return resolved
    }
    related = documents.map { document in
      document.frontMatter.related.map {
        resolver.resolve($0, subject: "related entry", in: document.path, diagnostics: &diagnostics)
      }
    }
    attachments = documents.map { document in
      FileReferences.attachments(of: document).map { attachment in
        let target = resolver.resolve(
          attachment.file, subject: "attachment", in: document.path, diagnostics: &diagnostics)
        let size = files.size(at: target.address)
        if size == 0 {
          diagnostics.append(
            Diagnostic(
              .emptyAttachment, path: document.path, at: attachment.file.position, length: attachment.file.length,
              "attachment \"\(attachment.file.value)\" is an empty file",
              help: "put the finished document in its place"))
        }
        return AttachedFile(attachment, target: target, size: size ?? 0)
      }
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
}

extension AttachedFile {
  fileprivate init(_ attachment: Attachment, target: ResolvedReference, size: Int) {
    let name = RelativePath.name(of: attachment.file.value)
    self.init(
      title: attachment.title ?? name, target: target, type: RelativePath.fileExtension(of: name).uppercased(),
      size: size, isAccessible: attachment.isAccessible)
  }
}
