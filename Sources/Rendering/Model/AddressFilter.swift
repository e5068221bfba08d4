import Base
import SiteModel
import Templates

/// `{{ "/style.css" | address }}`: a page or file of the site as pages write it.
enum AddressFilter {
  static let reference = FilterReference(
    "address", takes: "an address on the site, as text", gives: "url, with the site's path before it",
    example: #"{{ "/style.css" | address }}"#)

  static func filter(_ context: SiteContext) -> Filter {
    LinkFilters.filter("address") { (text) throws(Filter.Problem) in
      try SiteReference(text, in: context).path(on: context.url)
    }
  }
}
