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
    if attribute.name == "srcset" || attribute.name == "imagesrcset" { return candidates(in: attribute.value) }
    guard let mayBeEmpty = single[attribute.name], attribute.element != "base" else { return [] }
    if attribute.value.isEmpty, mayBeEmpty, attribute.element != "link" { return [] }
    return [attribute.value]
  }

  /// The addresses of a list of images with descriptors (section 4.8.4.3.10).
  private static func candidates(in text: String) -> [String] {
    var addresses: [String] = []
    var rest = text.unicodeScalars[...]
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && Markup.isSpace(UInt8(scalar.value)) }
    while true {
      rest = rest.drop { isSpace($0) || $0 == "," }
      guard !rest.isEmpty else { return addresses }
      var address = rest.prefix { !isSpace($0) }
      rest = rest.dropFirst(address.count)
      let endsCandidate = address.last == ","
      while address.last == "," { address.removeLast() }
      addresses.append(String(address))
      if !endsCandidate { rest = rest.drop { $0 != "," } }
    }
  }
}
