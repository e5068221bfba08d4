import Base
import Content
import Markdown

/// All files that public entries offer, under `attachments` and in components.
enum AttachmentInventory {
  static let address = Address.page("attachments")

  /// Whether there is anything to list.
  ///
  /// - Parameter addresses: those of the documents; an entry without one is shown nowhere.
  static func isNeeded(by documents: [Document], addresses: [Address?], _ vocabulary: ComponentVocabulary) -> Bool {
    zip(documents, addresses).contains { document, address in
      address != nil
        && (!FileReferences.attachments(of: document).isEmpty
          || document.facts.components.contains { !vocabulary.files(of: $0).isEmpty })
    }
  }

  /// Each file once for each entry that offers it, in the order of the entries and of their texts.
  ///
  /// - Parameter order: the entries in the order in which lists show them; others follow.
  static func files(
    _ documents: [Document], addresses: [Address?], order: [EntryID], attachments: [[AttachedFile]],
    components: [[ResolvedComponent?]]
  ) -> [OfferedFile] {
    let ordered = Set(order)
    let others = documents.indices.map { EntryID($0) }.filter { !ordered.contains($0) && addresses[$0.index] != nil }
    var files: [OfferedFile] = []
    for id in order + others {
      var offered = attachments[id.index]
      for (use, component) in zip(documents[id.index].facts.components, components[id.index]) {
        for case .file(let file) in component?.values ?? [] { offered.append(AttachedFile(file, label: use.label)) }
      }
      var seen: Set<ResolvedReference> = []
      for file in offered where file.target != .broken && seen.insert(file.target).inserted {
        files.append(OfferedFile(entry: id, name: name(of: file.target), file: file))
      }
    }
    return files
  }

  private static func name(of target: ResolvedReference) -> String {
    switch target {
    case .site(let address, _): RelativePath.name(of: address.path)
    case .asWritten(let text): text
    case .broken: ""
    }
  }
}

extension AttachedFile {
  fileprivate init(_ file: NamedFile, label: String?) {
    self.init(
      title: label.flatMap { $0.isEmpty ? nil : $0 } ?? file.name, target: file.target, type: file.type,
      size: file.size, pages: file.pages, access: file.access)
  }
}
