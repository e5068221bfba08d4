package import Base
import Theme

/// What a person asked of a build, checked for form alone.
package struct BuildOptions: Sendable {
  /// The project folder, as the system knows it.
  package let root: String
  /// The output folder, relative to the project folder unless it begins with `/`.
  package let output: String
  /// The moment to build for, read in the site's zone when it has no offset; the clock's when nil.
  package let now: DateTime?
  package let seesDrafts: Bool
  package let seesFuture: Bool
  /// Whether warnings fail the build as errors do.
  package let isStrict: Bool
  /// How many threads to use; all cores when nil.
  package let threads: Int?
  /// What stands in for each file that the project's `templates/` does not hold, in path order.
  package let theme: [SourceFile]

  package init(
    root: String = ".", output: String = "site", now: DateTime? = nil, seesDrafts: Bool = false,
    seesFuture: Bool = false, isStrict: Bool = false, threads: Int? = nil,
    theme: [SourceFile] = BuiltInTheme.files
  ) {
    self.root = root
    self.output = output
    self.now = now
    self.seesDrafts = seesDrafts
    self.seesFuture = seesFuture
    self.isStrict = isStrict
    self.threads = threads
    self.theme = theme
  }
}

/// How far a build is.
package struct BuildProgress: Sendable, Hashable {
  /// What is being done: `rendering`.
  package let phase: String
  package let done: Int
  package let total: Int
}
