/// A file offered for download beside an entry.
package struct Attachment: Hashable, Sendable {
  /// As written: relative to the entry's file, or from `content/` when it begins with `/`.
  package let file: Located<String>
  package let title: String?
  package let isAccessible: Bool?

  package init(
    file: Located<String>, title: String? = nil, isAccessible: Bool? = nil
  ) {
    self.file = file
    self.title = title
    self.isAccessible = isAccessible
  }
}

extension Form where Value == Attachment {
  static var attachment: Form {
    .map("an attachment") { map in
      let file = map.read("file", .required, as: .located(.text))
      let title = map.read("title", as: .text)
      let isAccessible = map.read("accessible", as: .boolean)
      return file.map { Attachment(file: $0, title: title, isAccessible: isAccessible) }
    }
  }
}
