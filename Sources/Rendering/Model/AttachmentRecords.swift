import Base
import SiteModel
import Templates

// Files to download: each type stands beside the function that makes one, field for field.

enum AttachmentRecord {
  static let type = RecordType(
    name: "attachment",
    fields: [
      Field("title", .text, "what it is"),
      Field("name", .text, "the file's name, which is the title too where its author gives none"),
      Field("url", .url, "where it is"),
      Field("type", .text, "its extension in capitals: `PDF`"),
      Field("size", .optional(.integer), "its size in bytes; none where it is elsewhere on the web"),
      Field("pages", .optional(.integer), "how many pages a PDF has, if it says so in plain sight"),
    ] + AccessFields.fields)

  static func value(_ attached: AttachedFile, of entry: EntryID, in context: SiteContext) -> Value {
    .record(.stored([.text(attached.title)] + FileRecord.values(attached.file, of: entry, in: context)))
  }

  /// The slides or the transcript of an event, by its key; none where that is no file.
  static func value(_ key: String, of entry: Int, in context: SiteContext) -> Value {
    context.site.entries[entry].filesOfEvent[key].map { value($0, of: EntryID(entry), in: context) } ?? .none
  }

  /// The attachments of an entry that lead somewhere.
  static func values(of entry: Int, in context: SiteContext) -> Value {
    guard context.entryGlances[entry].parts.contains(.attachments) else { return .list([]) }
    return .list(
      context.site.entries[entry].attachments.filter { $0.target != .broken }.map {
        value($0, of: EntryID(entry), in: context)
      })
  }
}

/// What the texts of components name as a file.
enum FileRecord {
  static let type = RecordType(
    name: "file",
    fields: [
      Field("name", .text, "its name"), Field("url", .url, "where it is"),
      Field("type", .text, "its extension in capitals: PDF"),
      Field("size", .optional(.integer), "in bytes; none where a text is shown by itself"),
      Field("pages", .optional(.integer), "how many pages a PDF has, if it says so in plain sight"),
    ] + AccessFields.fields)

  static func value(_ file: NamedFile, of entry: EntryID, in context: SiteContext) -> Value {
    .record(.stored(values(file, of: entry, in: context)))
  }

  fileprivate static func values(_ file: NamedFile, of entry: EntryID, in context: SiteContext) -> [Value] {
    [.text(file.name), context.link(file.target), .text(file.type), .optional(file.size), .optional(file.pages)]
      + AccessFields.values(file.access, type: file.type, of: entry, in: context)
  }
}

/// What is known about who can read a file: the last fields of the records above.
private enum AccessFields {
  static let fields = [
    Field("is_accessible", .boolean, "the author says that it is accessible"),
    Field("is_inaccessible", .boolean, "the author says that it is not; both are false when nothing was said"),
    Field("html", .optional(.url), "the page where the same can be read, which may be the entry's own"),
    Field(
      "may_need_format", .boolean,
      "whether to say whom readers can ask for another format: the author says that it is not accessible, or says nothing "
        + "of a file that is neither plain text nor to be read as a page"),
  ]

  static func values(_ access: FileAccess, type: String, of entry: EntryID, in context: SiteContext) -> [Value] {
    let html: Value =
      switch access.html {
      case .ownPage: context.entryPaths[entry.index]
      case .page(let target): context.link(target)
      case nil: .none
      }
    return [
      .boolean(access.isAccessible == true), .boolean(access.isAccessible == false), html,
      .boolean(access.mayNeedFormat(type: type)),
    ]
  }
}

/// A row of the list of all files to download.
enum OfferedFileRecord {
  static let type = RecordType(
    name: "offered_file", meaning: "A file beside the entry that offers it.",
    fields: [
      Field("name", .text, "the file's name; the whole address of one that is elsewhere on the web"),
      Field("attachment", .record("attachment"), "the file"), Field("entry", .record("entry"), "whose file it is"),
    ])

  static func values(_ files: [OfferedFile], in context: SiteContext) -> Value {
    .list(
      files.map { row in
        .stored(
          .text(row.name), AttachmentRecord.value(row.file, of: row.entry, in: context), context.entry(row.entry))
      })
  }
}
