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

  /// Whether some HTML has a text, or an element that is seen without one.
  private static func isSeen(_ html: [UInt8]) -> Bool {
    MarkupPieces(html).contains { piece in
      switch piece {
      case .text(let range): isSeen(text: html[range])
      case .start(let range, let name, _):
        visible.contains(name) || name.contains("-")
          || html[range].contains(UInt8(ascii: "="))
            && [" data-", " style="].contains { !html[range].ranges(of: $0.utf8).isEmpty }
      case .end, .other: false
      }
    }
  }

  private static func isSeen(text: ArraySlice<UInt8>) -> Bool {
    guard let resolved = CharacterReference.resolving(text) else { return true }
    return resolved.unicodeScalars.contains { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Pictures, films, fields and lines; what a script or a style sheet shows in an element of its own, nobody else can tell.
  private static let visible: Set<String> = [
    "audio", "button", "canvas", "embed", "hr", "iframe", "image", "img", "input", "math", "meter", "object",
    "progress",
    "select", "svg", "textarea", "use", "video",
  ]
}
