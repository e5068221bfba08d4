import Base

/// A film: a file of the site, or one on a platform with a player that can be embedded.
package struct Video: Hashable, Sendable {
  /// Where people can watch it.
  package let target: ResolvedReference
  /// The platform's player, over https; nil for a file, and for an address of which no player is known.
  package let player: String?
  /// Whose address it is; nil for a file.
  package let host: String?

  /// Types of files that browsers play, as their names end.
  private static let types = ["m4v", "mov", "mp4", "ogv", "webm"]

  /// The same in words.
  static var shownTypes: String {
    types.dropLast().map { ".\($0)" }.joined(separator: ", ") + " or .\(types.last ?? "")"
  }

  /// Whether what a reference names may be a film; one that leads nowhere was reported.
  static func isFilm(_ target: ResolvedReference) -> Bool {
    switch target {
    case .site(let address, _): types.contains(RelativePath.fileExtension(of: address.path).lowercased())
    case .asWritten: false
    case .broken: true
    }
  }

  init(file: ResolvedReference) { (target, player, host) = (file, nil, nil) }

  /// The film at an absolute address, as its platform's share button gives it.
  init(url: String) {
    target = .asWritten(url)
    let rest = url.drop { $0 != ":" }.dropFirst(3)
    let host = String(rest.prefix { !"/?#".contains($0) }).lowercased()
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    self.host = bare
    let tail = rest.dropFirst(host.count)
    let path = tail.prefix { !"?#".contains($0) }.split(separator: "/").map(String.init)
    let query = tail.drop { $0 != "?" }.dropFirst().prefix { $0 != "#" }.split(separator: "&")
    func identifier(_ text: String?) -> String? {
      guard let text, !text.isEmpty, text.utf8.allSatisfy(Self.isPlain) else { return nil }
      return text
    }
    switch bare {
    case "youtube.com", "m.youtube.com", "youtube-nocookie.com":
      let named = query.first { $0.hasPrefix("v=") }.map { String($0.dropFirst(2)) }
      let place = ["embed", "shorts", "live"].contains(path.first ?? "") ? path.dropFirst().first : nil
      player = identifier(named ?? place).map { "https://www.youtube-nocookie.com/embed/\($0)" }
    case "youtu.be": player = identifier(path.first).map { "https://www.youtube-nocookie.com/embed/\($0)" }
    case "vimeo.com", "player.vimeo.com":
      player = Self.vimeo(path, query).map { "https://player.vimeo.com/video/\($0)" }
    default:
      // PeerTube, whose addresses are alike on every host; one in other letters could not stand in a page's policy.
      guard host.utf8.allSatisfy({ Self.isPlain($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
        player = nil
        return
      }
      let id = path.first == "w" ? path.dropFirst().first : path.starts(with: ["videos", "watch"]) ? path.last : nil
      player = identifier(id).map { "https://\(host)/videos/embed/\($0)" }
    }
  }

  /// What follows the address of Vimeo's player: a film's number, and the key of one that is not listed.
  ///
  /// The key stands behind the number or is given as `h`. Events and showcases have numbers too, and are no films.
  private static func vimeo(_ path: [String], _ query: [Substring]) -> String? {
    func isNumber(_ text: String) -> Bool { text.utf8.allSatisfy(\.isASCIIDigit) }
    var path = path[...]
    switch path.first {
    case "video": path = path.dropFirst()
    case "channels": path = path.dropFirst(2)
    case "groups" where path.count > 3: path = path.dropFirst(3)
    default: break
    }
    guard let number = path.first, isNumber(number) else { return nil }
    let key = path.dropFirst().first ?? query.first { $0.hasPrefix("h=") }.map { String($0.dropFirst(2)) }
    guard let key, !key.isEmpty, key.utf8.allSatisfy(isPlain) else { return number + "?dnt=1" }
    return number + "?h=\(key)&dnt=1"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
