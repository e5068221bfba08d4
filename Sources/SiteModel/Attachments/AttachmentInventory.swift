import Base
import Content
import Markdown

/// All files that public entries offer: in front matter, in components, and PDFs that their texts link to.
enum AttachmentInventory {
  static let address = Address.page("attachments")

  /// Whether there is anything to list.
  ///
  /// - Parameter addresses: those of the documents; an entry without one is shown nowhere.
  static func isNeeded(by documents: [Document], addresses: [Address?], _ sources: SiteSources) -> Bool {
    let hasPDF = LinkedPDFs.areAmong(sources.files.lazy.map(\.path))
    return zip(documents, addresses).contains { document, address in
      address != nil
        && (!FileReferences.attachments(of: document).isEmpty || offersFile(document)
          || document.facts.components.contains { !sources.components.files(of: $0).isEmpty }
          || hasPDF && document.facts.links.contains { $0.target == .site && NamedFile.isPDF($0.destination) })
    }
  }

  /// Whether it is an event whose slides or transcript are a file by their name.
  private static func offersFile(_ document: Document) -> Bool {
    guard let event = document.event else { return false }
    return [event.slides, event.recording?.transcript].contains { reference in
      reference.map { NamedFile.isDocument(named: $0.value) } ?? false
    }
  }

  /// Each file once for each entry that offers it, in the order of the entries and of their texts.
  ///
  /// - Parameter order: the entries in the order in which lists show them; others follow.
  static func files(
    _ documents: [Document], addresses: [Address?], order: [EntryID], references: SiteReferences,
    components: [[ResolvedComponent?]], files: ProjectFiles, pages: [String: Int], diagnostics: inout [Diagnostic]
  ) -> [OfferedFile] {
    var areOrdered = [Bool](repeating: false, count: documents.count)
    for id in order { areOrdered[id.index] = true }
    let entries = order + documents.indices.filter { !areOrdered[$0] && addresses[$0] != nil }.map { EntryID($0) }
    var offered = [[AttachedFile]](repeating: [], count: documents.count)
    for id in entries {
      offered[id.index] = references.attachments[id.index]
      let ofEvent = references.filesOfEvents[id.index]
      if !ofEvent.isEmpty { offered[id.index] += ["slides", "transcript"].compactMap { ofEvent[$0] } }
      for (use, component) in zip(documents[id.index].facts.components, components[id.index]) {
        for case .file(let file) in component?.values ?? [] {
          offered[id.index].append(AttachedFile(file, label: use.label))
        }
      }
    }
    var statements = FileStatements()
    for index in documents.indices where !offered[index].isEmpty {
      statements.read(
        documents[index], attachments: references.attachments[index], ofEvent: references.filesOfEvents[index],
        components: components[index], diagnostics: &diagnostics)
    }
    var linked = LinkedPDFs(in: files, pages: pages)
    if !linked.isEmpty {
      for id in entries { linked.note(offered[id.index], at: addresses[id.index]) }
      for index in documents.indices where addresses[index] != nil {
        offered[index] += linked.files(
          of: EntryID(index), documents, addresses: addresses, links: references.links, diagnostics: &diagnostics)
      }
    }
    return entries.flatMap { offered[$0.index].isEmpty ? [] : rows(of: $0, offered[$0.index]) }
  }

  /// Each file that an entry offers once, with all that it says of it.
  private static func rows(of entry: EntryID, _ offered: [AttachedFile]) -> [OfferedFile] {
    var rows: [OfferedFile] = []
    var places: [String: Int] = [:]
    for attached in offered {
      let (key, name): (String, String)
      switch attached.target {
      case .site(let address, _): (key, name) = (address.path, attached.file.name)
      case .asWritten(let text): (key, name) = (text, text)
      case .broken: continue
      }
      if let place = places[key] {
        var file = rows[place].file.file
        file.access = file.access.or(attached.file.access)
        rows[place] = OfferedFile(
          entry: entry, name: name, file: AttachedFile(title: rows[place].file.title, file: file))
      } else {
        places[key] = rows.count
        rows.append(OfferedFile(entry: entry, name: name, file: attached))
      }
    }
    return rows
  }
}

extension AttachedFile {
  fileprivate init(_ file: NamedFile, label: String?) {
    self.init(title: label.flatMap { $0.isEmpty ? nil : $0 } ?? file.name, file: file)
  }
}
