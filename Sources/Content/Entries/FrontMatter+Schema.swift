import Base

extension FrontMatter {
  /// Reads the keys that every kind has, and those that the site adds to the entry's collection.
  convenience init(
    _ map: inout MapReader, kind: Kind, place: EntryPlace, nameDate: Located<DateTime>?, fields: [FieldDeclaration]
  ) {
    let title = map.readTitle(kind)
    let summary = map.read("summary", as: .text)
    let slug = map.read("slug", as: .located(.slug))
    let tags = map.list("tags", of: .located(.text))
    let authors = map.list("authors", of: .located(.person))
    let date = map.read("date", as: .located(.date))
    let updated = map.read("updated", as: .located(.date))
    if let updated, let date, updated.value.isCertainlyBefore(date.value) {
      map.report.addDisorder("updated", updated, before: "date")
    }
    let changes = map.list("changes", of: .map("a change") { Change(&$0) })
    let isDraft = map.read("draft", as: .boolean) ?? false
    let publish = map.read("publish", as: .located(.date))
    let expires = map.read("expires", as: .located(.date))
    if let publish, let expires, expires.value.isCertainlyBefore(publish.value) {
      map.report.addDisorder("expires", expires, before: "publish")
    }
    self.init(
      title: title ?? (place.name.isEmpty ? place.collection ?? "home" : place.name), summary: summary, slug: slug,
      tags: tags, authors: authors, date: date ?? nameDate, updated: updated, changes: changes, isDraft: isDraft,
      publish: publish, expires: expires,
      withdrawn: map.read("withdrawn", as: .map("a withdrawal") { Withdrawal(&$0) }),
      aliases: map.list("aliases", of: .located(.oldAddress)),
      image: map.read("image", as: .map("an image") { ImageReference(&$0) }),
      language: map.read("language", as: .language),
      related: map.list("related", of: .located(.text)),
      series: map.read("series", as: .located(.text)),
      reviewed: map.read("reviewed", as: .date),
      owner: map.read("owner", as: .located(.person)),
      license: map.read("license", as: .text),
      isHiddenFromSearch: map.read("noindex", as: .boolean) ?? false,
      hasContents: map.read("contents", as: .boolean),
      id: map.read("id", as: .located(.text)),
      extra: map.read("extra", as: .free) ?? [],
      fields: fields.compactMap { declaration in
        map.read(declaration.name, declaration.isRequired ? .required : .optional, as: declaration.type.form)
          .map { FieldValue(name: declaration.name, value: $0) }
      })
  }
}

extension MapReader {
  /// The title; a person or an organisation may be called by `name` alone.
  fileprivate mutating func readTitle(_ kind: Kind) -> String? {
    guard kind == .person || kind == .organisation else { return read("title", .required, as: .text) }
    let title = read("title", as: .text)
    if !has("title"), !has("name") { reportMissing("name", help: "add \"name\" or \"title\"") }
    return title ?? textUnchecked("name")
  }
}

extension FrontMatter.Change {
  fileprivate init?(_ map: inout MapReader) {
    let date = map.read("date", .required, as: .date)
    let note = map.read("note", .required, as: .text)
    guard let date, let note else { return nil }
    self.init(date: date, note: note)
  }
}

extension FrontMatter.Withdrawal {
  fileprivate init?(_ map: inout MapReader) {
    let date = map.read("date", .required, as: .date)
    let reason = map.read("reason", .required, as: .text)
    guard let date, let reason else { return nil }
    self.init(date: date, reason: reason)
  }
}

extension FrontMatter.ImageReference {
  fileprivate init?(_ map: inout MapReader) {
    let source = map.read("src", .required, as: .located(.reference))
    let alternative = map.read("alt", .expected, as: .text)
    let caption = map.read("caption", as: .text)
    let credit = map.read("credit", as: .text)
    if !map.has("alt") { map.reportMissingAlternative() }
    guard let source else { return nil }
    self.init(source: source, alternative: alternative ?? "", caption: caption, credit: credit)
  }
}

extension FieldDeclaration.ValueType {
  /// The form of the values of a site's own field.
  var form: Form<FrontMatter.FieldValue.Value> {
    switch self {
    case .text: Form { Form.text.read($0).map { .text($0) } }
    case .integer: Form { Form.integer(in: Int.min...Int.max).read($0).map { .integer($0) } }
    case .boolean: Form { Form.boolean.read($0).map { .boolean($0) } }
    case .date: Form { Form.date.read($0).map { .date($0) } }
    case .url: Form { Form.webAddress.read($0).map { .url($0) } }
    case .list: Form { Form.list(of: .text).read($0).map { .list($0) } }
    }
  }
}

extension Report {
  /// Reports a date that lies before one that it must follow.
  func addDisorder(_ key: String, _ date: Located<DateTime>, before other: String) {
    add(
      .datesInOrder, at: date.position, length: date.length, "\"\(key)\" is before \"\(other)\"",
      help: "put one of the two dates right")
  }
}
