import Base

package struct SeriesDeclaration: Hashable, Sendable {
  package let slug: Located<String>
  package let title: String
  package let description: String?

  package init(slug: Located<String>, title: String, description: String? = nil) {
    self.slug = slug
    self.title = title
    self.description = description
  }
}

extension Form where Value == [SeriesDeclaration] {
  /// Lines such as `briefings: {title: Our briefings}`.
  static var series: Form {
    .table("briefings: {title: Our briefings}") { field in
      guard TextShape.isSlug(field.key) else {
        field.rejectKey("the name of a series is its address: letters, digits, hyphens, underscores and full stops")
        return nil
      }
      let slug = Located(field.key, at: field.position, length: field.length)
      return Form<SeriesDeclaration>.map("a series") { map in
        SeriesDeclaration(
          slug: slug, title: map.read("title", as: .text) ?? slug.value,
          description: map.read("description", as: .text))
      }.read(field)
    }
  }
}
