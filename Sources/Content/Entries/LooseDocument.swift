import Base
package import Markdown

extension LooseBody {
  /// The settings of a project that says nothing but what every one must.
  package static var settings: Settings? {
    SettingsReader.read(
      SourceFile(path: Settings.path, bytes: Array("title: Untitled\nurl: https://example.org/\n".utf8))
    ).settings
  }

  /// A body as a page of a site with these settings.
  package static func document(_ body: MarkdownBody, path: String, settings: Settings) -> Document? {
    let head = SourceFile(path: "content/untitled.md", bytes: Array("---\ntitle: Untitled\n---\n".utf8))
    guard let page = EntryReader.read(head, settings: settings).document else { return nil }
    return Document(
      path: path, place: page.place, kind: page.kind, frontMatter: page.frontMatter, fields: page.fields,
      fragment: body.fragment, facts: body.facts)
  }
}
