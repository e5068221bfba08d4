import Base

extension Form where Value == String {
  /// An absolute http or https URL.
  static var webAddress: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if TextShape.isWebAddress(text) { return text }
      field.rejectShape("an absolute http or https URL", text, help: helpForWebAddress(text))
      return nil
    }
  }

  /// An absolute http or https URL, or an e-mail address.
  static var webAddressOrEmail: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if TextShape.isWebAddress(text) || TextShape.isEmail(text) { return text }
      field.rejectShape(
        "an absolute http or https URL or an e-mail address", text, help: helpForEmail(text) ?? helpForWebAddress(text))
      return nil
    }
  }

  /// An absolute http or https URL, a path on the site or a file of the project.
  static var reference: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      let isPath = TextShape.scheme(of: text) == nil && !text.utf8.contains(UInt8(ascii: " "))
      if isPath || TextShape.isWebAddress(text) { return text }
      field.rejectShape(
        "an absolute http or https URL or a path", text,
        help: text.utf8.contains(UInt8(ascii: " ")) ? "write each space as %20" : nil)
      return nil
    }
  }

  static var email: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if TextShape.isEmail(text) { return text }
      field.rejectShape(
        "an e-mail address", text, help: helpForEmail(text) ?? "write it as name@example.org")
      return nil
    }
  }

  static var doi: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if let doi = ScholarlyIdentifier.doi(text) { return doi }
      field.rejectShape("a DOI", text, help: "write it as 10.1000/182")
      return nil
    }
  }

  static var orcid: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      do throws(ScholarlyIdentifier.ORCIDFailure) {
        return try ScholarlyIdentifier.orcid(text)
      } catch {
        let help =
          switch error {
          case .malformed: "write it as 0000-0002-1825-0097"
          case .wrongCheckDigit: "its last digit does not fit the others; look it up again"
          }
        field.rejectShape("an ORCID iD", text, help: help)
        return nil
      }
    }
  }

  static var ror: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if let ror = ScholarlyIdentifier.ror(text) { return ror }
      field.rejectShape(
        "a ROR identifier", text, help: "write it as https://ror.org/01ee9ar58; its last two digits are checked")
      return nil
    }
  }

  static var language: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if TextShape.isLanguageTag(text) { return text }
      let hyphenated = String(text.map { $0 == "_" ? "-" : $0 })
      let help = TextShape.isLanguageTag(hyphenated) ? "write \(hyphenated)" : "write a code such as en, en-GB or cy"
      field.rejectShape("a language tag", text, help: help)
      return nil
    }
  }

  static var timezone: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if TextShape.isTimeZoneName(text) { return text }
      field.rejectShape("the name of a time zone", text, help: "write it as Europe/London, or UTC")
      return nil
    }
  }

  /// One name of an address.
  static var slug: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      guard TextShape.isSlug(text) else {
        let made = Slug.make(text)
        field.rejectShape(
          "letters, digits, hyphens, underscores and full stops", text, help: made.isEmpty ? nil : "write \(made)")
        return nil
      }
      let lower = text.lowercased()
      if lower != text {
        field.reject(.slugCase, "\(field.label) has capital letters: \"\(text)\"", help: "write \(lower)")
      }
      return text
    }
  }

  /// With its `#`, whether or not one is written.
  static var hashtag: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      let name = text.hasPrefix("#") ? String(text.dropFirst()) : text
      if !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) { return "#" + name }
      let joined = String(name.filter { $0.isLetter || $0.isNumber || $0 == "_" })
      field.rejectShape(
        "one hashtag of letters, digits and underscores", text, help: joined.isEmpty ? nil : "write \(joined)")
      return nil
    }
  }

  /// A path on the site, with its first slash, whether or not one is written.
  ///
  /// Old addresses are often copied from a browser, so that percent escapes are resolved.
  static var oldAddress: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      guard let path = PercentEncoding.decode(text) else {
        field.rejectShape("a path", text, help: "write `%25` for a percent sign that is part of a name")
        return nil
      }
      // By bytes, as servers and file systems read a path: an accent after a slash makes one character of the two.
      let bytes = Array(path.utf8)
      let names = bytes.drop { $0 == UInt8(ascii: "/") }.split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      if TextShape.scheme(of: text) != nil || bytes.starts(with: "//".utf8) {
        field.rejectShape("a path on this site", text, help: "write what follows the site's address: /old/path/")
      } else if text.utf8.contains(where: "?#".utf8.contains) {
        field.rejectShape("a path without ? and #", text, help: "no file can stand at such an address")
      } else if names.contains(where: { $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }) {
        field.rejectShape("a path without \".\" and \"..\"", text, help: "write it from the site's root: /old/path/")
      } else if names.dropLast().contains(where: \.isEmpty) {
        field.rejectShape("a path of names between single slashes", text, help: "write it as /old/path/")
      } else if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
        field.rejectShape("a path without backslashes and control characters", text, help: "write it as /old/path/")
      } else {
        return bytes.first == UInt8(ascii: "/") ? path : "/" + path
      }
      return nil
    }
  }

  /// A colour of 3 or 6 hexadecimal digits.
  static var colour: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      let digits = text.utf8.dropFirst()
      if text.hasPrefix("#"), digits.count == 3 || digits.count == 6,
        digits.allSatisfy({ $0.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) })
      {
        return text
      }
      field.rejectShape("a colour", text, help: "write three or six hexadecimal digits: \"#005ea5\"")
      return nil
    }
  }

  /// Nil for what nobody means as an e-mail address.
  private static func helpForEmail(_ text: String) -> String? {
    if text.lowercased().hasPrefix("mailto:") { return "leave out \"mailto:\"" }
    // With a slash it is a page: mastodon.social/@office.
    guard text.contains("@"), !text.contains("/"), TextShape.scheme(of: text) == nil else { return nil }
    // As mail programs write it, `"Jo Doe" <jo@example.org>`, or in quotes too many.
    let inBrackets = text.split(separator: "<").last?.split(separator: ">").first ?? ""
    let meant = String(inBrackets.filter { $0 != "\"" && $0 != "'" })
    return TextShape.isEmail(meant) ? "write \(meant)" : "write it as name@example.org"
  }

  private static func helpForWebAddress(_ text: String) -> String {
    if text.utf8.contains(UInt8(ascii: " ")) { return "write each space as %20" }
    let isBareHost = TextShape.scheme(of: text) == nil && text.contains(".") && !text.hasPrefix("/")
    return isBareHost ? "write https://\(text)" : "write it as https://example.org/page"
  }
}

extension Form where Value == NameReference {
  /// A person's id, when it is written like one, or a name.
  static var person: Form {
    Form { $0.text().map { TextShape.isIdentifier($0) ? .id($0) : .name($0) } }
  }

  /// An organisation's id, when it is written like one, or a name.
  static var organisation: Form { person }

  /// The id of a file in `people/`.
  static var personID: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if TextShape.isIdentifier(text) { return .id(text) }
      field.rejectShape(
        "the name of a file in people/", text, help: "write a name in full as \"name\" instead of \"person\"")
      return nil
    }
  }
}

extension Field {
  func rejectShape(_ wanted: String, _ text: String, help: String? = nil) {
    reject(report.codes.invalidValue, "\(label) must be \(wanted), not \"\(text)\"", help: help)
  }
}
