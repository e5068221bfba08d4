import Rendering
package import Templates

/// The tables of `docs/templates.md`: every type, filter, root template and record, as declared.
package enum TemplateReference {
  /// The page that holds them.
  package static let page = "docs/templates.md"

  /// The parts of the page that are made, in its order.
  package static func parts() throws -> [(name: String, text: String)] {
    let vocabulary = TemplateVocabulary(Example.site)
    return [
      ("other filters", otherFilters()),
      ("types", types()),
      ("filters", try filters(FilterReference.builtIn + vocabulary.filterReferences, vocabulary.filters)),
      ("root templates", try roots(vocabulary.roots)),
      ("records", try records(vocabulary.records, givenTo: vocabulary.roots)),
    ]
  }

  /// A declaration that the manual can say nothing about, or the other way round.
  package enum Fault: Error, Equatable {
    case noMeaning(of: String)
    /// The filters that are declared, and those that the manual knows.
    case otherFilters(declared: [String], described: [String])
  }

  private static func otherFilters() -> String {
    ManualTable.text(["filter of Jinja2", "here"], OtherFilter.all.map { [code($0.name), escaped($0.help)] })
  }

  /// Words of a message in Markdown, in which braces and angle brackets are code.
  private static func escaped(_ help: String) -> String {
    help.replacing("<", with: "&lt;").replacing("*", with: "\\*")
  }

  private static func types() -> String {
    ManualTable.text(
      ["type", "what it is", "in a condition", "written with `{{ }}`"],
      TypeReference.all.map { [$0.name, $0.meaning, $0.truth, $0.output] })
  }

  /// - Parameter added: the host's filters, beside the language's own.
  package static func filters(_ references: [FilterReference], _ added: [Filter]) throws -> String {
    let calls = FilterReference.calls(with: added)
    let described = references.map(\.name).sorted()
    guard described == calls.keys.sorted() else {
      throw Fault.otherFilters(declared: calls.keys.sorted(), described: described)
    }
    return ManualTable.text(
      ["filter", "takes", "gives", "example", "result"],
      try references.map { reference in
        [
          code(calls[reference.name] ?? ""), reference.takes, reference.gives, code(reference.example),
          try Example.result(of: reference.example, filters: added),
        ]
      })
  }

  package static func roots(_ roots: [RootTemplate]) throws(Fault) -> String {
    var rows: [[String]] = []
    for root in roots {
      guard !root.meaning.isEmpty else { throw .noMeaning(of: root.name) }
      let own = root.variables.filter { !["site", "page", "words"].contains($0.name) }
      rows.append([
        code(root.name), root.meaning,
        own.map { "\(code($0.name)): \($0.type.written(record: link))" }.joined(separator: "; "),
      ])
    }
    return ManualTable.text(["template", "page", "variables"], rows)
  }

  /// First what root templates are given, in their order, then all else by name; the words, which are many, come last.
  package static func records(_ records: [RecordType], givenTo roots: [RootTemplate]) throws(Fault) -> String {
    var places: [String: Int] = [:]
    for variable in roots.flatMap(\.variables) {
      if let name = recordName(in: variable.type), places[name] == nil, name != "words" { places[name] = places.count }
    }
    func place(_ record: RecordType) -> Int {
      record.name == "words" ? places.count + 1 : places[record.name] ?? places.count
    }
    let ordered = records.sorted { (place($0), $0.name) < (place($1), $1.name) }
    var sections: [String] = []
    for record in ordered { sections.append(try section(of: record)) }
    return sections.joined(separator: "\n")
  }

  private static func section(of record: RecordType) throws(Fault) -> String {
    var rows: [[String]] = []
    for field in record.fields {
      guard !field.meaning.isEmpty else { throw .noMeaning(of: "\(record.name).\(field.name)") }
      rows.append([code(field.name), field.type.written(record: link), field.meaning])
    }
    var text = "### \(record.name)\n"
    if !record.meaning.isEmpty { text += "\n\(record.meaning)\n" }
    if !rows.isEmpty { text += "\n" + ManualTable.text(["field", "type", "what it is"], rows) }
    return text
  }

  private static func recordName(in type: ValueType) -> String? {
    switch type {
    case .record(let name): name
    case .list(let item), .optional(let item): recordName(in: item)
    default: nil
    }
  }

  private static func link(_ record: String) -> String { "[\(record)](#\(record))" }
  private static func code(_ text: String) -> String { ManualTable.code(text) }
}
