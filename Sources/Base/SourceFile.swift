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
