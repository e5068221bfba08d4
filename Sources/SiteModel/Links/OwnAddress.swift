import Base
import Markdown

/// The site's own address as links must not write it: with http, where the site is published with https.
struct OwnAddress {
  /// `http://example.org`; nil where the site itself says http.
  private let insecure: String?

  init(_ url: SiteURL) {
    insecure = url.origin.hasPrefix("https://") ? "http://" + url.origin.dropFirst("https://".count) : nil
  }

  /// What is wrong with a link to an address on the web; nil when nothing is.
  func problem(of link: Link, in path: String) -> Diagnostic? {
    let destination = link.destination
    guard let insecure, destination.utf8.count >= insecure.utf8.count, leads(destination, to: insecure) else {
      return nil
    }
    let subject = link.role == .image ? "image" : "link"
    let rest = destination.utf8.dropFirst(insecure.utf8.count)
    return Diagnostic(
      .linkInsecure, path: path, at: link.position, length: link.length,
      "\(subject) \"\(destination)\" leads to this site without https",
      help: "write \"\(rest.first == UInt8(ascii: "/") ? String(Substring(rest)) : "/")\", or name the source file")
  }

  /// Whether an address begins with an origin; scheme and host may be in any case (RFC 3986, 6.2.2.1).
  private func leads(_ destination: String, to origin: String) -> Bool {
    let (bytes, wanted) = (destination.utf8Span.span, origin.utf8Span.span)
    // Most links have https, and differ here.
    guard bytes[4] == UInt8(ascii: ":") else { return false }
    // What an origin is made of is the same with this bit, but for capitals.
    for index in wanted.indices where bytes[index] | 0x20 != wanted[index] { return false }
    guard bytes.count > wanted.count else { return true }
    return "/?#".utf8.contains(bytes[wanted.count])
  }
}
