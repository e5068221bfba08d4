package import Base

/// All pages of a finished site together: what doubtful ones are held against.
package struct FinishedSite: Sendable {
  let addresses: PublishedAddresses
  /// The paths of all files, relative to the output folder.
  private let files: Set<String>
  /// All pages that were made, by the fingerprints of their addresses.
  private let pages: Set<UInt64>
  /// The places on all pages, by their fingerprints.
  private let anchors: Set<UInt64>

  /// - Parameter notes: those of all pages.
  package init(_ addresses: PublishedAddresses, _ notes: [PageNotes]) {
    self.addresses = addresses
    files = Set(addresses.paths)
    pages = Set(notes.map(\.page))
    var anchors = Set<UInt64>(minimumCapacity: notes.reduce(0) { $0 + $1.ids.count })
    for note in notes {
      for id in note.ids { anchors.insert(Fingerprint.of(anchor: id, on: note.page)) }
    }
    self.anchors = anchors
  }

  /// The indexes of the pages that have to be inspected: the doubtful ones, and those that lead to places which are not
  /// there.
  package static func pagesToInspect(among notes: [PageNotes]) -> [Int] {
    var targeted = FingerprintNumbers()
    for note in notes {
      for target in note.targets { _ = targeted.number(of: target.page) }
    }
    var anchors = FingerprintNumbers()
    for note in notes where targeted.known(note.page) != nil {
      for id in note.ids { _ = anchors.number(of: Fingerprint.of(anchor: id, on: note.page)) }
    }
    return notes.indices.filter { index in
      notes[index].isDoubtful
        || notes[index].targets.contains { anchors.known(Fingerprint.of(anchor: $0.anchor, on: $0.page)) == nil }
    }
  }

  /// Holds a page against all rules.
  ///
  /// - Parameter path: relative to the output folder.
  package func inspect(_ html: [UInt8], _ markup: PageMarkup, at path: String) -> Findings {
    let page = InspectedPage(html, markup, path: path, of: addresses.url)
    var referenced: Set<String> = []
    if !addresses.watched.isEmpty {
      for case .site(let target, _, _) in page.references.lazy.map(\.target) {
        if let file = file(at: target) { referenced.insert(file) }
      }
    }
    return Findings(
      faults: FaultyPage(html, path: path, PageFault.rules.flatMap { $0(page, self) }), files: referenced)
  }

  // MARK: - What rules ask

  /// Whether there is a file at a path from the site's root.
  func has(_ path: String) -> Bool { file(at: path) != nil }

  private func file(at path: String) -> String? {
    let file = Address(path).outputPath
    return files.contains(file) ? file : nil
  }

  /// The page at a path from the site's root, by its path in the output folder; nil where no page is.
  ///
  /// A copied file is none: what places it has is not known.
  func page(at path: String) -> String? {
    file(at: path).flatMap { pages.contains(addresses.hash(ofPage: $0)) ? $0 : nil }
  }

  /// Where the page at a path from the site's root sends readers; nil of one that does not.
  func presentAddress(of path: String) -> Address? {
    addresses.present.isEmpty ? nil : addresses.present[Address(path).outputPath]
  }

  func hasAnchor(_ anchor: String, on page: String) -> Bool {
    let hash = Fingerprint.of(anchor: Fingerprint.of(anchor), on: addresses.hash(ofPage: page))
    return anchors.contains(hash)
  }

  /// The addresses that may have been meant by one that leads nowhere.
  var candidates: [String] { addresses.paths.map { PublishedAddresses.folder(ofPage: $0) ?? "/" + $0 } }
}
