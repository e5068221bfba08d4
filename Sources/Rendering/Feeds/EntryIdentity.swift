import Base
import SiteModel

/// What an entry is called wherever it goes.
enum EntryIdentity {
  /// The year for which the site's host vouches in its `tag:` URIs; any day on which it held its name would do,
  /// and it must never change.
  private static let year = "2026"

  /// `tag:example.org,2026:posts/lessons` (RFC 4151, section 2.1).
  static func tagURI(of entry: Entry, on url: SiteURL) -> String {
    let host = url.origin.split(separator: "/").last.map { $0.split(separator: ":").first ?? $0 } ?? ""
    return "tag:\(host),\(year):" + PercentEncoding.encodePath(EntryNames.identity(of: entry.document))
  }
}
