import Base
import SiteModel
import Templates

// What the texts of components name: each type stands beside the function that makes one, field for field.

enum FileRecord {
  static let type = RecordType(
    name: "file",
    fields: [
      Field("name", .text), Field("url", .url), Field("type", .text), Field("size", .optional(.integer)),
      Field("pages", .optional(.integer)),
    ])

  static func value(_ file: NamedFile, in context: SiteContext) -> Value {
    .stored(
      .text(file.name), context.link(file.target), .text(file.type), file.size.map { .integer($0) } ?? .none,
      file.pages.map { .integer($0) } ?? .none)
  }
}

enum PictureRecord {
  static let type = RecordType(
    name: "picture",
    fields: [Field("url", .url), Field("width", .optional(.integer)), Field("height", .optional(.integer))])

  static func value(_ target: ResolvedReference, in context: SiteContext) -> Value {
    let size = context.pictureSize(of: target)
    return .stored(
      context.link(target), size.map { .integer($0.width) } ?? .none, size.map { .integer($0.height) } ?? .none)
  }
}

enum VideoRecord {
  static let type = RecordType(
    name: "video",
    fields: [Field("url", .url), Field("host", .optional(.text)), Field("player", .optional(.url))])

  static func value(_ video: Video, in context: SiteContext) -> Value {
    .stored(context.link(video.target), .optional(video.host), .optional(url: video.player))
  }
}
