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
