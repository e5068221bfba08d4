import Base

/// Finds what a reference that names nothing was probably meant to name.
struct LinkSuggestions {
  /// How many references are compared with every name there is; the help for any more is found by file name alone.
  ///
  /// A comparison with 10,000 names takes milliseconds, and thousands of links break when a folder is renamed.
  private static let limit = 200

  private let sourcesByName: [String: [String]]
  private let namesByFolder: [String: [String]]
  private let sources: [String]
  private let pages: [String]
  private let presentAddresses: [Address: Address]
  private var searches = 0

  /// - Parameters:
  ///   - sources: the project paths that can be named, in path order.
  ///   - pages: the addresses of the pages that can be named.
  ///   - presentAddresses: those of old addresses among them, which are offered in their place.
  init(sources: [String], pages: [String], presentAddresses: [Address: Address]) {
    self.presentAddresses = presentAddresses
    self.sources = sources
    self.pages = pages
    sourcesByName = Dictionary(grouping: sources) { RelativePath.name(of: $0).lowercased() }
    namesByFolder = Dictionary(grouping: sources) { RelativePath.folder(of: $0) }
      .mapValues { $0.map { RelativePath.name(of: $0) } }
  }

  /// `did you mean "…"?` for a project path that a file at another path refers to; nil when nothing is near.
  mutating func suggestion(for source: String, from path: String) -> String? {
    let name = RelativePath.name(of: source).lowercased()
    if let meant = sourcesByName[name]?.first ?? sourcesByName[name + ".md"]?.first ?? searched(source) {
      return "did you mean \"\(Self.relative(meant, to: RelativePath.folder(of: path)))\"?"
    }
    guard searches <= Self.limit else { return nil }
    let written = "/" + source.dropFirst("content/".count)
    return NearestName.nearest(to: written.hasSuffix("/") ? written : written + "/", among: pages).map { page in
      "did you mean \"\(presentAddresses[Address(page)]?.path ?? page)\"?"
    }
  }

  private mutating func searched(_ source: String) -> String? {
    searches += 1
    guard searches <= Self.limit else { return nil }
    let folder = RelativePath.folder(of: source)
    let nearby = NearestName.nearest(to: RelativePath.name(of: source), among: namesByFolder[folder] ?? [])
    let found = nearby.map { folder + "/" + $0 } ?? NearestName.nearest(to: source, among: sources)
    return found.flatMap { Self.isLike(source, $0) ? $0 : nil }
  }

  /// Whether two files are called alike but for their extensions: A.md and B.md are as near as names can be, and yet
  /// nobody meant the other.
  private static func isLike(_ one: String, _ other: String) -> Bool {
    NearestName.nearest(to: RelativePath.stem(of: one), among: [RelativePath.stem(of: other)]) != nil
  }

  /// A project path as one would write it in a file of `folder`.
  private static func relative(_ path: String, to folder: String) -> String {
    var target = path.split(separator: "/")[...]
    var here = folder.split(separator: "/")[...]
    while target.count > 1, let one = target.first, one == here.first {
      target = target.dropFirst()
      here = here.dropFirst()
    }
    return String(repeating: "../", count: here.count) + target.joined(separator: "/")
  }
}
