package import Base

/// The theme that the program brings along, for whatever a project's own `templates/` does not hold.
///
/// `Embedded.swift`, beside this file, is made from the repository's `templates/` by `make theme`.
package enum BuiltInTheme {
  /// Every file, in path order; the paths are those that the files would have in a project: `templates/post.html`.
  package static let files: [SourceFile] = embedded.map { SourceFile(path: $0.path, bytes: $0.content.bytes) }
}

/// A file as it stands in the source of the program.
struct EmbeddedFile {
  let path: String
  let content: Content

  enum Content {
    case text(String)
    /// Base 64 in lines.
    case binary(String)

    var bytes: [UInt8] {
      switch self {
      case .text(let text): return Array(text.utf8)
      case .binary(let lines):
        guard let bytes = Base64.decode(lines) else { preconditionFailure("the generated file was changed by hand") }
        return bytes
      }
    }
  }

  init(_ path: String, _ content: Content) {
    self.path = path
    self.content = content
  }
}
