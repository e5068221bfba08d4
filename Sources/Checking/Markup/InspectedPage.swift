import Base

/// A page read properly: its ids and its references, each with its place.
struct InspectedPage {
  /// Relative to the output folder.
  let path: String
  let ids: [InspectedAttribute]
  let references: [PageReference]
  /// The addresses of pictures that have no alternative text.
  let silentPictures: [InspectedAttribute]

  init(_ html: [UInt8], _ markup: PageMarkup, path: String, of url: SiteURL) {
    self.path = path
    let attributes = markup.attributes.map { InspectedAttribute($0, in: html) }
    ids = attributes.filter { $0.name == .id || $0.name == .name }
    silentPictures = markup.picturesWithoutText(in: html.span).compactMap { tag in
      attributes[tag.attributes].first { $0.name == .src || $0.name == .srcset || $0.name == .href }
    }
    let own = PublishedAddresses.folder(ofPage: path) ?? "/" + path
    // What depends on another beginning than the page's own is left to its author.
    let hasBase = markup.attributes.contains { $0.element == .base && $0.name == .href }
    references = attributes.flatMap { attribute in
      PageReference.addresses(in: attribute).compactMap { address in
        if hasBase, address.utf8.first != UInt8(ascii: "/") { return nil }
        return PageReference(
          attribute: attribute, address: address, target: PageTarget(address, on: own, of: url))
      }
    }
  }
}

/// An attribute with its value.
struct InspectedAttribute {
  let markup: PageMarkup.Attribute
  /// Character references resolved; nil where it has one that is not known here.
  let value: String?

  var name: PageMarkup.AttributeName { markup.name }
  /// Where its value stands, without quotation marks.
  var range: Range<Int> { markup.value }

  init(_ markup: PageMarkup.Attribute, in html: [UInt8]) {
    self.markup = markup
    value = CharacterReference.resolving(html[markup.value])
  }
}

/// An address that a page refers to.
struct PageReference {
  let attribute: InspectedAttribute
  let address: String
  let target: PageTarget

  /// As messages name it.
  var shown: String { "\(attribute.name.rawValue)=\"\(address)\"" }

  static func addresses(in attribute: InspectedAttribute) -> [String] {
    // A character that is written by a name which is not known here: only a browser could tell.
    guard let value = attribute.value else { return [] }
    if attribute.name == .srcset || attribute.name == .imagesrcset { return ImageCandidates.addresses(in: value) }
    guard isOne(attribute.markup) else { return [] }
    return value.isEmpty && mayBeEmpty(attribute.markup) ? [] : [value]
  }

  /// Whether an attribute holds one address (HTML Living Standard, "Attributes").
  ///
  /// Elements that a site has made for itself have attributes of their own.
  static func isOne(_ attribute: PageMarkup.Attribute) -> Bool {
    switch attribute.name {
    case .action, .data, .formaction, .href, .linkedHref, .poster, .src:
      switch attribute.element {
      case .base, .custom: false
      default: true
      }
    default: false
    }
  }

  /// Whether nothing means the page itself.
  private static func mayBeEmpty(_ attribute: PageMarkup.Attribute) -> Bool {
    switch attribute.name {
    case .action, .formaction, .href, .linkedHref: attribute.element != .link
    default: false
    }
  }
}
