import Base
import SiteModel
import Templates

/// `{{ "/style.css" | address }}`: a page or file of the site as pages write it.
enum AddressFilter {
  static let reference = FilterReference(
    "address", takes: "an address on the site, as text", gives: "url, with the site's path before it",
    example: #"{{ "/style.css" | address }}"#)

  static func filter(_ context: SiteContext) -> Filter {
    Filter("address", input: .text, result: .url, checkLiteral: { problem(with: $0, in: context) }) {
      value, _ throws(Filter.Fault) in
      guard case .text(let text) = value else { return value }
      if let problem = problem(with: text, in: context) { throw .refused(problem) }
      return context.path(to: Address(text))
    }
  }

  /// Why a text leads nowhere on the site.
  static func problem(with text: String, in context: SiteContext) -> Filter.Problem? {
    guard text.hasPrefix("/") else {
      return Filter.Problem("\"\(text)\" is not an address of the site", help: "addresses begin with \"/\"")
    }
    guard !context.site.routes.contains(Address(text)) else { return nil }
    return Filter.Problem(
      "nothing on the site has the address \"\(text)\"",
      help: NearestName.suggestion(for: text, among: context.site.routes.addresses.map(\.path))
        ?? "files in \"templates/static\" have addresses such as \"/style.css\"")
  }
}
