package import Base

/// A body as HTML, with holes where the text depends on other files.
///
/// A fragment depends on its own source and its dialect alone, so it can be made in any order and kept.
/// Whoever knows the site fills the holes.
package struct Fragment: Hashable, Sendable {
  /// The literal HTML, without the holes' contents.
  package let html: [UInt8]
  /// Ascending by offset.
  package let holes: [Hole]

  package init(html: [UInt8], holes: [Hole]) {
    self.html = html
    self.holes = holes
  }

  package static let empty = Fragment(html: [], holes: [])

  /// A place in the HTML that waits for something from outside the file.
  ///
  /// Half as large as with an `Int` for each number: an entry has ten of them.
  package struct Hole: Hashable, Sendable {
    package let content: Content
    private let storedOffset: UInt32

    /// The byte offset in `html` at which the content goes.
    package var offset: Int { Int(storedOffset) }

    package init(offset: Int, content: Content) {
      (storedOffset, self.content) = (UInt32(clamping: offset), content)
    }

    /// What an author says of an image's sides, in CSS pixels; small, as holes are many.
    package struct GivenSides: Hashable, Sendable {
      private let storedWidth: Int16
      private let storedHeight: Int16

      package var width: Int? { storedWidth == 0 ? nil : Int(storedWidth) }
      package var height: Int? { storedHeight == 0 ? nil : Int(storedHeight) }

      init(_ given: ImageAttributes) {
        // No side is 0, and none too large.
        (storedWidth, storedHeight) = (Int16(clamping: given.width ?? 0), Int16(clamping: given.height ?? 0))
      }
    }

    package enum Content: Hashable, Sendable {
      /// The address of `Facts.links[index]`, inside a double-quoted `href` or `src`.
      case address(link: UInt32)
      /// The attributes that an image has of its file and of its place among others, with a space before each: those of
      /// `Facts.links[index]`, at the end of its tag. Its author may have given sides, in CSS pixels.
      case image(link: UInt32, GivenSides)
      /// The text and links of `Facts.citations[index]`.
      case citation(UInt32)
      /// The address of the page itself, before the `#` of a link to a place on it; nothing where the text is shown on
      /// that page.
      case page
      /// Text that is shown where the body is read elsewhere than on its page.
      indirect case elsewhere(String)
      /// Before the heading `Facts.headings[index]`, whose end tag `.sectionLink` follows.
      case beforeHeading(UInt32)
      /// Behind the heading `Facts.headings[index]`: a link to the section, where it is shown on its own page.
      case sectionLink(heading: UInt32)
      /// Here begins `Facts.components[index]`; its label follows.
      case componentStart(UInt32)
      /// Here the label of a container ends, and its body begins.
      case labelEnd(UInt32)
      /// Here a component ends: a container's body, or any other's label.
      case componentEnd(UInt32)
    }
  }

  /// Appends the HTML with each hole's content written by `fill`, which escapes what it writes.
  package func write(to output: inout ByteBuffer, filling fill: (Hole.Content, inout ByteBuffer) -> Void) {
    output.reserve(html.count + holes.count * 32)
    var start = 0
    for hole in holes {
      output.append(html.span, in: start..<hole.offset)
      fill(hole.content, &output)
      start = hole.offset
    }
    output.append(html.span, in: start..<html.count)
  }
}
