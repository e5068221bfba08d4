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
    filter("absolute_url") { (text) throws(Filter.Problem) in try absolute(text, in: context) }
  }

  private static func filter(
    _ name: String, _ make: @escaping @Sendable (String) throws(Filter.Problem) -> String
  ) -> Filter {
    @Sendable func problem(with text: String) -> Filter.Problem? {
      do throws(Filter.Problem) {
        _ = try make(text)
        return nil
      } catch { return error }
    }
    return Filter(name, input: .text, result: .url, checkLiteral: problem) { value, _ throws(Filter.Fault) in
      guard case .text(let text) = value else { return value }
      do throws(Filter.Problem) { return .url(try make(text)) } catch { throw .refused(error) }
    }
  }

  /// An address with one of the schemes that do no harm, one of the site, or a place on the page.
  private static func link(_ text: String, in context: SiteContext) throws(Filter.Problem) -> String {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    if scheme.utf8.count < text.utf8.count, ["http", "https", "mailto", "tel"].contains(scheme) {
      return encoded(text)
    }
    if text.hasPrefix("#"), text.utf8.count > 1 { return encoded(text) }
    guard text.hasPrefix("/"), !text.hasPrefix("//") else {
      throw Filter.Problem(
        "\"\(text)\" is no address that a link may have",
        help: "it begins with https:, http:, mailto:, tel:, \"/\" or \"#\"")
    }
    if let problem = AddressFilter.problem(with: text, in: context) { throw problem }
    return context.url.path(to: Address(text))
  }

  private static func absolute(_ text: String, in context: SiteContext) throws(Filter.Problem) -> String {
    let lower = text.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return encoded(text) }
    guard let problem = AddressFilter.problem(with: text, in: context) else {
      return context.url.absolute(Address(text))
    }
    // What fields such as `entry.address` hold begins with the site's path already.
    if text.hasPrefix(context.url.basePath) { return context.url.origin + encoded(text) }
    throw problem
  }

  /// A URL without the bytes that none may have (RFC 3986, section 2); escapes stay.
  private static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(contentsOf: String(byte >> 4, radix: 16, uppercase: true).utf8)
        bytes.append(contentsOf: String(byte & 15, radix: 16, uppercase: true).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
