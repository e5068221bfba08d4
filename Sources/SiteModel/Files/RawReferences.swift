import Base
import Markdown

/// The files that an entry's raw HTML names by their place on the site, as `<img src="/images/a.png">` does.
enum RawReferences {
  /// Project paths, which need not exist.
  ///
  /// An address that is relative to the page's own is left to the check of finished pages.
  static func paths(in fragment: Fragment, of url: SiteURL) -> [String] {
    let bytes = fragment.html.span
    var found: [String] = []
    for sign in fragment.html.places(of: UInt8(ascii: "=")) where sign + 2 < bytes.count {
      let quote = bytes[sign + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes[sign + 2] == UInt8(ascii: "/") else {
        continue
      }
      var end = sign + 2
      while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") {
        end += 1
      }
      let written = String(bytes, in: sign + 2..<end)
      guard written.hasPrefix(url.basePath), let path = PercentEncoding.decode(written) else { continue }
      found.append("content/" + path.dropFirst((PercentEncoding.decode(url.basePath) ?? url.basePath).count))
    }
    return found
  }
}
