import Base
import SiteModel
import Templates

/// Filters that make addresses of texts.
enum LinkFilters {
  static let references = [
    FilterReference(
      "url", takes: "text",
      gives:
        "url: a web or mail address, a number to call (`tel:`), a place on the page (`#…`) or an address on the site",
      example: #"{{ "https://example.org/a b" | url }}"#),
    FilterReference(
      "absolute_url", takes: "an address on the site, as text or url", gives: "url, with the host's name before it",
      example: #"{{ "/style.css" | absolute_url }}"#),
  ]

  /// `{{ entry.extra.website | url }}`: a text of an author's as a link, if it can be one.
  static func url(_ context: SiteContext) -> Filter {
    filter("url") { (text) throws(Filter.Problem) in try link(text, in: context) }
  }

  /// `{{ "/feed.xml" | absolute_url }}`: a page or file of the site with the name of its host.
  static func absolute(_ context: SiteContext) -> Filter {
    filter("absolute_url", url: { (url) throws(Filter.Problem) in try absolute(url: url, in: context) }) {
      (text) throws(Filter.Problem) in try absolute(text, in: context)
    }
  }

  /// A filter that makes a url of a text.
  ///
  /// - Parameter url: what it makes of one that is a url already; nil for the same as of its text.
  static func filter(
    _ name: String, url: (@Sendable (String) throws(Filter.Problem) -> String)? = nil,
    _ make: @escaping @Sendable (String) throws(Filter.Problem) -> String
  ) -> Filter {
    @Sendable func problem(with text: String) -> Filter.Problem? {
      do throws(Filter.Problem) {
        _ = try make(text)
        return nil
      } catch { return error }
    }
    return Filter(name, input: .text, result: .url, checkLiteral: problem, tellsURLs: url != nil) {
      value, _ throws(Filter.Fault) in
      do throws(Filter.Problem) {
        switch value {
        case .text(let text): return .url(try make(text))
        case .url(let text): return .url(try (url ?? make)(text))
        default: return value
        }
      } catch { throw .refused(error) }
    }
  }

  /// An address with one of the schemes that do no harm, one of the site, or a place on the page.
  private static func link(_ text: String, in context: SiteContext) throws(Filter.Problem) -> String {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    if scheme.utf8.count < text.utf8.count, ["http", "https", "mailto", "tel"].contains(scheme) {
      return text.withoutUnsafeBytes
    }
    if text.hasPrefix("#"), text.utf8.count > 1 { return text.withoutUnsafeBytes }
    guard text.hasPrefix("/"), !text.hasPrefix("//") else {
      throw Filter.Problem(
        "\"\(text)\" is no address that a link may have",
        help: "it begins with https:, http:, mailto:, tel:, \"/\" or \"#\"")
    }
    return try SiteReference(text, in: context).path(on: context.url)
  }

  private static func absolute(_ text: String, in context: SiteContext) throws(Filter.Problem) -> String {
    if isInFull(text) { return text.withoutUnsafeBytes }
    do throws(Filter.Problem) {
      return try SiteReference(text, in: context).absolute(on: context.url)
    } catch {
      // A text that was made of a field such as `entry.address` begins with the site's path already.
      let base = context.url.basePath
      guard base != "/", text.hasPrefix(base) else { throw error }
      return try SiteReference(String(text.dropFirst(base.utf8.count - 1)), in: context).absolute(on: context.url)
    }
  }

  /// What fields and filters give as a url is there; those of the site begin with its path.
  private static func absolute(url: String, in context: SiteContext) throws(Filter.Problem) -> String {
    if isInFull(url) { return url }
    guard url.hasPrefix("/"), !url.hasPrefix("//") else {
      throw Filter.Problem("\"\(url)\" is not an address of the site", help: "addresses begin with \"/\"")
    }
    return context.url.origin + url
  }

  private static func isInFull(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start == "https://" || start.hasPrefix("http://")
  }
}
