import Base
package import Content

/// What entries are called wherever they go: the `id` that outlives an address.
package enum EntryNames {
  /// The `id` of the front matter, or the source path below `content/` without its extension.
  package static func identity(of document: Document) -> String {
    if let id = document.frontMatter.id { return id.value }
    let path = document.path.dropFirst("content/".count)
    return String(RelativePath.endsInMarkdown(document.path) ? path.dropLast(3) : path)
  }

  /// Reports entries that call themselves what another one is called.
  static func check(_ documents: [Document], diagnostics: inout [Diagnostic]) {
    guard documents.contains(where: { $0.frontMatter.id != nil }) else { return }
    var holders: [String: String] = [:]
    for document in documents where document.frontMatter.id == nil {
      holders[identity(of: document)] = document.path
    }
    for document in documents {
      guard let id = document.frontMatter.id else { continue }
      if let holder = holders[id.value] {
        diagnostics.append(
          Diagnostic(
            .duplicateID, path: document.path, at: id.position, length: id.length,
            "id \"\(id.value)\" is already that of \"\(holder)\"",
            help: "give one of the two another `id`, or take it out"))
      } else {
        holders[id.value] = document.path
      }
    }
  }
}
