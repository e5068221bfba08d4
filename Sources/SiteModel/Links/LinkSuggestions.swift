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
  ///
  /// What is named there can be written as it is, in the style of what is there: from the root on where that begins so, with
  /// the query and the fragment.
  ///
  /// - Parameter written: the reference as it is.
  mutating func suggestion(for source: String, from path: String, writtenAs written: String) -> String? {
    let rest = written.drop { $0 != "?" && $0 != "#" }
    func help(_ found: String) -> String { "did you mean \"\(Self.encoded(found))\(rest)\"?" }
    let name = RelativePath.name(of: source).lowercased()
    if let meant = sourcesByName[name]?.first ?? sourcesByName[name + ".md"]?.first ?? searched(source) {
      return help(
        written.hasPrefix("/")
          ? String(meant.dropFirst("content".count)) : Self.relative(meant, to: RelativePath.folder(of: path)))
    }
    guard searches <= Self.limit else { return nil }
    let address = "/" + source.dropFirst("content/".count)
    return NearestName.nearest(to: address.hasSuffix("/") ? address : address + "/", among: pages).map { page in
      help(presentAddresses[Address(page)]?.path ?? page)
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

  /// A path as it can stand in a link of Markdown, in front matter and in a component's argument alike.
  private static func encoded(_ path: String) -> String {
    path.unicodeScalars.map { scalar in
      let isSign = scalar.value <= 0x20 || "\"#%&()<>?\\\u{7F}".unicodeScalars.contains(scalar)
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return isSign ? (digits.count == 1 ? "%0" : "%") + digits : String(scalar)
    }.joined()
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
