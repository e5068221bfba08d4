import Base
import Content
import Markdown

/// One use of a component beside what its template declares.
struct ComponentCheck {
  private let use: ComponentUse
  private let signature: ComponentSignature
  private let path: String
  private let zone: TimeZoneRules
  private let targets: ComponentTargets
  /// Whether it names something that is known only with the whole site, which is not here.
  private(set) var needsSite = false
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ use: ComponentUse, _ signature: ComponentSignature, _ targets: ComponentTargets, path: String,
    zone: TimeZoneRules
  ) {
    self.use = use
    self.targets = targets
    self.signature = signature
    self.path = path
    self.zone = zone
  }

  /// What the use says, for each parameter in order; nil where it says nothing, or nothing that can be used.
  mutating func values(
    _ references: inout ReferenceResolver, _ suggestions: inout Suggestions
  ) -> [ComponentValue?] {
    checkForm()
    var values = [ComponentValue?](repeating: nil, count: signature.parameters.count)
    var given = Set<Int>()
    for argument in use.arguments {
      guard let name = argument.name else { continue }
      guard let index = signature.parameters.firstIndex(where: { $0.name == name }) else {
        report(
          .componentArgument, argument.position, argument.length, "\"\(signature.name)\" has no parameter \"\(name)\"",
          help: absence(of: name, &suggestions))
        continue
      }
      given.insert(index)
      values[index] = value(of: argument, signature.parameters[index], &references, &suggestions)
    }
    for (index, parameter) in signature.parameters.enumerated() where parameter.isRequired && !given.contains(index) {
      report(
        .componentArgument, use.position, use.length, "\"\(signature.name)\" needs \"\(parameter.name)\"",
        help: "write {\(parameter.name)=\"…\"} behind \(use.label == nil ? "its name" : "its label")")
    }
    return values
  }

  // MARK: - Where it stands, and what it holds

  private mutating func checkForm() {
    let name = signature.name
    let colons = use.form == .container ? ":::" : use.form == .leaf ? "::" : ":"
    if use.form == .inline, !signature.isInline {
      let mark = signature.body == .required ? ":::" : "::"
      report(
        .componentForm, use.position, use.length, "\"\(name)\" cannot stand within text",
        help: "write \"\(mark)\(name)\" on a line by itself")
    } else if use.form == .container, signature.body == .refused {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" has no body",
        help: "write \"::\(name)\" with two colons, and no closing line")
    } else if use.form != .container, signature.body == .required {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" needs a body",
        help: "write \":::\(name)\" with three colons, its text on the next lines, and \":::\" on a line by itself")
    }
    if signature.label == .refused, use.label != nil {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" has no label",
        help: "take the brackets out: \"\(colons)\(name)\"")
    } else if signature.label == .required, use.label?.isEmpty ?? true {
      report(
        .componentForm, use.position, use.length, "\"\(name)\" needs a label",
        help: "write it in brackets, as in \"\(colons)\(name)[…]\"")
    }
    if signature.id == .refused, let id = use.id {
      report(
        .componentForm, id.position, id.length, "\"\(name)\" takes no id", help: "leave it out; a heading can have one")
    }
  }

  private func absence(of name: String, _ suggestions: inout Suggestions) -> String {
    let names = signature.parameters.map(\.name)
    if let nearest = suggestions.suggestion(for: name, among: names) { return nearest }
    let label = signature.label == .refused ? "" : "; its label stands in brackets before the braces"
    guard !names.isEmpty else { return "it has none\(label)" }
    return "its parameters are \(names.map { "\"\($0)\"" }.joined(separator: ", "))\(label)"
  }

  // MARK: - Values

  /// Whether a number is written in digits, perhaps below zero and with a point between them; Swift reads `0x10` and `5.`.
  private static func isDecimal(_ text: String, fraction: Bool) -> Bool {
    let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= (fraction ? 2 : 1)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
  }

  private mutating func value(
    of argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter,
    _ references: inout ReferenceResolver, _ suggestions: inout Suggestions
  ) -> ComponentValue? {
    if parameter.kind == .boolean { return boolean(argument, parameter) }
    guard let text = argument.value, !text.isEmpty else {
      report(
        .componentValue, argument.position, argument.length,
        "\"\(parameter.name)\" of \"\(signature.name)\" has no value", help: "write \(parameter.name)=\"…\"")
      return nil
    }
    switch parameter.kind {
    case .text: return .text(text)
    case .boolean: return nil
    case .integer:
      if Self.isDecimal(text, fraction: false), let number = Int(text) { return .integer(number) }
      reportValue(argument, parameter, "is no whole number", help: "write one in digits, such as 3")
    case .number:
      if Self.isDecimal(text, fraction: true), let number = Double(text), number.isFinite { return .number(number) }
      reportValue(argument, parameter, "is no number", help: "write one in digits, such as 3 or 0.5")
    case .date: return date(text, argument, parameter)
    case .url: return .reference(resolve(text, argument, "link", &references))
    case .file:
      // "file:" and the like are no files of the site; what is on the web has a link.
      let target = resolve(text, argument, "attachment", &references)
      if case .asWritten = target, !targets.isPart {
        reportValue(argument, parameter, "is no file of the site", help: "copy it into \"content\", or write a link")
        return nil
      }
      return .file(targets.file(text, target))
    case .picture:
      let target = resolve(text, argument, "image", &references)
      if case .asWritten = target, !targets.isPart {
        reportValue(argument, parameter, "is no picture of the site", help: "copy it into \"content\"")
        return nil
      }
      return .picture(target)
    case .video:
      if text.hasPrefix("https://") || text.hasPrefix("http://") { return .video(Video(url: text)) }
      return .video(Video(file: resolve(text, argument, "attachment", &references)))
    case .entry: return entry(resolve(text, argument, "link", &references), argument, parameter)
    case .person, .resource, .list, .tag: return named(text, argument, parameter, &suggestions)
    }
    return nil
  }

  private mutating func resolve(
    _ text: String, _ argument: ComponentUse.Argument, _ subject: String, _ references: inout ReferenceResolver
  ) -> ResolvedReference {
    // Whatever the site has, no address runs code, nor where a text is shown by itself and nothing is looked up.
    guard Link.Target(Array(text.utf8), role: .link) != .forbidden else {
      report(
        .componentValue, argument.valuePosition, argument.valueLength,
        "\"\(text)\" is no address that may be linked to",
        help: "use a file of the site, or an http or https address")
      return .broken
    }
    return references.resolve(
      Located(text, at: argument.valuePosition, length: argument.valueLength), subject: subject, in: path,
      diagnostics: &diagnostics)
  }

  private mutating func entry(
    _ target: ResolvedReference, _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter
  ) -> ComponentValue? {
    if targets.isPart { return missing() }
    guard target != .broken else { return nil }
    if let id = targets.entry(at: target.address) { return .entry(id) }
    reportValue(argument, parameter, "is no entry", help: "name the file of one, as in a link")
    return nil
  }

  /// What has a name of its own, rather than a place among the files.
  private mutating func named(
    _ text: String, _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter,
    _ suggestions: inout Suggestions
  ) -> ComponentValue? {
    if targets.isPart { return missing() }
    if let value = targets.value(named: text, parameter.kind) { return value }
    let names = targets.names(of: parameter.kind)
    let (noun, plural) = Self.nouns(parameter.kind)
    let shown = names.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
    report(
      .componentTarget, argument.valuePosition, argument.valueLength, "there is no \(noun) \"\(text)\"",
      help: suggestions.suggestion(for: text, among: names)
        ?? (names.isEmpty
          ? "the site has no \(plural)" : "the \(plural) are \(shown)\(names.count > 6 ? ", …" : "")"))
    return nil
  }

  private static func nouns(_ kind: ComponentSignature.Kind) -> (one: String, many: String) {
    switch kind {
    case .person: ("person", "people")
    case .resource: ("resource", "resources")
    case .list: ("collection", "collections")
    default: ("tag", "tags")
    }
  }

  private mutating func missing() -> ComponentValue? {
    needsSite = true
    return nil
  }

  private mutating func boolean(
    _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter
  ) -> ComponentValue? {
    switch argument.value {
    case nil, "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      reportValue(
        argument, parameter, "is neither true nor false", help: "write {\(parameter.name)} by itself, or leave it out")
      return nil
    }
  }

  private mutating func date(
    _ text: String, _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter
  ) -> ComponentValue? {
    do throws(DateParsing.Failure) {
      return .date(SiteDate(try DateParsing.parse(text), in: zone))
    } catch {
      reportValue(argument, parameter, "is no date", help: "write it as in 2021-03-29 or 2021-03-29 10:00")
      return nil
    }
  }

  private mutating func reportValue(
    _ argument: ComponentUse.Argument, _ parameter: ComponentSignature.Parameter, _ fault: String, help: String
  ) {
    report(
      .componentValue, argument.valuePosition, argument.valueLength,
      "\"\(argument.value ?? "")\" \(fault), as \"\(parameter.name)\" of \"\(signature.name)\" must be", help: help)
  }

  private mutating func report(
    _ code: DiagnosticCode, _ position: SourcePosition, _ length: Int, _ message: String, help: String
  ) {
    diagnostics.append(Diagnostic(code, path: path, at: position, length: length, message, help: help))
  }
}
