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
    /// In a `<script>`.
    case script(ScriptText)
  }

  var place = Place.text
  /// The element whose tag or raw text this is, in lower case; empty in text.
  var element = ""
  var isEndTag = false
  /// The attribute whose name or value this is, in lower case.
  var attribute = ""
  /// How far a URL attribute's value has come.
  var url = URLPosition.start
  /// What other attributes of the tag say about the one at hand or about the element's content.
  var facts = TagFacts()

  /// Elements whose content is text without tags, in which references are still read.
  static let escapableElements: Set<String> = ["title", "textarea"]
  /// Elements whose content is no text for readers at all.
  static let rawElements: Set<String> = ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]

  /// Notes that a value has been written here.
  mutating func passValue() {
    switch place {
    case .script(var text):
      text.passValue()
      place = .script(text)
    case .value:
      switch url {
      case .start, .comma: url = .path
      case .beginning, .unsure: url = .unsure(mayBeStart: false)
      case .path, .query, .mail, .script, .descriptor: break
      }
      facts.notePassed(in: attribute, of: element)
    default: break
    }
  }

  /// Where a reader is after either of two texts; nil when what follows would mean different things.
  func joined(with other: HTMLContext) -> HTMLContext? {
    if self == other { return self }
    guard element == other.element, isEndTag == other.isEndTag else { return nil }
    var (one, two) = (self, other)
    one.facts = facts.joined(with: other.facts)
    two.facts = one.facts
    if one.withoutProgress == two.withoutProgress { return one.withoutProgress }
    if canEndName, other.canEndName { return one.atBoundary }
    if case .script(let text) = place, case .script(let otherText) = other.place {
      return text.joined(with: otherText).map {
        one.place = .script($0)
        return one
      }
    }
    guard case .value = place, place == other.place, attribute == other.attribute else { return nil }
    one.url = url.joined(with: other.url)
    return one
  }

  /// The same tag, where a name ends.
  private var atBoundary: HTMLContext {
    HTMLContext(place: .boundary, element: element, isEndTag: isEndTag, facts: facts)
  }

  /// The same place, as a loop finds it before its first round and before each other.
  var atLoopStart: HTMLContext {
    var result = withoutProgress
    switch place {
    case .tagName, .attributeName, .unquotedValue, .afterValue:
      result = atBoundary
    case .script(let text): result.place = .script(text.withoutLast)
    default:
      if case .beginning = url { result.url = .unsure(mayBeStart: false) }
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
    // What is checked once is written again behind what the last round wrote of an address.
    let isUnfinished = end.url.mayBecomeScheme && end.atLoopStart.url != url
    return joined.place == place && joined.facts == facts && (joined.url != .start || url == .start) && !isUnfinished
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
    case .rawText, .script: "in <\(element)>"
    case .value, .beforeValue, .unquotedValue: "in the attribute \"\(attribute)\" of <\(element)>"
    default: "in the tag <\(isEndTag ? "/" : "")\(element)>"
    }
  }
}
