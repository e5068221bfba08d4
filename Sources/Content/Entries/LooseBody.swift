package import Base
package import Markdown

/// A Markdown file that belongs to no project.
package enum LooseBody {
  /// The body of a file; front matter at its head, if there is any, is skipped and not judged.
  package static func read(_ file: SourceFile) -> MarkdownBody {
    let report = Report(path: file.path, source: SourceText(file.bytes), codes: .frontMatter)
    let fence = FrontMatterFence(report)
    let start = fence.yaml == nil ? 0 : fence.bodyStart
    return MarkdownParser.parse(report.source, from: start, path: file.path, dialect: Dialect())
  }
}
