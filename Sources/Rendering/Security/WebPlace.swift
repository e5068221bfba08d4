import Base

/// Where an address in a finished page leads, as far as a policy asks.
enum WebPlace: Hashable {
  /// On the page's own site.
  case own
  /// A host, with its port if it names one; without a scheme it is reached over that of the page.
  case host(scheme: String?, name: String)
  /// Neither this site nor a host: `data:`.
  case scheme(String)
  /// `javascript:`.
  case code
  /// What only a browser could tell.
  case unclear

  /// - Parameter value: an attribute's value as it stands in the markup.
  init(_ value: ArraySlice<UInt8>) {
    // Nearly every address of a page is a path on its site.
    if let first = value.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "#"),
      value.dropFirst().first.map({ !#"/\&"#.utf8.contains($0) && $0 > 0x20 }) ?? true
    {
      self = .own
      return
    }
    // URL Standard, section 4.4: spaces around an address do not count, nor do tabs and line ends in it; and a backslash
    // is a slash.
    let bytes = value.drop { $0 <= 0x20 }.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      .map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    let (slash, colon) = (UInt8(ascii: "/"), UInt8(ascii: ":"))
    let beginning = bytes.prefix { $0 != colon && $0 != slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let afterBeginning = bytes[beginning.endIndex...]
    if beginning.contains(UInt8(ascii: "&"))
      || beginning.isEmpty && afterBeginning.dropFirst().first == UInt8(ascii: "&")
    {
      // The colon may be written as a reference.
      self = .unclear
    } else if beginning.isEmpty, afterBeginning.starts(with: [slash, slash]) {
      self.init(scheme: nil, authority: afterBeginning)
    } else if afterBeginning.first == colon, Self.isScheme(beginning) {
      let scheme = String(decoding: beginning, as: UTF8.self).lowercased()
      switch scheme {
      case "http", "https": self.init(scheme: scheme, authority: afterBeginning.dropFirst())
      case "javascript": self = .code
      default: self = .scheme(scheme + ":")
      }
    } else {
      self = .own
    }
  }

  private init(scheme: String?, authority: ArraySlice<UInt8>) {
    guard authority.starts(with: "//".utf8) else {
      self = .unclear
      return
    }
    let name = authority.drop { $0 == UInt8(ascii: "/") }.prefix { !"/?# ".utf8.contains($0) }
    let host = name.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last ?? []
    // Of other letters a browser makes ASCII, and an address of IPv6 cannot stand in a policy: all hosts have to be let in.
    let isPlain = host.allSatisfy { $0 < 0x80 && ($0.isASCIILetterOrDigit || "-.:_".utf8.contains($0)) }
    if host.isEmpty || !isPlain {
      self = host.isEmpty ? .unclear : scheme.map { .scheme($0 + ":") } ?? .unclear
    } else {
      self = .host(scheme: scheme, name: String(decoding: host, as: UTF8.self).lowercased())
    }
  }

  private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first?.isASCIILetter ?? false && bytes.allSatisfy(Markup.isOfScheme)
  }

  /// The source expression (CSP3, section 2.3.1) that lets in this place and no other; nil where none is needed or known.
  var source: String? {
    switch self {
    case .own, .code, .unclear: nil
    case .host(let scheme, let name): (scheme.map { $0 + "://" } ?? "") + name
    case .scheme(let scheme): scheme
    }
  }

  /// The one that also lets in whatever the place may send a browser on to.
  ///
  /// A policy is asked again for each redirect (CSP3, section 4.1.2), and pictures are often kept on a host that their
  /// address does not name.
  var wideSource: String? {
    switch self {
    case .own, .code, .unclear: nil
    case .host(let scheme, _): scheme.map { $0 + ":" } ?? "*"
    case .scheme(let scheme): scheme
    }
  }
}
