import Base
import Content
import Markdown

/// The ids of the components of all entries, which links can name as they name those of headings.
struct ComponentIDs {
  /// For each entry one for each use, in their order; nil where it has none.
  let all: [[String?]]

  init(_ documents: [Document], _ vocabulary: ComponentVocabulary) {
    all = documents.map { $0.facts.components.isEmpty ? [] : Self.ids(of: $0, vocabulary) }
  }

  /// Ids that are written come first, so that one that is made from a label never takes the place of such a one.
  private static func ids(of document: Document, _ vocabulary: ComponentVocabulary) -> [String?] {
    var names = UniqueNames()
    for id in document.facts.headings.map(\.id) + document.facts.anchors { _ = names.claim(id) }
    var ids = [String?](repeating: nil, count: document.facts.components.count)
    var made: [Int] = []
    for (index, use) in document.facts.components.enumerated() {
      guard let number = vocabulary.number(of: use.name) else { continue }
      let signature = vocabulary.signatures[number]
      guard signature.id != .refused else { continue }
      if let id = use.id?.value {
        ids[index] = names.claim(id)
      } else if signature.id == .required {
        made.append(index)
      }
    }
    for index in made {
      let use = document.facts.components[index]
      let slug = use.label.map { Slug.make($0) } ?? ""
      ids[index] = names.claim(slug.isEmpty ? use.name : slug)
    }
    return ids
  }
}
