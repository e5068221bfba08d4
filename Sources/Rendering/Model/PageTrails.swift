import Base
import Content
import SiteModel
import Templates

/// Where each page lies: the pages above it, from the home page on, as links.
///
/// Worked out in one pass, because pages that lie in the same place share one trail: a site of ten thousand posts has a
/// few hundred.
struct PageTrails: Sendable {
  /// The trails there are; the first is empty.
  private var trails: [[Value]] = [[]]
  /// By number of a page: which trail is its.
  private var numbers: [Int] = []

  init(_ site: Site) {
    /// A page that has pages below it, perhaps.
    struct Ancestor {
      let page: Page
      let title: String
      let trail: Int
      /// The trail of what lies in it, once something does.
      var below: Int?
    }
    numbers.reserveCapacity(site.pages.count)
    var ancestors: [Ancestor] = []
    // By address, so that what lies in a page follows it.
    for page in site.pages {
      while let last = ancestors.last, !Self.lies(page.address, in: last.page.address) { ancestors.removeLast() }
      var trail = 0
      if let parent = ancestors.last {
        trail = parent.below ?? trails.count
        if trail == trails.count {
          let link = LinkRecord.value(parent.title, to: parent.page.address, on: site)
          trails.append(trails[parent.trail] + [link])
          ancestors[ancestors.count - 1].below = trail
        }
      }
      numbers.append(trail)
      if page.address.isPage, let title = Self.title(of: page, in: site) {
        ancestors.append(Ancestor(page: page, title: title, trail: trail))
      }
    }
  }

  /// The pages above one, from the home page on.
  func links(abovePage number: Int) -> [Value] { trails[numbers[number]] }

  /// What a link in a trail calls a page; nil for one that is in no trail, such as a list's second.
  static func title(of page: Page, in site: Site) -> String? {
    switch page.content {
    case .alias, .notFound: return nil
    case .list(_, let number), .tag(_, let number), .people(let number), .organisations(let number):
      return number == 1 ? PageSubject.title(of: page, in: site) : nil
    case .home: return site.settings.words[.home]
    case .entry, .tags, .allSeries, .series, .person, .organisation, .resources, .attachments:
      return PageSubject.title(of: page, in: site)
    }
  }

  private static func lies(_ address: Address, in other: Address) -> Bool {
    let (one, outer) = (address.path.utf8Span.span, other.path.utf8Span.span)
    guard one.count > outer.count else { return false }
    for index in outer.indices where one[index] != outer[index] { return false }
    return true
  }
}
