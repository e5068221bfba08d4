internal import Base

/// Which attributes authors may give to what, so that nothing they write runs code or breaks a page.
struct AttributePolicy {
  /// What the attributes are for.
  enum Subject: String {
    case heading
    case link
    case image
    case block
  }

  /// Something that may not stand in a list that could be read.
  struct Refusal {
    let code: DiagnosticCode
    let range: Range<Int>
    let message: String
    let help: String
  }

  let subject: Subject
  private(set) var attributes = Attributes()
  /// The id and where it stands; whether it is still free is not known here.
  private(set) var id: AttributeList.Word?
  /// What an image is given beside those.
  private(set) var image = ImageAttributes()
  /// In the order of the text.
  private(set) var refusals: [Refusal] = []

  init(_ list: AttributeList, for subject: Subject) {
    self.subject = subject
    if let word = list.id { take(id: word) }
    for word in list.classes { take(class: word) }
    for pair in list.pairs { take(pair) }
    for flag in list.flags {
      if subject == .image, flag.text == ImageAttributes.decorative { continue }
      refuse(
        flag.range, "\"\(flag.text)\" is no attribute of \(Self.nouns(subject))",
        subject == .image && NearestName.nearest(to: flag.text, among: [ImageAttributes.decorative]) != nil
          ? "did you mean \"\(ImageAttributes.decorative)\"?"
          : "for a class, write \".\(flag.text)\"; \(Self.choice(for: subject))")
    }
    refusals.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The attributes beside classes and id, which everything may have.
  private static func keys(_ subject: Subject) -> [String] {
    switch subject {
    case .heading, .block: ["lang", "dir", "title"]
    case .link: ["lang", "dir", "hreflang", "rel"]
    case .image: ["lang", "dir"] + ImageAttributes.sides
    }
  }

  /// Whether each word of a list is an attribute that something may have, as it is hardly by chance.
  static func isPlain(_ list: AttributeList) -> Bool {
    guard !list.isEmpty, list.flags.isEmpty else { return false }
    return [.block, .link, .image].contains { AttributePolicy(list, for: $0).refusals.isEmpty }
  }

  private static func choice(for subject: Subject) -> String {
    let keys = keys(subject).map { "\"\($0)\"" }
    return "\(nouns(subject)) may have .class, #id, \(keys.dropLast().joined(separator: ", ")) and \(keys.last ?? "")"
  }

  private static func nouns(_ subject: Subject) -> String { "\(subject.rawValue)s" }

  private mutating func take(id word: AttributeList.Word) {
    if let help = IDNames.complaint(about: word.text) {
      refuse(word.range, "\"\(word.text)\" cannot be an id", help, code: .invalidID)
    } else {
      id = word
    }
  }

  private mutating func take(class word: AttributeList.Word) {
    let bytes = Array(word.text.utf8)
    let isName =
      bytes.first.map(\.isASCIILetter) == true
      && bytes.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    guard isName else {
      return refuse(
        word.range, "\"\(word.text)\" cannot be a class",
        "begin it with a letter from a to z, and use letters, digits, hyphens and underscores; put a space between classes"
      )
    }
    if !attributes.classes.contains(word.text) { attributes.classes.append(word.text) }
  }

  private mutating func take(_ pair: AttributeList.Pair) {
    let key = pair.key.text
    guard Self.keys(subject).contains(key) else {
      let help =
        Self.instead(of: key, on: subject) ?? NearestName.suggestion(for: key, among: Self.keys(subject))
        ?? Self.choice(for: subject)
      return refuse(pair.key.range, "\"\(key)\" is no attribute of \(Self.nouns(subject))", help)
    }
    if let (message, help) = Self.complaint(about: pair.value.text, of: key) {
      return refuse(pair.value.range, message, help)
    }
    if subject == .image, image.take(pair) { return }
    attributes.others.append(Attributes.Other(name: key, value: pair.value.text))
  }

  private mutating func refuse(
    _ range: Range<Int>, _ message: String, _ help: String, code: DiagnosticCode = .attribute
  ) {
    refusals.append(Refusal(code: code, range: range, message: message, help: help))
  }

  /// What to write instead of an attribute that people know from HTML.
  private static func instead(of key: String, on subject: Subject) -> String? {
    switch key {
    case "class": "write each class with a full stop before it, as in {.intro .wide}"
    case "id": "write it with a number sign before it, as in {#results}"
    case "style": "give it a class, and write in the theme's style sheet how that looks"
    case "title" where subject == .link: "write it behind the address, as in [text](address \"title\")"
    case "title" where subject == .image: "write it behind the file, as in ![description](file \"title\")"
    case "href", "src": "write the address between the parentheses"
    case "alt": "write the description between the brackets"
    case ImageAttributes.decorative where subject == .image: "write the word alone, as in {decorative}"
    case "target": "leave it to readers whether a link opens a new window"
    default: nil
    }
  }

  private static func complaint(about value: String, of key: String) -> (message: String, help: String)? {
    switch key {
    case "lang", "hreflang":
      guard !isLanguageTag(value) else { return nil }
      return ("\"\(value)\" is no language", "write its tag, such as \"cy\", \"de-AT\" or \"zh-Hans\"")
    case "dir":
      guard !["ltr", "rtl", "auto"].contains(value) else { return nil }
      return ("\"\(value)\" is no direction of writing", "write \"ltr\", \"rtl\" or \"auto\"")
    case "rel":
      let unknown = value.split(separator: " ").first { !relations.contains(String($0)) }
      guard value.isEmpty || unknown != nil else { return nil }
      return (
        "\"\(unknown ?? "")\" is no relation that a link may name",
        "use one or more of \(relations.joined(separator: ", ")), with a space between them"
      )
    case "width", "height":
      guard ImageAttributes.side(value) == nil else { return nil }
      return (
        "\"\(value)\" is no \(key)", "write a whole number of pixels, 1 to \(ImageAttributes.longestSide), such as 480"
      )
    default: return nil
    }
  }

  /// Those of the HTML Standard for links in text (4.6.7) that say something of what a link leads to.
  private static let relations = [
    "author", "bookmark", "external", "help", "license", "me", "nofollow", "noopener", "noreferrer", "tag",
  ]

  /// Whether a text has the shape of a language tag (RFC 5646, 2.1): parts of 1 to 8 letters and digits, the first of 2
  /// letters at least.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.count >= 2, first.allSatisfy(\.isASCIILetter) else { return false }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIILetterOrDigit) }
  }
}
