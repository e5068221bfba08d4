import Base
import Content
import Markdown
import SiteModel

/// How citations are written, with the roles of DPUB-ARIA 1.1, and the works that they lead to.
///
/// Ids hold a colon, which no heading's id does.
struct CitationHTML {
  let entry: Entry
  let resources: [SharedResource]
  /// The page's own address, where the text is shown elsewhere; else empty.
  let page: String

  /// The id of a work in the list of references.
  static func id(of resource: SharedResource) -> String { "ref:" + resource.id }

  /// The id of one of the places that cite a work.
  static func id(ofUse time: Int, of resource: SharedResource) -> String {
    "cite:" + resource.id + (time == 1 ? "" : ":\(time)")
  }

  /// Writes a citation of the entry: `(Balch 2019, p. 4; Roe n.d.)`, `Balch (2019)`.
  func write(_ number: Int, to output: inout ByteBuffer) {
    let citation = entry.document.facts.citations[number]
    guard let uses = entry.citations.uses[number] else {
      // Only text, or an error.
      return output.append(escaping: citation.source)
    }
    if citation.isNarrative {
      guard let use = uses.first, let item = citation.items.first else { return }
      let reference = entry.citations.references[use.reference]
      return link(use, "\(reference.authors) (\(reference.year)\(Self.locator(item)))", to: &output)
    }
    output.append("<span class=\"citation\">(")
    for (index, (item, use)) in zip(citation.items, uses).enumerated() {
      if index > 0 { output.append("; ") }
      if !item.prefix.isEmpty { output.append(escaping: item.prefix + " ") }
      let reference = entry.citations.references[use.reference]
      link(use, item.hidesAuthor ? reference.year : "\(reference.authors) \(reference.year)", to: &output)
      output.append(escaping: Self.locator(item))
    }
    output.append(")</span>")
  }

  private static func locator(_ item: Citation.Item) -> String { item.locator.isEmpty ? "" : ", \(item.locator)" }

  private func link(_ use: EntryCitations.Use, _ text: String, to output: inout ByteBuffer) {
    let resource = resources[entry.citations.references[use.reference].resource.index]
    output.append("<a href=\"")
    output.append(escaping: page + "#" + PercentEncoding.encodeFragment(Self.id(of: resource)))
    output.append("\" id=\"")
    output.append(escaping: Self.id(ofUse: use.time, of: resource))
    output.append("\" role=\"doc-biblioref\">")
    output.append(escaping: text)
    output.append("</a>")
  }
}
