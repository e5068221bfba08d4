package import Base

/// What is to be published: every path, known from the start, and what each file holds, made when it is asked for.
///
/// So no more files are held at a time than there are threads: each is made, compared, written and dropped. Only those
/// that turn out to be the first to differ wait for others that were compared in the same run (``Drafting``).
package struct Edition: Sendable {
  /// Relative to the output folder, each once.
  package let paths: [String]
  /// What the file of this index holds.
  ///
  /// Called once for every index, in any order and on any thread; a second time, for the same bytes, only where the
  /// system refuses at the last moment to exchange two folders.
  package let content: @Sendable (Int) -> Artifact.Content

  package init(paths: [String], content: @escaping @Sendable (Int) -> Artifact.Content) {
    self.paths = paths
    self.content = content
  }
}
