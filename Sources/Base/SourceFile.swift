/// One file as the Disk room found it, before anyone has read a meaning into it.
package struct SourceFile: Sendable {
  /// Relative to the project folder, `/` between names: `content/posts/lessons.md`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// One file of the finished site: what readers get, before it is written.
package struct Artifact: Sendable {
  /// Relative to the output folder, `/` between names: `posts/lessons/index.html`.
  package let path: String
  package let content: Content

  /// Where the bytes come from: rendered here, or a file to be copied as it is.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// A file relative to the project folder; it is copied when the site is written.
    case file(String)
  }

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }
}
