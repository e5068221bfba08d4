import Base
import Content
import Markdown

/// The PDFs of the site that texts link to as to any page, which offers them all the same.
struct LinkedPDFs {
  /// Whether the site has no PDF, so that no link need be looked at.
  let isEmpty: Bool
  private let files: ProjectFiles
  private let pages: [String: Int]
  /// What is known of the files that are offered otherwise.
  private var access: [Address: FileAccess] = [:]
  private var reported: Set<Address> = []

  /// - Parameter pages: how many pages files have, by their paths.
  init(in files: ProjectFiles, pages: [String: Int]) {
    (self.files, self.pages) = (files, pages)
    isEmpty = !Self.areAmong(files.published.values.lazy.map(\.source))
  }

  static func areAmong(_ paths: some Sequence<String>) -> Bool { paths.contains { NamedFile.isPDF($0) } }

  /// Takes note of what an entry says of the files that it offers.
  mutating func note(_ offered: [AttachedFile], at address: Address?) {
    for attached in offered where attached.file.type == "PDF" {
      guard let place = attached.target.address else { continue }
      var known = attached.file.access
      if known.html == .ownPage, let address {
        known = FileAccess(isAccessible: known.isAccessible, html: .page(.site(address, suffix: "")))
      }
      if access[place] ?? .unknown == .unknown { access[place] = known }
    }
  }

  /// Those that a text links to, with what is known of them; of which nothing is said anywhere is reported at the first link.
  mutating func files(
    of entry: EntryID, _ documents: [Document], addresses: [Address?], links: LinkTargets,
    diagnostics: inout [Diagnostic]
  ) -> [AttachedFile] {
    let document = documents[entry.index]
    var found: [AttachedFile] = []
    for index in links.links(of: entry) {
      let target = links.reference(ofLink: index, in: entry, documents, addresses)
      guard case .site(let address, _) = target, NamedFile.isPDF(address.path) else { continue }
      let link = document.facts.links[index]
      if link.role == .image { continue }
      let file = NamedFile(
        link.destination, target, in: files, pages: pages, access: access[address] ?? .unknown)
      found.append(AttachedFile(title: file.name, file: file))
      guard access[address] == nil, reported.insert(address).inserted else { continue }
      diagnostics.append(
        Diagnostic(
          .silentPDF, path: document.path, at: link.position, length: link.length,
          "linked PDF \"\(link.destination)\" \(SilentPDF.fault)",
          help: "offer it under `attachments` or with `::download`, where that can be said"))
    }
    return found
  }
}
