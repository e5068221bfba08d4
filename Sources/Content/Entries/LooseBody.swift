package import Base
package import Markdown

/// A Markdown file that is no entry.
package enum LooseBody {
  /// The body of a file; front matter at its head, if there is any, is skipped and not judged.
  ///
  /// Bytes that are not UTF-8 are reported, and read as U+FFFD.
  package static func read(_ file: SourceFile, dialect: Dialect = Dialect()) -> MarkdownBody {
    let report = Report(path: file.path, source: SourceText(file.bytes), codes: .frontMatter)
    if SourceCheck.checkEncoding(report) { SourceCheck.checkNUL(report) }
    // A report of its own: what is wrong with the front matter is not judged.
    let fence = FrontMatterFence(Report(path: file.path, source: report.source, codes: .frontMatter))
    let start = fence.yaml == nil ? 0 : fence.bodyStart
    SourceCheck.checkCharacters(report, from: start)
    let body = MarkdownParser.parse(report.source, from: start, path: file.path, dialect: dialect)
    return MarkdownBody(
      fragment: body.fragment, facts: body.facts, diagnostics: (report.diagnostics + body.diagnostics).sorted())
  }
}
