import Base
import Markdown

extension Form where Value == [TagDeclaration] {
  /// Lines such as `policy: {title: Policy}`.
  static var tags: Form {
    .table("policy: {title: Policy}") { field in
      guard TextShape.isSlug(field.key) else {
        field.rejectKey("a tag's name is its address: letters, digits, hyphens, underscores and full stops")
        return nil
      }
      let slug = Located(field.key, at: field.position, length: field.length)
      return Form<TagDeclaration>.map("a tag") { TagDeclaration(&$0, slug: slug) }.read(field)
    }
  }
}

extension TagDeclaration {
  fileprivate init(_ map: inout MapReader, slug: Located<String>) {
    self.init(
      slug: slug,
      title: map.read("title", as: .text) ?? slug.value,
      description: map.read("description", as: .text),
      synonyms: map.list("synonyms", of: .located(.text)),
      parent: map.read("parent", as: .located(.text)))
  }
}

extension MinutesSettings {
  init(_ map: inout MapReader) {
    self.init(
      resources: map.read("resources", as: .list(of: .text)) ?? MinutesSettings.standard.resources,
      questions: map.read("questions", as: .list(of: .text)) ?? MinutesSettings.standard.questions)
  }
}

extension Form where Value == [Abbreviation] {
  /// Lines such as `NRM: National Referral Mechanism`.
  static var abbreviations: Form {
    .table("NRM: National Referral Mechanism") { field in
      if let rule = Abbreviations.complaint(about: field.key) {
        field.rejectKey(rule)
        return nil
      }
      return field.text().map { Abbreviation(short: field.key, long: $0) }
    }
  }
}

extension MarkdownSettings {
  init(_ map: inout MapReader) {
    self.init(
      html: map.read("html", as: Form<RawHTMLPolicy>.choice) ?? MarkdownSettings.standard.html,
      smart: map.read("smart", as: .boolean) ?? MarkdownSettings.standard.smart,
      contents: map.read("contents", as: .boolean) ?? MarkdownSettings.standard.contents,
      anchors: map.read("anchors", as: .boolean) ?? MarkdownSettings.standard.anchors)
  }
}
