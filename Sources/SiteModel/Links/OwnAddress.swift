import Base
import Markdown

/// The site's own address as links must not write it: with http, where the site is published with https.
struct OwnAddress {
  /// `http://example.org`; empty where the site itself says http.
  private let insecure: String

  init(_ url: SiteURL) {
    insecure = url.origin.hasPrefix("https://") ? "http://" + url.origin.dropFirst("https://".count) : ""
  }

  /// Whether an address on the web leads to this site without https.
  ///
  /// Scheme and host may be in any case (RFC 3986, 6.2.2.1).
  func isInsecure(_ destination: String) -> Bool {
    let bytes = destination.utf8.span
    // Most links have https, and differ here.
    guard bytes.count > 4, bytes[4] == UInt8(ascii: ":") else { return false }
    let wanted = insecure.utf8.span
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    // What an origin is made of is the same with this bit, but for capitals.
    for index in wanted.indices where bytes[index] | 0x20 != wanted[index] { return false }
    guard bytes.count > wanted.count else { return true }
    return "/?#".utf8.contains(bytes[wanted.count])
  }

  /// What is wrong with a link that leads to this site without https.
  func problem(of link: Link, in path: String) -> Diagnostic {
    let subject = link.role == .image ? "image" : "link"
    let rest = link.destination.utf8.dropFirst(insecure.utf8.count)
    return Diagnostic(
      .linkInsecure, path: path, at: link.position, length: link.length,
      "\(subject) \"\(link.destination)\" leads to this site without https",
      help: "write \"\(rest.first == UInt8(ascii: "/") ? String(Substring(rest)) : "/")\", or name the source file")
  }
}
