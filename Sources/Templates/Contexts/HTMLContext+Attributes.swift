extension HTMLContext {
  /// What attributes' values mean.
  enum AttributeKind {
    case plain
    case url
    /// Addresses, each with a width or density (HTML, section 4.8.4.2.1).
    case sources
    /// Declarations of CSS.
    case style
    /// Holds a language of its own, in which escaping for HTML does not help.
    case forbidden
  }

  var attributeKind: AttributeKind {
    if attribute.hasPrefix("on") { return .forbidden }
    switch attribute {
    case "href", "src", "action", "cite", "data", "poster", "formaction", "xlink:href", "background", "longdesc":
      return .url
    case "srcset", "imagesrcset": return .sources
    case "style": return .style
    case "srcdoc", "ping": return .forbidden
    // With `http-equiv`, an instruction to the browser: to load another page, say.
    case "content": return element == "meta" && facts.hasEquivalent ? .forbidden : .plain
    // SVG's animations can give any attribute these values, `href` too.
    case "to", "from", "by", "values": return element == "set" || element.hasPrefix("animate") ? .forbidden : .plain
    default: return .plain
    }
  }
}

/// What attributes of a tag say about one another and about the element's content.
struct TagFacts: Hashable {
  /// The `type` of a `<script>` in lower case; `?` where it is not written out.
  private(set) var scriptType = ""
  /// Whether a `<meta>` has an attribute `http-equiv`.
  private(set) var hasEquivalent = false
  /// Whether a value was written into the `content` of a `<meta>`.
  private(set) var hasContentValue = false

  /// Whether a value has become part of an instruction to the browser.
  var makesInstructionOfValue: Bool { hasEquivalent && hasContentValue }

  /// Notes an attribute once its name is complete.
  mutating func note(_ attribute: String, of element: String) {
    if element == "meta", attribute == "http-equiv" { hasEquivalent = true }
  }

  /// Notes one more byte of an attribute's value.
  mutating func note(_ byte: UInt8, of attribute: String, of element: String) {
    // Longer than any type that is known.
    guard element == "script", attribute == "type", scriptType.utf8.count < 40 else { return }
    scriptType.unicodeScalars.append(Unicode.Scalar(HTMLContext.lowercased(byte)))
  }

  /// Notes that a value has been written into an attribute.
  mutating func notePassed(in attribute: String, of element: String) {
    if element == "meta", attribute == "content" { hasContentValue = true }
    if element == "script", attribute == "type" { scriptType += "?" }
  }

  /// Forgets what has been told.
  mutating func forgetInstruction() { hasContentValue = false }

  func joined(with other: TagFacts) -> TagFacts {
    var result = self
    if scriptType != other.scriptType { result.scriptType = "?" }
    result.hasEquivalent = hasEquivalent || other.hasEquivalent
    result.hasContentValue = hasContentValue || other.hasContentValue
    return result
  }

  /// Whether a `<script>` of that type holds JavaScript or JSON (HTML, section 4.12.1).
  var isKnownScript: Bool {
    switch scriptType {
    case "", "module", "text/javascript", "application/javascript", "application/json", "importmap",
      "speculationrules":
      true
    default: scriptType.hasPrefix("application/") && scriptType.hasSuffix("+json")
    }
  }
}
