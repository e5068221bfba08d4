import Base
import Content

/// Decides which entries are public: the first thing done, so that nothing later can let one slip.
struct Visibility {
  enum Reason: Hashable {
    case draft
    case embargoed
    case expired

    /// Completes "…, which".
    var clause: String {
      switch self {
      case .draft: "is a draft"
      case .embargoed: "is under embargo"
      case .expired: "has expired"
      }
    }
  }

  /// The entries shown, in path order, each with the reason for which it would not be.
  let shown: [(document: Document, preview: Preview?)]
  /// The entries kept back, in path order.
  let hidden: [(document: Document, reason: Reason)]

  init(_ sources: SiteSources, zone: TimeZoneRules) {
    var shown: [(document: Document, preview: Preview?)] = []
    shown.reserveCapacity(sources.documents.count)
    var hidden: [(document: Document, reason: Reason)] = []
    for document in sources.documents {
      let frontMatter = document.frontMatter
      var preview: Preview?
      if let expires = frontMatter.expires, expires.value.instant(in: zone) <= sources.now {
        hidden.append((document, .expired))
        continue
      }
      if let publish = frontMatter.publish, publish.value.instant(in: zone) > sources.now {
        guard sources.audience.seesFuture else {
          hidden.append((document, .embargoed))
          continue
        }
        preview = .embargoed(until: SiteDate(publish.value, in: zone))
      }
      if frontMatter.isDraft {
        guard sources.audience.seesDrafts else {
          hidden.append((document, .draft))
          continue
        }
        preview = .draft
      }
      shown.append((document, preview))
    }
    self.shown = shown
    self.hidden = hidden
  }
}
