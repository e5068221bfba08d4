import Base
import Content
import Markdown

/// What a component shows to readers, if anything.
enum EmptyComponent {
  /// What is wrong with a component that shows nothing, or whose text is missing; nil when there is something to see.
  ///
  /// - Parameters:
  ///   - inside: what stands in a container.
  ///   - html: what its template made of it.
  static func problem(
    of use: ComponentUse, _ signature: ComponentSignature, inside: [UInt8], _ html: [UInt8], in path: String
  ) -> Diagnostic? {
    let (fault, help): (String, String)
    if signature.body == .required, use.form == .container, !isSeen(inside) {
      (fault, help) = ("has no text in it", "write it between the line that opens it and its \":::\"")
    } else if !isSeen(html) {
      (fault, help) = ("shows nothing here", "give it what it is to show, or take it out")
    } else {
      return nil
    }
    return Diagnostic(
      .emptyComponent, path: path, at: use.position, length: use.length, "\"\(use.name)\" \(fault)", help: help)
  }

  /// Whether some HTML has a text, a picture, a film or a field.
  private static func isSeen(_ html: [UInt8]) -> Bool {
    let bytes = html.span
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        index = bytes.index(of: UInt8(ascii: ">"), from: index)
      } else if bytes[index] > 0x20 {
        return true
      }
      index += 1
    }
    return PageMarkup(html).tags.contains { tag in
      switch tag.element {
      case .audio, .embed, .iframe, .image, .img, .input, .object, .use, .video: true
      default: false
      }
    }
  }
}
