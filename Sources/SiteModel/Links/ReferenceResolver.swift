import Base
import Content
import Markdown

/// Finds what the references of entries and settings name, and reports those that name nothing.
struct ReferenceResolver {
  let documents: [Document]
  private let addresses: [Address?]
  private var sources: SourceAddresses
  /// The addresses of the entries in files named `index.md`, by the path of their folder.
  private let addressOfFolder: [String: Address]
  private let hidden: HiddenEntries
  private let files: ProjectFiles
  private let routes: Routes
  /// Those of old addresses.
  private let presentAddresses: [Address: Address]
  private let ownAddress: OwnAddress
  private let url: SiteURL
  let ids: ComponentIDs
  /// Whether what is referred to may exist without being here.
  private let isPart: Bool
  /// Addresses that declared tags would have if entries carried them.
  private let unusedTags: Set<Address>
  /// Source paths of the entries without an address, such as people without a page.
  private let pageless: Set<String>
  // Made when they are first asked for: most sites have few links to headings, and none that lead nowhere.
  lazy var entryAt = documentsByAddress()
  private lazy var suggestions = makeSuggestions()
  var anchors: [Address: Set<String>] = [:]
  var anchorSuggestions = Suggestions()

  init(
    documents: [Document], addresses: [Address?], hidden: HiddenEntries, files: ProjectFiles, routes: Routes,
    presentAddresses: [Address: Address], unusedTags: Set<Address>, url: SiteURL, ids: ComponentIDs, isPart: Bool
  ) {
    var sources = SourceAddresses(minimumCapacity: documents.count + files.published.count)
    var addressOfFolder: [String: Address] = [:]
    var pageless: Set<String> = []
    for (index, document) in documents.enumerated() {
      guard let address = addresses[index] else {
        pageless.insert(document.path)
        continue
      }
      sources.add(document.path, address, of: EntryID(index))
      if document.path.hasSuffix("/index.md") { addressOfFolder[RelativePath.folder(of: document.path)] = address }
    }
    for (path, file) in files.published { sources.add(path, file.address, of: nil) }
    self.sources = sources
    self.addressOfFolder = addressOfFolder
    self.documents = documents
    self.addresses = addresses
    self.hidden = hidden
    self.files = files
    self.routes = routes
    self.presentAddresses = presentAddresses
    ownAddress = OwnAddress(url)
    self.url = url
    self.ids = ids
    self.isPart = isPart
    self.pageless = pageless
    self.unusedTags = unusedTags
  }

  /// The entries by the addresses under which they have headings to point at.
  private func documentsByAddress() -> [Address: Int] {
    Dictionary(addresses.enumerated().compactMap { index, address in address.map { ($0, index) } }) { $1 }
  }

  private func makeSuggestions() -> LinkSuggestions {
    LinkSuggestions(
      sources: sources.paths.sorted(by: PathOrder.precedes),
      pages: routes.addresses.filter(\.isPage).map(\.path), presentAddresses: presentAddresses)
  }

  /// What messages call the things that cannot be a page; nil for those that can.
  private static func fileNoun(for subject: String) -> String? {
    switch subject {
    case "image", "logo": "an image"
    case "attachment": "a file"
    default: nil
    }
  }

  /// Resolves all links of a body.
  mutating func resolveLinks(
    of document: Document, into targets: inout LinkTargets.Notes, diagnostics: inout [Diagnostic]
  ) {
    defer { targets.endBody() }
    let links = document.facts.links
    if links.isEmpty { return }
    let folder = RelativePath.folder(of: document.path)
    for index in links.indices {
      switch links[index].target {
      case .site: break
      case .web:
        if ownAddress.isInsecure(links[index].destination) || !hidden.isEmpty {
          checkWebLink(links[index], in: document.path, diagnostics: &diagnostics)
        }
        targets.add(.asWritten)
        continue
      case .placeholder, .other, .forbidden:
        targets.add(.asWritten)
        continue
      }
      if case .link = links[index].role, let target = plainTarget(links[index].destination, in: folder) {
        targets.add(target)
        continue
      }
      // A copy of all that is known of a link counts a reference for each part of it.
      let link = links[index]
      targets.add(
        .other(
          resolve(
            link.destination, subject: Self.subject(of: link), in: document.path, at: link.position,
            length: link.length, diagnostics: &diagnostics)))
    }
  }

  private static func subject(of link: Link) -> String { link.role == .image ? "image" : "link" }

  private func checkWebLink(_ link: Link, in path: String, diagnostics: inout [Diagnostic]) {
    if ownAddress.isInsecure(link.destination) { diagnostics.append(ownAddress.problem(of: link, in: path)) }
    if let entry = hiddenEntry(at: link.destination) {
      diagnostics.append(
        Self.problem(of: Self.subject(of: link), to: entry, in: path, at: link.position, length: link.length))
    }
  }

  /// What nearly every link names: the file of an entry or another that is published, with nothing behind its path.
  ///
  /// Nil for what must be looked at with more care.
  private mutating func plainTarget(_ destination: String, in folder: String) -> LinkTargets.Target? {
    guard !isPart, let source = sources.number(written: destination, in: folder) else { return nil }
    if !presentAddresses.isEmpty, presentAddresses[sources.address(of: source)] != nil { return nil }
    return sources.entry(of: source).map { .entry($0) } ?? .other(.site(sources.address(of: source), suffix: ""))
  }

  /// A reference of a front matter or of the settings: an absolute URL, or a file or page of the project.
  ///
  /// References in the settings are read from `content/`.
  mutating func resolve(
    _ reference: Located<String>, subject: String, in path: String, diagnostics: inout [Diagnostic]
  ) -> ResolvedReference {
    let lower = reference.value.lowercased()
    if ["https://", "http://", "//", "mailto:", "tel:"].contains(where: lower.hasPrefix) {
      if let entry = hiddenEntry(at: reference.value) {
        diagnostics.append(
          Self.problem(of: subject, to: entry, in: path, at: reference.position, length: reference.length))
      }
      return .asWritten(reference.value)
    }
    return resolve(
      reference.value, subject: subject, in: path == Settings.path ? "content/sitegen.yml" : path,
      reportedIn: path, at: reference.position, length: reference.length, diagnostics: &diagnostics)
  }

  private mutating func resolve(
    _ destination: String, subject: String, in path: String, reportedIn reported: String? = nil,
    at position: SourcePosition, length: Int, diagnostics: inout [Diagnostic]
  ) -> ResolvedReference {
    if isPart { return .asWritten(destination) }
    let parts = Destination(destination)
    func report(_ code: DiagnosticCode, _ message: String, help: String) -> ResolvedReference {
      diagnostics.append(
        Diagnostic(code, path: reported ?? path, at: position, length: length, message, help: help))
      return .broken
    }
    guard let bare = parts.path else {
      return report(
        .linkNotFound, "\(subject) \"\(destination)\" has a broken percent escape",
        help: "write `%25` for a percent sign that is part of a name")
    }
    guard
      let source = bare.isEmpty ? path : RelativePath.resolve(bare, in: RelativePath.folder(of: path), root: "content"),
      source == "content" || source.hasPrefix("content/")
    else {
      return report(
        .linkOutside, "\(subject) \"\(destination)\" leaves the content folder",
        help: "copy what it names into \"content\", and refer to it there")
    }
    func report(hidden entry: HiddenEntries.Entry) -> ResolvedReference {
      diagnostics.append(
        Self.problem(of: subject, to: entry, in: reported ?? path, at: position, length: length))
      return .broken
    }
    if let entry = hidden.entry(in: source) { return report(hidden: entry) }
    if files.withheld.contains(source) {
      return report(
        .linkUnpublished, "\(subject) to \"\(source)\", which belongs to an entry that is not public",
        help: "publish that entry, or move the file out of its folder")
    }
    if pageless.contains(source) {
      return report(
        .linkNotFound, "\(subject) to \"\(source)\", which has no page of its own",
        help: "take the \(subject) out, or give the target a page")
    }
    guard var address = address(of: source) else {
      if let entry = hidden.entry(addressedBy: source) { return report(hidden: entry) }
      if unusedTags.contains(Address(source.dropFirst("content".count) + "/")) {
        return report(
          .linkUnpublished, "\(subject) \"\(destination)\" leads to a tag that no public entry carries",
          help: "give it to an entry, or take the \(subject) out")
      }
      return report(
        .linkNotFound, "\(subject) \"\(destination)\" leads nowhere",
        help: Self.missingBeginning(of: destination) ?? pageOfFile(source, destination)
          ?? suggestions.suggestion(for: source, from: path, writtenAs: destination)
          ?? Self.absence(of: source))
    }
    if let wanted = Self.fileNoun(for: subject) {
      if address.isPage {
        return report(
          .linkNotFound, "\(subject) \"\(destination)\" is a page, not \(wanted)",
          help: "name \(wanted == "a file" ? wanted : wanted + " file")")
      }
      if wanted == "an image", let problem = pictureProblem(of: address) {
        _ = report(problem.code, "\(subject) \"\(destination)\" \(problem.clause)", help: problem.help)
      }
    }
    let present = presentAddresses[address].flatMap { $0 == address ? nil : $0 }
    func reportOldAddress() {
      guard let present else { return }
      _ = report(
        .linkOldAddress, "\(subject) \"\(destination)\" names an old address",
        help: "write \"\(present.path)\(destination.drop { $0 != "?" && $0 != "#" })\", or name the source file")
    }
    address = present ?? address
    guard !parts.fragment.isEmpty else {
      reportOldAddress()
      return .site(address, suffix: parts.query)
    }
    // The commas of a directive behind it are encoded or not for a reason.
    let place = parts.fragment.firstRange(of: ":~:").map { parts.fragment[..<$0.lowerBound] } ?? parts.fragment[...]
    let directive = parts.fragment[place.endIndex...]
    let decoded = PercentEncoding.decode(String(place))
    guard let fragment = decoded, PagePlace.id(in: fragment).map({ hasAnchor($0, at: address) }) ?? true else {
      return report(
        .linkUnknownAnchor,
        "\(subject) \"\(destination)\" names a heading that \"\(page(at: address) ?? source)\" does not have",
        help: anchorSuggestion(for: decoded ?? String(place), at: address))
    }
    // What would be written in its place leads somewhere.
    reportOldAddress()
    return .site(address, suffix: parts.query + "#" + PercentEncoding.encodeFragment(fragment) + directive)
  }

  /// The entry that is not public and whose address, in full, this will be.
  private func hiddenEntry(at address: String) -> HiddenEntries.Entry? {
    guard !hidden.isEmpty else { return nil }
    return SiteAddresses.path(of: address, on: url).flatMap { hidden.entry(addressedBy: $0) }
  }

  private static func problem(
    of subject: String, to entry: HiddenEntries.Entry, in path: String, at position: SourcePosition, length: Int
  ) -> Diagnostic {
    Diagnostic(
      .linkUnpublished, path: path, at: position, length: length,
      "\(subject) to \"\(entry.path)\", which \(entry.reason.clause)",
      help: "publish it, give both the same `publish` date, or take the \(subject) out")
  }

  /// What is wrong with a file that is shown as a picture.
  private func pictureProblem(of address: Address) -> (code: DiagnosticCode, clause: String, help: String)? {
    switch files.pictures[address] {
    case .sized, nil: nil
    case .sizeless:
      (.sizelessPicture, "has no size", "give its root element a `viewBox`, or `width` and `height` in pixels")
    case .unreadable where files.size(at: address) == 0:
      (.unreadablePicture, "is an empty file", "put the picture in its place")
    case .unreadable:
      (
        .unreadablePicture, "is no picture that every browser can show",
        "save it as PNG, JPEG, GIF, WebP, AVIF or SVG"
      )
    }
  }

  /// What to write where an address lacks only its beginning; nil for what may be a file.
  private static func missingBeginning(of destination: String) -> String? {
    if destination.lowercased().hasPrefix("www.") { return "write https://\(destination)" }
    let parts = destination.split(separator: "@", omittingEmptySubsequences: false)
    let isMail = parts.count == 2 && parts[1].contains(".") && !destination.contains("/")
    // Pictures for sharp screens are often called so: `map@2x.png`.
    return isMail && parts[1].first?.isLetter == true ? "write mailto:\(destination)" : nil
  }

  /// What to write for the file in which a page will lie.
  private func pageOfFile(_ source: String, _ destination: String) -> String? {
    guard RelativePath.name(of: source) == "index.html" else { return nil }
    let page = Address(RelativePath.folder(of: source).dropFirst("content".count) + "/")
    return routes.contains(page) ? "write \"\(page.path)\(destination.drop { $0 != "?" && $0 != "#" })\"" : nil
  }

  private static func absence(of source: String) -> String {
    if !RelativePath.fileExtension(of: source).isEmpty { return "there is no file \"\(source)\"" }
    return "there is neither a file \"\(source)\" nor a page \"/\(source.dropFirst("content/".count))/\""
  }

  /// The address of a source path: an entry, a file, the page of a folder, or an address that the program makes.
  private func address(of source: String) -> Address? {
    if let address = sources.address(of: source) ?? addressOfFolder[source] { return address }
    let path = String(Substring(source.utf8.dropFirst("content".utf8.count)))
    let page = Address(path + "/")
    if routes.contains(page) { return page }
    let candidates = [path.isEmpty ? "/" : path, path + "/index.html"]
    return candidates.lazy.map { Address($0) }.first { routes.contains($0) }
  }
}
