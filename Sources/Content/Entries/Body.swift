import Base
import Markdown

/// The text below the front matter.
enum Body {
  static func parse(
    _ source: SourceText, from start: Int, path: String, dialect: Dialect
  ) -> (fragment: Fragment, facts: Facts, diagnostics: [Diagnostic]) { (.empty, .empty, []) }
}
