import Base

extension SecuritySettings {
  init(_ map: inout MapReader) {
    self.init(
      policy: map.read("policy", as: Form<Policy>.choice) ?? SecuritySettings.standard.policy,
      sources: map.read("sources", as: .map("the policy's sources") { Self.sources(&$0) }) ?? [:])
  }

  private static func sources(_ map: inout MapReader) -> [PolicyDirective: [String]] {
    var sources: [PolicyDirective: [String]] = [:]
    for directive in PolicyDirective.allCases {
      let list = map.list(directive.rawValue, of: Form<String>.policySource)
      if !list.isEmpty { sources[directive] = list }
    }
    return sources
  }
}

extension Form where Value == String {
  /// A source expression of CSP3, section 2.3.1.
  fileprivate static var policySource: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if PolicySource.isKeyword(text) || PolicySource.isHash(text) || PolicySource.isPlace(text) { return text }
      field.rejectShape("a source of a policy", text, help: PolicySource.help(for: text))
      return nil
    }
  }
}

/// The forms that a source can have.
private enum PolicySource {
  private static let keywords = [
    "self", "unsafe-inline", "unsafe-eval", "unsafe-hashes", "wasm-unsafe-eval", "strict-dynamic", "report-sample",
  ]

  static func isKeyword(_ text: String) -> Bool { keywords.contains { text == "'\($0)'" } }

  static func isHash(_ text: String) -> Bool {
    guard text.hasPrefix("'"), text.hasSuffix("'"), text.utf8.count > 2 else { return false }
    let parts = text.dropFirst().dropLast().split(separator: "-", maxSplits: 1)
    return parts.count == 2 && ["sha256", "sha384", "sha512"].contains(parts[0])
      && parts[1].utf8.allSatisfy { $0.isASCIILetterOrDigit || "+/=-_".utf8.contains($0) }
  }

  /// A scheme (`https:`), or a host that may have a scheme, a port and a path: `https://*.example.org`.
  static func isPlace(_ text: String) -> Bool {
    if text == "*" { return true }
    let scheme = text.prefix { $0 != ":" }
    let afterScheme = text[scheme.endIndex...]
    if afterScheme == ":" { return isScheme(scheme) }
    let hasScheme = afterScheme.hasPrefix("://")
    if hasScheme, !isScheme(scheme) { return false }
    let rest = hasScheme ? afterScheme.dropFirst(3) : text[...]
    let authority = rest.prefix { $0 != "/" }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = parts.first, parts.dropFirst().allSatisfy(isPort) else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let names = labels.first == "*" ? labels.dropFirst() : labels[...]
    // A word by itself is a keyword that lacks its quotes.
    guard labels.count > 1 || hasScheme || parts.count == 2, !names.isEmpty else { return false }
    return names.allSatisfy(isLabel)
      && rest[authority.endIndex...].utf8.allSatisfy { (0x21..<0x7F).contains($0) && !";,?#'\"".utf8.contains($0) }
  }

  private static func isScheme(_ text: Substring) -> Bool {
    text.utf8.first.map(\.isASCIILetter) ?? false
      && text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "+-.".utf8.contains($0) }
  }

  private static func isPort(_ text: Substring) -> Bool {
    text == "*" || (!text.isEmpty && text.utf8.allSatisfy(\.isASCIIDigit))
  }

  private static func isLabel(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
  }

  static func help(for text: String) -> String {
    let bare = text.lowercased().filter { $0 != "'" && $0 != "\"" }
    if bare == "none" { return "leave the directive out: what pages do not use is not let in" }
    if bare.hasPrefix("nonce-") {
      return "a nonce must be another each time that a page is sent; write the script's hash, or put it into a file"
    }
    if keywords.contains(bare) { return "write \"'\(bare)'\", with both kinds of quotes" }
    if text.contains(where: { " ;,".contains($0) }) { return "write each source as an item of its own" }
    if text.utf8.contains(where: { $0 >= 0x80 }) { return "write the name of the host in its ASCII form (xn--…)" }
    return "write it as https://example.org, https://*.example.org or https:"
  }
}
