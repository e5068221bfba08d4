import Base
import Content

/// Finds folders that were probably meant to be collections.
enum FolderNames {
  /// Reports each folder of pages whose name is a collection's in other letters: `Posts` beside `posts`.
  static func check(_ documents: [Document], settings: Settings, diagnostics: inout [Diagnostic]) {
    let collections = Dictionary(settings.collections.map { ($0.name.lowercased(), $0.name) }) { first, _ in first }
    var reported: Set<Substring> = []
    for document in documents where document.place.collection == nil {
      let names = document.path.split(separator: "/")
      guard names.count > 2, let collection = collections[names[1].lowercased()], reported.insert(names[1]).inserted
      else { continue }
      diagnostics.append(
        Diagnostic(
          .folderCase, path: "content/\(names[1])",
          "the folder \"\(names[1])\" holds pages, not entries of the collection \"\(collection)\"",
          help: "rename it to \"\(collection)\""))
    }
  }
}
