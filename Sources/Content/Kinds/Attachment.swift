/// A file offered for download beside an entry.
package struct Attachment: Hashable, Sendable {
  /// As written: relative to the entry's file, or from `content/` when it begins with `/`.
  package let file: Located<String>
  package let title: String?
  /// Whether everybody can read the file; nil where the author says nothing.
  package let isAccessible: Bool?
  /// Where the same can be read as a web page; nil where the author says nothing.
  package let html: HTMLStatement?

  package init(
    file: Located<String>, title: String? = nil, isAccessible: Bool? = nil, html: HTMLStatement? = nil
  ) {
    self.file = file
    self.title = title
    self.isAccessible = isAccessible
    self.html = html
  }

  /// What an author says about a file's HTML version.
  package enum HTMLStatement: Hashable, Sendable {
    /// The entry's own text says what the file does.
    case ownText
    /// There is none.
    case absent
    /// Another entry, or a page elsewhere, as written.
    case page(Located<String>)
  }
}

extension Form where Value == Attachment {
  static var attachment: Form { attachment("an attachment") }

  /// A file or an address, or a map that says more of it.
  ///
  /// - Parameter noun: what it is, with its article.
  static func fileOrAttachment(_ noun: String) -> Form {
    Form { field in
      if case .map = field.value.content { return attachment(noun).read(field) }
      return Form<Located<String>>.located(.reference).read(field).map { Attachment(file: $0) }
    }
  }

  private static func attachment(_ noun: String) -> Form {
    .map(noun) { map in
      let file = map.read("file", .required, as: .located(.text))
      let title = map.read("title", as: .text)
      let isAccessible = map.read("accessible", as: .boolean)
      let html = map.read("html", as: .htmlStatement)
      return file.map { Attachment(file: $0, title: title, isAccessible: isAccessible, html: html) }
    }
  }
}

extension Form where Value == Attachment.HTMLStatement {
  /// `true` and `false` speak of the entry's own text; anything else names a page.
  fileprivate static var htmlStatement: Form {
    Form { field in
      guard let page = Form<Located<String>>.located(.reference).read(field) else { return nil }
      switch page.value {
      case "true": return .ownText
      case "false": return .absent
      default: return .page(page)
      }
    }
  }
}
