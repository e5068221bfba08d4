extension HTMLContext {
  /// How far a URL has been written.
  enum URLPosition: Hashable {
    case start
    /// A beginning that may yet prove to be a scheme.
    case beginning(String)
    /// A beginning that differs with branches or values, so that a colon may yet make a scheme of it; perhaps nothing has
    /// been written.
    case unsure(mayBeStart: Bool)
    case path
    /// After `?` or `#`.
    case query
    /// After `mailto:`.
    case mail
    /// In a list of addresses: after a comma, which ends one if white space follows.
    case comma
    /// In a list of addresses: after one, where its width or density stands.
    case descriptor
    /// After a scheme that makes a program or document of what follows, such as `javascript:`, or after a character
    /// reference (`&`) with which one may begin, or after a colon that may end one (``anyScheme``).
    case script(String)
  }
}

extension HTMLContext.URLPosition {
  /// What `script` holds after a colon with an unsure beginning before it.
  static let anyScheme = ""

  /// Whether a colon that follows may end a scheme.
  var mayBecomeScheme: Bool {
    switch self {
    case .beginning, .unsure: true
    case .start, .path, .query, .mail, .comma, .descriptor, .script: false
    }
  }

  /// Whether the next byte may be the first.
  private var mayBeStart: Bool { self == .start || self == .unsure(mayBeStart: true) }

  /// The position that asks for the greater care.
  func joined(with other: HTMLContext.URLPosition) -> HTMLContext.URLPosition {
    if self == other { return self }
    if case .script = self { return self }
    if case .script = other { return other }
    if mayBecomeScheme || other.mayBecomeScheme { return .unsure(mayBeStart: mayBeStart || other.mayBeStart) }
    return self == .start || other == .start ? .start : .path
  }

  /// The position after one more literal byte of a list of addresses.
  mutating func advanceInList(_ byte: UInt8) {
    let isSpace = WhiteSpace.isAny(byte)
    switch self {
    case .start where isSpace || byte == UInt8(ascii: ","): break
    case .descriptor: if byte == UInt8(ascii: ",") { self = .start }
    case .comma where isSpace: self = .start
    case .comma: if byte != UInt8(ascii: ",") { self = .path }
    case .script: break
    default:
      if isSpace {
        self = .descriptor
      } else if byte == UInt8(ascii: ",") {
        self = .comma
      } else {
        advance(byte)
      }
    }
  }

  /// The position after one more literal byte.
  mutating func advance(_ byte: UInt8) {
    switch self {
    case .mail, .path:
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { self = .query }
    case .query, .script, .comma, .descriptor: break
    case .start:
      // Browsers drop white space and control characters at the beginning of a URL.
      guard byte > 0x20 else { return }
      self = .beginning("")
      advance(byte)
    case .unsure:
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "#"): self = .query
      case UInt8(ascii: "/"): self = .path
      case UInt8(ascii: "&"): self = .script("&")
      case UInt8(ascii: ":"): self = .script(Self.anyScheme)
      case let byte where byte <= 0x20: break
      default: self = .unsure(mayBeStart: false)
      }
    case .beginning(let letters):
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "#"): self = .query
      case UInt8(ascii: "/"): self = .path
      // A character reference, which may stand for any letter of a scheme or for its colon.
      case UInt8(ascii: "&"): self = .script("&")
      case UInt8(ascii: ":"):
        self =
          switch letters {
          case "mailto": .mail
          case "javascript", "vbscript", "data": .script(letters)
          default: .path
          }
      case let byte where byte <= 0x20:
        break  // browsers drop line ends and tabs anywhere in a URL
      default:
        self = .beginning(letters + String(decoding: [HTMLContext.lowercased(byte)], as: UTF8.self))
      }
    }
  }
}
