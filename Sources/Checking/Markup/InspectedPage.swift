import Base

/// A page read properly: its ids and its references, each with its place.
struct InspectedPage {
  /// Relative to the output folder.
  let path: String
  let ids: [MarkupAttribute]
  let references: [PageReference]

  init(_ html: [UInt8], path: String, of url: SiteURL) {
    self.path = path
    let attributes = TagReader.attributes(of: html)
    ids = attributes.filter { $0.name == "id" || $0.name == "name" && $0.element == "a" }
    let own = PublishedAddresses.folder(ofPage: path) ?? "/" + path
    // What depends on another beginning than the page's own is left to its author.
    let hasBase = attributes.contains { $0.element == "base" && $0.name == "href" }
    references = attributes.flatMap { attribute in
      PageReference.addresses(in: attribute).compactMap { address in
        if hasBase, address.utf8.first != UInt8(ascii: "/") { return nil }
        return PageReference(
          attribute: attribute, address: address, target: PageTarget(address, on: own, of: url))
      }
    }
  }
}

/// An address that a page refers to.
struct PageReference {
  let attribute: MarkupAttribute
  let address: String
  let target: PageTarget

  /// Attributes that hold one address (HTML Living Standard, "Attributes"), and whether it may be empty, which is the page
  /// itself.
  private static let single: [String: Bool] = [
    "action": true, "data": false, "formaction": true, "href": true, "poster": false, "src": false, "xlink:href": true,
  ]

  static func addresses(in attribute: MarkupAttribute) -> [String] {
    // A character that is written by a name which is not known here: only a browser could tell.
    guard let value = attribute.value else { return [] }
    if attribute.name == "srcset" || attribute.name == "imagesrcset" { return ImageCandidates.addresses(in: value) }
    // Elements that a site has made for itself have attributes of their own.
    guard let mayBeEmpty = single[attribute.name], attribute.element != "base", !attribute.element.contains("-"),
      attribute.name != "data" || attribute.element == "object"
    else { return [] }
    if value.isEmpty, mayBeEmpty, attribute.element != "link" { return [] }
    return [value]
  }
}
