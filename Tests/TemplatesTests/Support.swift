import Base
import Templates

/// What the tests compile against: a record of each kind of value, free data, and a host's filters.
enum Sample {
  static let model = Model(
    records: [
      RecordType(
        name: "entry",
        fields: [
          Field("title", .text), Field("summary", .optional(.text)), Field("body", .html), Field("url", .url),
          Field("date", .date), Field("tags", .list(.text)), Field("place", .optional(.record("place"))),
          Field("count", .integer), Field("isNew", .boolean), Field("extra", .any),
        ]),
      RecordType(name: "place", fields: [Field("name", .text), Field("site", .optional(.url))]),
      RecordType(
        name: "number",
        fields: [
          Field("half", .integer) { .integer(Int($0) / 2) },
          Field("next", .record("number")) { .record(.indexed(type: 2, index: $0 + 1)) },
        ]),
    ],
    filters: [
      Filter(
        "asset", input: .text, result: .url,
        checkLiteral: { $0 == "site.css" ? nil : Filter.Problem("no asset \"\($0)\"", help: "there is \"site.css\"") }
      ) { value, _ in
        guard case .text(let text) = value else { return .none }
        return .url("/static/\(text)")
      },
      Filter("or_now", input: .optional(.date), result: .date) { value, _ in
        if case .none = value { date() } else { value }
      },
    ])

  static func date(_ text: String = "2021-03-29", hasTime: Bool = false) -> Value {
    guard let time = try? DateParsing.parse(text) else { preconditionFailure("\(text) is a date") }
    return .date(DateValue(moment: ZonedTime(time.instant(in: .utc), in: .utc), hasTime: hasTime))
  }

  static func entry(
    title: String = "Lessons", summary: Value = .none, body: String = "<p>Body</p>", url: String = "/posts/lessons/",
    date: Value = date(), tags: [String] = ["a", "b"], place: Value = .none, count: Int = 3, isNew: Bool = true,
    extra: Value = .map([])
  ) -> Value {
    .record(
      .stored([
        .text(title), summary, .html(Array(body.utf8)), .url(url), date, .list(tags.map { .text($0) }), place,
        .integer(count), .boolean(isNew), extra,
      ]))
  }

  static func place(_ name: String, site: Value = .none) -> Value { .record(.stored([.text(name), site])) }
}

/// Compiles templates given by name, `page.html` being the root.
func compile(
  _ sources: KeyValuePairs<String, String>, _ variables: KeyValuePairs<String, ValueType> = [:],
  roots: [String] = ["page.html"]
) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
  TemplateSet.compile(
    sources.map { SourceFile(path: "templates/\($0.key)", bytes: Array($0.value.utf8)) },
    roots: roots.map { RootTemplate($0, variables: variables.map { (name: $0.key, type: $0.value) }) },
    model: Sample.model)
}

/// What is wrong with templates, one line each: `page.html:line:column+length code: message; help`.
func problems(
  _ sources: KeyValuePairs<String, String>, _ variables: KeyValuePairs<String, ValueType> = [:],
  roots: [String] = ["page.html"]
) -> [String] {
  compile(sources, variables, roots: roots).diagnostics.map(line)
}

/// What is wrong with a page that knows an entry.
func problems(_ page: String) -> [String] {
  problems(["page.html": page], ["entry": .record("entry"), "others": .list(.record("entry"))])
}

func line(_ diagnostic: Diagnostic) -> String {
  let name = diagnostic.path.replacing("templates/", with: "")
  let place = diagnostic.position.map { ":\($0.line):\($0.column)+\(diagnostic.length)" } ?? ""
  let help = diagnostic.help.map { "; \($0)" } ?? ""
  return "\(name)\(place) \(diagnostic.severity) \(diagnostic.code.name): \(diagnostic.message)\(help)"
}

/// What templates write, or what is wrong with them.
func render(
  _ sources: KeyValuePairs<String, String>, _ variables: KeyValuePairs<String, (ValueType, Value)> = [:]
) -> String {
  let (templates, diagnostics) = TemplateSet.compile(
    sources.map { SourceFile(path: "templates/\($0.key)", bytes: Array($0.value.utf8)) },
    roots: [RootTemplate("page.html", variables: variables.map { (name: $0.key, type: $0.value.0) })],
    model: Sample.model)
  guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
  var output: [UInt8] = []
  templates.render("page.html", variables.map(\.value.1), into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// What a page writes that knows one entry and a list of others.
func render(_ page: String, entry: Value = Sample.entry(), others: [Value] = []) -> String {
  render(
    ["page.html": page],
    ["entry": (.record("entry"), entry), "others": (.list(.record("entry")), .list(others))])
}

/// Compiles templates that a test makes in a loop.
func compileAll(_ sources: [(String, String)], root: String) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
  TemplateSet.compile(
    sources.map { SourceFile(path: "templates/\($0.0)", bytes: Array($0.1.utf8)) },
    roots: [RootTemplate(root, variables: [])], model: Sample.model)
}

extension TemplateSet {
  /// Renders to the end of an array, as ``render(_:_:into:)`` does to that of a buffer.
  @discardableResult
  func render(_ root: String, _ variables: [Value], into output: inout [UInt8]) -> Diagnostic? {
    var page = ByteBuffer()
    let problem = render(root, variables, into: &page)
    output += page.bytes()
    return problem
  }
}
