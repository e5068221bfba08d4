import Base
package import Markdown

extension LooseBody {
  /// A body as a page of a site of its own, with the settings of that site.
  package static func document(
    _ body: MarkdownBody, path: String
  ) -> (document: Document, settings: Settings)? {
    let settings = SettingsReader.read(
      SourceFile(path: Settings.path, bytes: Array("title: Untitled\nurl: https://example.org/\n".utf8))
    ).settings
    guard let settings else { return nil }
    let head = SourceFile(path: "content/untitled.md", bytes: Array("---\ntitle: Untitled\n---\n".utf8))
    guard let page = EntryReader.read(head, settings: settings).document else { return nil }
    let document = Document(
      path: path, place: page.place, kind: page.kind, frontMatter: page.frontMatter, fields: page.fields,
      fragment: body.fragment, facts: body.facts)
    return (document, settings)
  }
}
