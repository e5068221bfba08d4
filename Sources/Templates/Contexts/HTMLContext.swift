/// Where in an HTML document the text written so far ends: this decides how the next value must be escaped.
///
/// A coarse form of the tokenizer of the HTML Living Standard (section 13.2.5), enough to tell text, tags, attribute
/// values, comments and raw text apart. It knows nothing of which elements contain which.
struct HTMLContext: Hashable {
  enum Place: Hashable {
    case text
    /// After `<`.
    case tagOpen
    /// After `</`.
    case endTagOpen
    /// After `<!`, or `<!-`.
    case declarationOpen(dashes: Int)
    /// In `<!doctype …` or `<?…`.
    case declaration
    /// In a comment; how many dashes were the last bytes, at most 2.
    case comment(dashes: Int)
    case tagName
    case betweenAttributes
    case attributeName
    /// After white space that follows an attribute's name.
    case afterAttributeName
    case beforeValue
    case unquotedValue
    /// In an attribute's value, within this quotation mark.
    case value(quote: UInt8)
    case afterValue
    /// After branches of which some ended a name: here the tag must go on with a space, or end.
    case boundary
    /// In an element whose content is not markup; how many bytes of its end tag are matched.
    case rawText(matched: Int)
  }

  var place = Place.text
  /// The element whose tag or raw text this is, in lower case; empty in text.
  var element = ""
  var isEndTag = false
  /// The attribute whose name or value this is, in lower case.
  var attribute = ""
  /// How far a URL attribute's value has come.
  var url = URLPosition.start

  /// How far a URL has been written.
  enum URLPosition: Hashable {
    case start
    /// A beginning that may yet prove to be a scheme.
    case beginning(String)
    case path
    /// After `?` or `#`.
    case query
    /// After `mailto:`.
    case mail
    /// After a scheme that makes a program or document of what follows, such as `javascript:`, or after a character
    /// reference (`&`) with which one may begin.
    case script(String)
  }

  /// What attributes' values mean.
  enum AttributeKind {
    case plain
    case url
    /// Holds a language of its own (CSS, JavaScript, lists of addresses), in which escaping for HTML does not help.
    case forbidden
  }

  var attributeKind: AttributeKind {
    if attribute.hasPrefix("on") { return .forbidden }
    switch attribute {
    case "href", "src", "action", "cite", "data", "poster", "formaction", "xlink:href", "background", "longdesc":
      return .url
    case "style", "srcset", "imagesrcset", "srcdoc", "ping": return .forbidden
    // SVG's animations can give any attribute these values, `href` too.
    case "to", "from", "by", "values": return element == "set" || element.hasPrefix("animate") ? .forbidden : .plain
    default: return .plain
    }
  }

  /// Elements whose content is text without tags, in which references are still read.
  static let escapableElements: Set<String> = ["title", "textarea"]
  /// Elements whose content is no text for readers at all.
  static let rawElements: Set<String> = ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]

  /// Notes that a value has been written here.
  mutating func passValue() {
    switch url {
    case .start, .beginning: if case .value = place { url = .path }
    case .path, .query, .mail, .script: break
    }
  }

  /// Where a reader is after either of two texts; nil when what follows would mean different things.
  func joined(with other: HTMLContext) -> HTMLContext? {
    if self == other { return self }
    guard element == other.element, isEndTag == other.isEndTag else { return nil }
    if withoutProgress == other.withoutProgress { return withoutProgress }
    if canEndName, other.canEndName {
      return HTMLContext(place: .boundary, element: element, isEndTag: isEndTag)
    }
    guard case .value = place, place == other.place, attribute == other.attribute else { return nil }
    var result = self
    result.url = url.joined(with: other.url)
    return result
  }

  /// The same place, as a loop finds it before its first round and before each other.
  var atLoopStart: HTMLContext {
    var result = withoutProgress
    switch place {
    case .tagName, .attributeName, .unquotedValue, .afterValue:
      result = HTMLContext(place: .boundary, element: element, isEndTag: isEndTag)
    default:
      if case .beginning = url { result.url = .path }
    }
    return result
  }

  /// The same place with what has been read of a comment's end or of an attribute's value forgotten.
  ///
  /// What follows is then taken for a comment or a name, where no value may stand.
  private var withoutProgress: HTMLContext {
    var result = self
    switch place {
    case .comment: result.place = .comment(dashes: 0)
    case .afterAttributeName:
      result.place = .betweenAttributes
      result.attribute = ""
    default: break
    }
    return result
  }

  /// Whether every round of a loop that begins here and ends at `end` begins alike.
  func repeats(upTo end: HTMLContext) -> Bool {
    guard let joined = joined(with: end.atLoopStart) else { return false }
    return joined.place == place && (joined.url != .start || url == .start)
  }

  /// Whether a space or the tag's end may follow here.
  private var canEndName: Bool {
    switch place {
    case .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .unquotedValue, .afterValue, .boundary:
      true
    default: false
    }
  }

  /// How messages call this place.
  var phrase: String {
    switch place {
    case .text: "in text"
    case .comment, .declarationOpen: "in a comment"
    case .declaration: "in a declaration"
    case .tagOpen, .endTagOpen: "after \"<\""
    case .rawText: "in <\(element)>"
    case .value, .beforeValue, .unquotedValue: "in the attribute \"\(attribute)\" of <\(element)>"
    default: "in the tag <\(isEndTag ? "/" : "")\(element)>"
    }
  }
}

extension HTMLContext.URLPosition {
  /// The position that asks for the greater care.
  func joined(with other: HTMLContext.URLPosition) -> HTMLContext.URLPosition {
    if self == other { return self }
    if case .script = self { return self }
    if case .script = other { return other }
    return self == .start || other == .start ? .start : .path
  }

  /// The position after one more literal byte.
  mutating func advance(_ byte: UInt8) {
    switch self {
    case .mail, .path:
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { self = .query }
    case .query, .script: break
    case .start:
      // Browsers drop white space and control characters at the beginning of a URL.
      guard byte > 0x20 else { return }
      self = .beginning("")
      advance(byte)
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
