package import Base

/// What is to be published: every path, known from the start, and what each file holds, made when it is asked for.
///
/// So each thread holds only the files that it makes together: they are made, compared, written and dropped. Only those
/// that turn out to be the first to differ wait for others that were compared in the same run (``Drafting``).
package struct Edition: Sendable {
  /// Relative to the output folder, each once.
  package let paths: [String]
  /// What the first files of a range of indexes hold, in their order: one at least, as many as are best made together.
  ///
  /// Each file is made once, in any order and on any thread; a second time, for the same bytes, only where the
  /// system refuses at the last moment to exchange two folders.
  package let contents: @Sendable (Range<Int>) -> [Artifact.Content]

  package init(paths: [String], contents: @escaping @Sendable (Range<Int>) -> [Artifact.Content]) {
    self.paths = paths
    self.contents = contents
  }
}
