package import Base

/// What becomes of a body: its HTML, what other rooms need to know of it, and what its author should put right.
package struct MarkdownBody: Sendable {
  package let fragment: Fragment
  package let facts: Facts
  package let diagnostics: [Diagnostic]

  package init(fragment: Fragment, facts: Facts, diagnostics: [Diagnostic]) {
    self.fragment = fragment
    self.facts = facts
    self.diagnostics = diagnostics
  }
}

/// Bytes of Markdown in, a fragment and its facts out.
///
/// 1. What could take libcmark time or memory without bound is refused (`Limits`).
/// 2. Lines of which libcmark would make something else than they mean are rewritten for it (`Prescan`).
/// 3. libcmark parses the body into its tree (`Tree`).
/// 4. One walk through the tree (`Reading`) collects the facts and rewrites what our dialect renders otherwise: levels
///    of headings, questions, raw HTML. In text that may hold something of the dialect, this is put into the tree as
///    the walk comes to it (`Inlines`). What no tree can say is marked. Where things stand in the file is recovered from
///    the source (`Positions`).
/// 5. The tree is written as HTML (`Tree`).
/// 6. `FragmentWriter` puts ids in at the marks and makes the holes.
///
/// The room knows one file and its dialect: no other entry, no address, no disk. Plain CommonMark comes out byte for
/// byte as libcmark would write it, but for the ids and levels of headings.
///
/// Several bodies in one dialect are best read by one parser, which keeps its memory from one to the next.
package struct MarkdownParser: ~Copyable {
  private var reader: BodyReader

  package init(_ dialect: Dialect) { reader = BodyReader(dialect) }

  /// Reads the body of a single file.
  package static func parse(
    _ source: SourceText, from bodyStart: Int, path: String, dialect: Dialect
  ) -> MarkdownBody {
    var parser = MarkdownParser(dialect)
    return parser.read(source, from: bodyStart, path: path)
  }

  /// Reads the body of a file.
  ///
  /// - Parameters:
  ///   - source: the whole file, front matter included; positions are those of the whole file.
  ///   - bodyStart: the byte offset at which the body begins, at the start of a line.
  ///   - path: the file's path, for diagnostics.
  package mutating func read(_ source: SourceText, from bodyStart: Int, path: String) -> MarkdownBody {
    let bytes = source.bytes
    let start = min(max(0, bodyStart), bytes.count)
    guard start < bytes.count else { return MarkdownBody(fragment: .empty, facts: .empty, diagnostics: []) }
    // Byte 0xFF is the mark. UTF-8 has none; in anything else it must not reach the tree.
    let isMarked = !source.isUTF8 && ByteSearch.first(CommonMarkNode.mark, in: bytes, start..<bytes.count) != nil
    let limits = BodyLimits(source, from: start)
    let readable = limits.refusals.isEmpty ? source : SourceText(limits.readable(bytes))
    let body = ParsedBody.parse(readable, from: start, validating: isMarked, openers: &reader.openers)
    reader.read(body, of: source, from: start, path: path)
    let facts = reader.readFacts()
    let diagnostics = limits.diagnostics(path: path, in: source) + reader.diagnostics
    return MarkdownBody(
      fragment: body.tree.withHTML {
        FragmentWriter.split(
          $0, at: reader.marks, headings: facts.headings, hasSectionLinks: reader.hasSectionLinks)
      },
      facts: facts,
      diagnostics: diagnostics.count > 1 ? diagnostics.sorted() : diagnostics)
  }
}
