import Base
import Content

/// Files of `content/` that nothing but a page's text can be said to use.
///
/// Bodies are left to the finished pages, on which all that they and the templates refer to stands.
enum UnnamedFiles {
  /// Those of the files that are copied, in their order.
  static func among(_ files: [StaticFile], of assembly: SiteAssembly) -> [StaticFile] {
    let settings = assembly.sources.settings
    let allowed = UnlinkedFiles(settings)
    let candidates = files.filter { file in
      file.source.hasPrefix("content/") && !allowed.contains(String(file.source.dropFirst("content/".count)))
    }
    if candidates.isEmpty { return [] }
    var named = NamedFiles()
    named.add(settings)
    for target in assembly.references.navigation.map(\.target) + [assembly.references.logo].compactMap(\.self) {
      named.add(target)
    }
    for (index, shown) in assembly.shown.enumerated() {
      named.add(shown.document.frontMatter, in: RelativePath.folder(of: shown.document.path))
      for target in assembly.references.frontMatter[index].values { named.add(target) }
      for file in assembly.references.attachments[index] { named.add(file.target) }
      for component in assembly.components[index] {
        for value in (component?.values ?? []).lazy.compactMap(\.self) { named.add(value) }
      }
    }
    return candidates.filter { !named.contains($0) }
  }
}

/// Files that may lie in `content/` without a link, because they are fetched by their names or the settings say so.
struct UnlinkedFiles {
  private let paths: Set<String>
  /// The folders of resource lists, with a slash at the end: bibliographies lie beside them.
  private let resourceFolders: [String]
  private let folders: [String]

  init(_ settings: Settings) {
    paths = Set(settings.unlinkedFiles.map(\.value))
    folders = paths.filter { $0.hasSuffix("/") }
    resourceFolders = settings.collections.filter { $0.kind == .resourceList }.map { $0.name + "/" }
  }

  /// - Parameter path: below `content/`.
  func contains(_ path: String) -> Bool {
    if paths.contains(path) || folders.contains(where: path.hasPrefix) || path.hasPrefix(".well-known/") { return true }
    if Self.bibliographies.contains(RelativePath.fileExtension(of: path)),
      resourceFolders.contains(where: path.hasPrefix)
    {
      return true
    }
    return !path.utf8.contains(UInt8(ascii: "/")) && Self.isFetchedByName(path)
  }

  private static let bibliographies: Set<String> = ["bib", "ris", "json"]

  /// What search engines, hosts and browsers look for at the top of a site: `robots.txt`, `CNAME`, `_redirects`,
  /// `google123.html`, `site.webmanifest`, `favicon.ico`.
  private static func isFetchedByName(_ name: String) -> Bool {
    ["", "txt", "html", "htm", "xml", "ico", "json", "webmanifest"].contains(RelativePath.fileExtension(of: name))
      || ["favicon", "apple-touch-icon", "android-chrome", "mstile", "safari-pinned-tab"].contains {
        name.lowercased().hasPrefix($0)
      }
  }
}

/// What is named otherwise than in a text: by source path or by address.
private struct NamedFiles {
  private var paths: Set<String> = []
  private var addresses: Set<Address> = []

  func contains(_ file: StaticFile) -> Bool { paths.contains(file.source) || addresses.contains(file.address) }

  mutating func add(_ target: ResolvedReference) { if let address = target.address { addresses.insert(address) } }

  mutating func add(_ value: ComponentValue) {
    switch value {
    case .file(let file): add(file.target)
    case .reference(let target), .picture(let target): add(target)
    case .video(let video): add(video.target)
    case .text, .integer, .number, .boolean, .date, .entry, .resource, .person, .list, .tag: break
    }
  }

  mutating func add(_ settings: Settings) { paths.formUnion(FileReferences.inSettings(settings)) }

  mutating func add(_ frontMatter: FrontMatter, in folder: String) {
    paths.formUnion(FileReferences.inFreeData(of: frontMatter, in: folder))
  }
}
