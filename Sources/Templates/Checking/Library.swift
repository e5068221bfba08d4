import Base

/// All templates of a set, parsed, and which of them name which.
struct Library {
  /// One template.
  struct Template {
    let path: String
    /// Its path below the template folder.
    let name: String
    let bytes: [UInt8]
    let tree: SyntaxTree
    /// Where its bytes begin among those of all templates.
    let offset: Int
    /// What its references lead to; nil where that cannot be used, which has been reported.
    var targets: [Int?] = []
    /// Whether it was not readable as a whole.
    let isBroken: Bool
  }

  private(set) var templates: [Template] = []
  private var numbers: [String: Int] = [:]

  /// Parses the sources and reports what is wrong with each by itself and with the names they call one another by.
  init(_ sources: [SourceFile], folder: String, reporter: inout Reporter) {
    var offset = 0
    for source in sources {
      let name = source.path.hasPrefix(folder + "/") ? String(source.path.dropFirst(folder.count + 1)) : source.path
      let number = templates.count
      guard numbers[name] == nil else { continue }
      numbers[name] = number
      reporter.add(source)
      let isReadable = Library.checkEncoding(of: source, number: number, reporter: &reporter)
      let tree = isReadable ? Parser.parse(source.bytes) : SyntaxTree()
      for problem in tree.problems { reporter.report(problem, in: number) }
      templates.append(
        Template(
          path: source.path, name: name, bytes: source.bytes, tree: tree, offset: offset,
          isBroken: !isReadable || !tree.problems.isEmpty))
      offset += source.bytes.count
    }
    resolveReferences(reporter: &reporter)
    breakCircles(reporter: &reporter)
  }

  func number(of name: String) -> Int? { numbers[name] }

  private static func checkEncoding(of source: SourceFile, number: Int, reporter: inout Reporter) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.bytes.span)
      checkCharacters(of: source, number: number, reporter: &reporter)
      return true
    } catch {
      reporter.report(
        .notUTF8, in: number, error.byteOffsets, "the template is not UTF-8", help: "save the file as UTF-8")
      return false
    }
  }

  /// Reports the first character that may stand in no page.
  private static func checkCharacters(of source: SourceFile, number: Int, reporter: inout Reporter) {
    guard let found = ForbiddenCharacter.first(in: source.bytes, source.bytes.indices) else { return }
    reporter.report(
      .controlCharacter, in: number, found.offset..<(found.offset + found.length),
      "the invisible character \(ForbiddenCharacter.name(of: found.value)) may not stand in a page",
      help: ForbiddenCharacter.help(for: found.value))
  }

  private mutating func resolveReferences(reporter: inout Reporter) {
    for number in templates.indices {
      templates[number].targets = templates[number].tree.references.map { reference in
        let name = reference.name
        if let target = numbers[name.text] { return target }
        if reference.isOptional { return nil }
        reporter.report(
          .unknownTemplate, in: number, name.range, "unknown template \"\(name.text)\"",
          help: NearestName.suggestion(for: name.text, among: numbers.keys) ?? listing(ofFolderOf: name.text))
        return nil
      }
    }
  }

  /// The templates beside which one of that name would stand.
  private func listing(ofFolderOf name: String) -> String {
    func folder(_ name: String) -> Substring {
      name[..<(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)]
    }
    let wanted = folder(name)
    let names = numbers.keys.filter { folder($0) == wanted }
    let place = wanted.isEmpty ? "here" : "in \"\(wanted.dropLast())\""
    return names.isEmpty ? "there are no templates \(place)" : "the templates \(place) are \(Phrases.list(names))"
  }

  // MARK: - Circles

  /// Finds each reference that leads back to a template it comes from, reports it and takes it out.
  private mutating func breakCircles(reporter: inout Reporter) {
    var isDone = [Bool](repeating: false, count: templates.count)
    var isOpen = isDone
    for start in templates.indices where !isDone[start] {
      // The way from `start`: templates and how many of their references have been followed.
      var way = [(template: start, followed: 0)]
      isOpen[start] = true
      while let last = way.last {
        guard last.followed < templates[last.template].targets.count else {
          isOpen[last.template] = false
          isDone[last.template] = true
          way.removeLast()
          continue
        }
        way[way.count - 1].followed += 1
        guard let target = templates[last.template].targets[last.followed] else { continue }
        if isOpen[target] {
          reportCircle(way.map(\.template), to: target, reference: last.followed, reporter: &reporter)
          templates[last.template].targets[last.followed] = nil
        } else if !isDone[target] {
          isOpen[target] = true
          way.append((template: target, followed: 0))
        }
      }
    }
  }

  private func reportCircle(_ way: [Int], to target: Int, reference: Int, reporter: inout Reporter) {
    guard let first = way.firstIndex(of: target), let last = way.last else { return }
    let name = templates[last].tree.references[reference].name
    let circle = (way[first...] + [target]).map { templates[$0].name }.joined(separator: " → ")
    reporter.report(
      .circle, in: last, name.range, "\"\(name.text)\" includes or extends itself: \(circle)",
      help: "take one of them out of the circle")
  }

  /// Which templates the roots use, themselves included.
  func used(by roots: [String]) -> [Bool] {
    var isUsed = [Bool](repeating: false, count: templates.count)
    var waiting = roots.compactMap { numbers[$0] }
    while let next = waiting.popLast() {
      if isUsed[next] { continue }
      isUsed[next] = true
      waiting += templates[next].targets.compactMap(\.self)
    }
    return isUsed
  }
}
