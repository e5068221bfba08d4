/// What the start tags of a finished page name, load and run, with the places in the page where that stands.
///
/// A page is read for this once, and both its policy and its checks ask it. Tags are told as browsers tell them (HTML Living
/// Standard, section 13.2.5), so that a comment, a script's text or an attribute's value is none. Of tags and attributes
/// only those are kept that ``Element`` and ``AttributeName`` know.
package struct PageMarkup: Sendable {
  package struct Tag: Sendable {
    package let element: Element
    /// The indexes in ``PageMarkup/attributes``.
    package var attributes: Range<Int>
    /// What stands up to the end tag of an element whose content is text; else empty, behind the tag.
    package var text: Range<Int>
  }

  package struct Attribute: Sendable {
    package internal(set) var element: Element
    package let name: AttributeName
    /// Where its value stands, without quotation marks.
    package var value: Range<Int>
  }

  /// Those of elements of which more is kept than the attributes (``Element/isKept``), in the order in which they stand.
  package private(set) var tags: [Tag]
  /// Those of all tags, likewise; of two of one name on one tag only the first, which is the one that holds.
  package private(set) var attributes: [Attribute]

  package init(_ html: [UInt8]) { self = MarkupReader.read(html) }

  init(tags: [Tag], attributes: [Attribute]) { (self.tags, self.attributes) = (tags, attributes) }

  /// The tags of pictures, and of parts of them that are links, that have no alternative text, not even an empty one
  /// (techniques H37, H36 and H24 of WCAG 2.2).
  package func picturesWithoutText(in html: Span<UInt8>) -> [Tag] {
    var pictures: [Tag] = []
    for tag in tags where tag.element.mayHaveText {
      let own = attributes[tag.attributes]
      let isShown =
        switch tag.element {
        case .img: true
        case .input: own.contains { $0.name == .type && html.equals($0.value, "image") }
        default: own.contains { $0.name == .href }
        }
      if isShown, !own.contains(where: { $0.name == .alt && !(tag.element == .input && $0.value.isEmpty) }) {
        pictures.append(tag)
      }
    }
    return pictures
  }

  /// How many policies for the content the page says to have (HTML Living Standard, section 4.2.5.3).
  package func count(ofPolicies html: Span<UInt8>) -> Int {
    tags.count { tag in
      tag.element == .meta
        && attributes[tag.attributes].contains {
          $0.name == .httpEquiv && html.equals($0.value, "Content-Security-Policy")
        }
    }
  }

  /// Follows a change of the page: what stood behind a place stands so many bytes further on.
  package mutating func move(behind place: Int, by distance: Int) {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound < place ? range : (range.lowerBound + distance)..<(range.upperBound + distance)
    }
    for index in tags.indices { tags[index].text = moved(tags[index].text) }
    for index in attributes.indices { attributes[index].value = moved(attributes[index].value) }
  }
}
