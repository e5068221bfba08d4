package import Base

/// What the file of a component says of it: its name and parameters, read before there is a model to check them against.
///
/// The component `pull-quote` is the macro `pull_quote` of the file `components/pull-quote.html`. Its parameters are what
/// whoever uses it can say.
package struct ComponentDeclaration: Sendable {
  package struct Parameter: Sendable {
    package let name: String
    /// With names that are no types of the language as records; nil for one that is not there or not to be told.
    package let type: ValueType?
    /// Whether it has a default or may be missing.
    package let isOptional: Bool
    package let position: SourcePosition
    /// In characters.
    package let length: Int
  }

  package let name: String
  package let path: String
  /// Nil when the file's form is wrong or it has no such macro, which is told when it is compiled.
  package let parameters: [Parameter]?
  /// In which cases its label stands in a link.
  package let linkedLabels: Set<LabelLinks.Case>

  /// Reads a template; nil when its path is not that of a component.
  package static func read(_ source: SourceFile, folder: String = "templates") -> ComponentDeclaration? {
    guard let name = Self.name(ofTemplate: String(source.path.dropFirst(folder.count + 1))),
      source.path.hasPrefix(folder + "/"), canBeWritten(name)
    else { return nil }
    var reporter = Reporter()
    reporter.add(source)
    let tree = Parser.parse(source.bytes)
    guard tree.problems.isEmpty, let macro = tree.macro(macroName(of: name)) else {
      return ComponentDeclaration(name: name, path: source.path, parameters: nil, linkedLabels: [])
    }
    let parameters = macro.parameters.map { parameter in
      let place = reporter.stretch(of: parameter.name.range, in: 0)
      let type = parameter.type.map { ValueType($0) } ?? Checker.type(ofLiteral: parameter.default)
      return Parameter(
        name: parameter.name.text, type: type, isOptional: parameter.default != nil || type?.isOptional ?? false,
        position: place.position, length: place.length)
    }
    return ComponentDeclaration(
      name: name, path: source.path, parameters: parameters, linkedLabels: LabelLinks(macro, in: source.bytes).cases)
  }

  /// The component whose file has a path below the template folder; nil for other templates.
  static func name(ofTemplate path: String) -> String? {
    guard path.hasPrefix("components/"), path.hasSuffix(".html") else { return nil }
    let name = path.dropFirst("components/".count).dropLast(".html".count)
    return name.isEmpty || name.contains("/") ? nil : String(name)
  }

  /// Whether authors can write a component's name: a letter, then letters, digits and single hyphens.
  static func canBeWritten(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return name.utf8.first?.isASCIILetter ?? false
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIILetterOrDigit) }
  }

  /// A macro's name has no hyphens.
  static func macroName(of component: String) -> String {
    String(component.map { $0 == "-" ? "_" : $0 })
  }
}

extension ValueType {
  /// A type as it is written, its name taken for that of a record where the language has no such type.
  fileprivate init(_ written: WrittenType) {
    // As deep as the parser lets a type be.
    switch written {
    case .named(let name): self = Checker.plainTypes[name.text] ?? .record(name.text)
    case .list(let item): self = .list(ValueType(item))
    case .map(let value): self = .map(ValueType(value))
    case .optional(let type): self = ValueType(type).madeOptional
    }
  }
}
