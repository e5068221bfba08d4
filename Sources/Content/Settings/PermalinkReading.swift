import Base

extension PermalinkPattern {
  /// The pattern of a collection that sets none: `/posts/:slug/`.
  static func standard(for collection: String) -> PermalinkPattern {
    PermalinkPattern(parts: [.literal("/\(collection)/"), .slug, .literal("/")])
  }

  private static let tokens: [(name: String, part: Part)] = [
    (":year", .year), (":month", .month), (":day", .day), (":slug", .slug),
  ]

  /// What is wrong with a pattern.
  struct Mistake: Error {
    let message: String
    let help: String
  }

  init(parsing text: String) throws(Mistake) {
    guard text.hasPrefix("/"), text.hasSuffix("/"), !text.contains("//") else {
      throw Mistake(
        message: "a permalink must begin and end with one \"/\", unlike \"\(text)\"",
        help: "write it as /news/:year/:slug/")
    }
    var parts: [Part] = []
    var literal = ""
    var rest = text[...]
    while let character = rest.first {
      guard character == ":" else {
        literal.append(rest.removeFirst())
        continue
      }
      let token = ":" + rest.dropFirst().prefix { $0.isLetter || $0 == "_" }
      rest = rest.dropFirst(token.count)
      let names = Self.tokens.map(\.name)
      guard let part = Self.tokens.first(where: { $0.name == token })?.part else {
        throw Mistake(
          message: "a permalink has no \"\(token)\"",
          help: NearestName.suggestion(for: token, among: names) ?? "it may hold \(names.joined(separator: ", "))")
      }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = ""
      parts.append(part)
    }
    parts.append(.literal(literal))
    guard parts.contains(.slug) else {
      throw Mistake(
        message: "the permalink \"\(text)\" has no \":slug\"",
        help: "add it, so that each entry has an address of its own")
    }
    for name in text.split(separator: "/") {
      let plain = name.filter { $0 != ":" }
      guard TextShape.isSlug(plain) else {
        throw Mistake(
          message: "\"\(name)\" cannot be part of a permalink",
          help: "use letters, digits, hyphens, underscores and full stops")
      }
    }
    self.init(parts: parts)
  }
}

extension Form where Value == PermalinkPattern {
  static var permalink: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      do throws(PermalinkPattern.Mistake) {
        return try PermalinkPattern(parsing: text)
      } catch {
        field.reject(.permalink, error.message, help: error.help)
        return nil
      }
    }
  }
}
