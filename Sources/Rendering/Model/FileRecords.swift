import Base
import SiteModel
import Templates

// What the texts of components name: each type stands beside the function that makes one, field for field.

enum PictureRecord {
  static let type = RecordType(
    name: "picture",
    fields: [
      Field("url", .url, "where it is"), Field("width", .optional(.integer), "in pixels, if its file says so"),
      Field("height", .optional(.integer), "likewise"),
    ])

  static func value(_ target: ResolvedReference, in context: SiteContext) -> Value {
    let size = context.pictureSize(of: target)
    return .stored(
      context.link(target), size.map { .integer($0.width) } ?? .none, size.map { .integer($0.height) } ?? .none)
  }
}

enum VideoRecord {
  static let type = RecordType(
    name: "video",
    fields: [
      Field("url", .url, "where to watch it"),
      Field("host", .optional(.text), "whose address that is; none for a file of the site"),
      Field("player", .optional(.url), "the platform's player, where one is known"),
    ])

  static func value(_ video: Video, in context: SiteContext) -> Value {
    .stored(context.link(video.target), .optional(video.host), .optional(url: video.player))
  }
}
