import Base
import Content
import Markdown

/// Files that are named by their place on the site, as raw HTML (`<img src="/images/a.png">`) and addresses in full do.
enum SiteAddresses {
  /// Project paths, which need not exist, of what the addresses in a body name.
  static func paths(in document: Document, on url: SiteURL) -> [String] {
    let page =
      document.path.hasSuffix("/index.md") ? RelativePath.folder(of: document.path) : document.path.withoutSuffix
    return addresses(in: document.fragment.html).compactMap { address in
      // Where its page will be is known of no hidden entry, but most are where their file's name says.
      path(of: address, on: url) ?? FileReferences.path(of: address, in: page)
    }
  }

  /// The project path of what an address on this site names; nil of what is elsewhere, and of what depends on a page's place.
  static func path(of address: String, on url: SiteURL) -> String? {
    let base = PercentEncoding.decode(url.basePath) ?? url.basePath
    guard let path = fromRoot(address, on: url).flatMap({ PercentEncoding.decode(String($0)) }), path.hasPrefix(base)
    else { return nil }
    return RelativePath.resolve(String(path.dropFirst(base.count)), in: "content", root: "content")
  }

  private static func addresses(in html: [UInt8]) -> [String] {
    PageMarkup(html).attributes.flatMap { attribute -> [String] in
      let value = CharacterReference.resolving(html[attribute.value]) ?? ""
      return switch attribute.name {
      case .action, .background, .data, .formaction, .href, .linkedHref, .poster, .src: [value]
      case .imagesrcset, .srcset: ImageCandidates.addresses(in: value)
      default: []
      }
    }
  }

  /// The path from the host's root; nil of what is elsewhere or relative.
  private static func fromRoot(_ address: String, on url: SiteURL) -> Substring? {
    let bare = address.drop(while: \.isWhitespace).prefix { $0 != "?" && $0 != "#" }
    let host = url.origin.drop { $0 != "/" }
    let lower = bare.lowercased()
    // With the scheme's own port it is the same place (RFC 3986, section 6.2.3).
    for (scheme, port) in [("https:", ":443"), ("http:", ":80"), ("", "")] {
      for beginning in [scheme + host, scheme + host + port] where lower.hasPrefix(beginning + "/") {
        return bare.dropFirst(beginning.count)
      }
    }
    return bare.hasPrefix("/") && !bare.hasPrefix("//") ? bare : nil
  }
}

extension String {
  /// A file's path without what stands behind its last dot.
  fileprivate var withoutSuffix: String { String(prefix(upTo: lastIndex(of: ".") ?? endIndex)) }
}
