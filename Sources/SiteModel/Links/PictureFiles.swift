import Base
package import Content
import Markdown

/// Which files a site shows as pictures, so that their sizes can be read before it is linked.
package enum PictureFiles {
  /// The project paths of those that bodies, front matter or settings name, each once, in the order of `files`.
  ///
  /// What a component is given is a picture if its template says so.
  package static func shown(
    by documents: [Document], in components: ComponentVocabulary, settings: Settings,
    among files: [SiteSources.SourceEntry]
  ) -> [String] {
    var names: Set<String> = []
    func add(_ reference: String?, in folder: @autoclosure () -> String) {
      if let path = reference.flatMap({ FileReferences.path(of: $0, in: folder()) }) { names.insert(path) }
    }
    for document in documents {
      let links = document.facts.links
      // By index: few links are images, and the others need not be copied.
      for index in links.indices where links[index].role == .image && links[index].target == .site {
        add(links[index].destination, in: RelativePath.folder(of: document.path))
      }
      for use in document.facts.components {
        guard let number = components.number(of: use.name) else { continue }
        let pictures = components.signatures[number].parameters.filter { $0.kind == .picture }.map(\.name)
        for argument in use.arguments where argument.name.map(pictures.contains) ?? false {
          add(argument.value, in: RelativePath.folder(of: document.path))
        }
      }
      add(document.frontMatter.image?.source.value, in: RelativePath.folder(of: document.path))
      if case .organisation(let organisation) = document.fields {
        add(organisation.logo?.value, in: RelativePath.folder(of: document.path))
      }
    }
    add(settings.theme.logo?.value, in: "content")
    add(settings.publisher?.logo?.value, in: "content")
    return names.isEmpty ? [] : files.map(\.path).filter(names.contains)
  }
}
