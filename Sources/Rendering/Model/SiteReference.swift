import Base
import SiteModel
import Templates

/// A page or file of the site as templates and the texts in them write it: `/posts/one/?q=1#part`.
struct SiteReference {
  let address: Address
  /// The query and the place on the page, each with its sign.
  let suffix: String

  /// - Throws: why the text leads nowhere on the site.
  init(_ text: String, in context: SiteContext) throws(Filter.Problem) {
    guard text.hasPrefix("/") else {
      throw Filter.Problem("\"\(text)\" is not an address of the site", help: "addresses begin with \"/\"")
    }
    let path = String(text.prefix { $0 != "?" && $0 != "#" })
    let routes = context.site.routes
    let address = [path, PercentEncoding.decode(path) ?? path].map { Address($0) }.first { routes.contains($0) }
    guard let address else {
      throw Filter.Problem(
        "nothing on the site has the address \"\(path)\"",
        help: routes.contains(Address(path + "/"))
          ? "did you mean \"\(path)/\"?"
          : NearestName.suggestion(for: path, among: routes.addresses.map(\.path))
            ?? "write that of a page or a file, such as \"/\" or \"/style.css\"")
    }
    self.address = address
    suffix = String(text.dropFirst(path.count))
  }

  /// The reference as this site's pages write it.
  func path(on url: SiteURL) -> String { url.path(to: address) + suffix.withoutUnsafeBytes }

  /// The reference in full.
  func absolute(on url: SiteURL) -> String { url.absolute(address) + suffix.withoutUnsafeBytes }
}

extension String {
  /// A URL without the bytes that none may have (RFC 3986, section 2); escapes stay.
  var withoutUnsafeBytes: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
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
