import Base
package import Content
import Markdown

/// Which documents a site offers, so that their lengths can be read before it is linked.
package enum DocumentFiles {
  /// The project paths of the PDF files that attachments or components name, each once, in the order of `files`.
  package static func offered(
    by documents: [Document], in components: ComponentVocabulary, among files: [SiteSources.SourceEntry]
  ) -> [SiteSources.SourceEntry] {
    var names: Set<String> = []
    for document in documents {
      func add(_ reference: String) {
        guard let path = FileReferences.path(of: reference, in: RelativePath.folder(of: document.path)),
          isPDF(path)
        else { return }
        names.insert(path)
      }
      for attachment in FileReferences.attachments(of: document) { add(attachment.file.value) }
      for use in document.facts.components {
        for argument in components.files(of: use) { if let value = argument.value { add(value) } }
      }
    }
    return names.isEmpty ? [] : files.filter { names.contains($0.path) }
  }

  private static func isPDF(_ path: String) -> Bool { RelativePath.fileExtension(of: path) == "pdf" }
}

extension ComponentVocabulary {
  /// What an author gives a component for those of its parameters that are files to offer.
  func files(of use: ComponentUse) -> [ComponentUse.Argument] {
    guard let number = number(of: use.name), signatures[number].offersFile else { return [] }
    let parameters = signatures[number].parameters
    return use.arguments.filter { argument in parameters.contains { $0.kind == .file && $0.name == argument.name } }
  }
}
