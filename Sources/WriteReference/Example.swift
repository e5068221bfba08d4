import Base
import Content
import Rendering
package import SiteModel
package import Templates

/// The site and the values that the manual's examples are about.
package enum Example {
  package struct Fault: Error {
    /// What is wrong with an example, or with the site of the examples.
    package let messages: [String]
  }

  /// A site with nothing in it but a style sheet.
  package static let site: Site = {
    let text = """
      title: T
      url: https://example.org/
      extra:
        strapline: People first
        partners: [{name: A, url: https://a.example/, since: 2019}, {name: B, url: https://b.example/}]
      """
    guard let settings = SettingsReader.read(SourceFile(path: Settings.path, bytes: Array(text.utf8))).settings else {
      preconditionFailure("a title and an address are enough for settings")
    }
    return SiteLinker.link(
      SiteSources(
        settings: settings, documents: [], files: [],
        themeFiles: [SiteSources.SourceEntry(path: "templates/static/style.css", size: 1, hash: ContentHash([0]))],
        zones: ["UTC": .utc], now: Instant(secondsSince1970: 0), audience: SiteSources.Audience(),
        components: ComponentVocabulary())
    ).site
  }()

  /// The records of the filters' examples, of the site's own types, so that what is tried here holds for templates too.
  ///
  /// What no example reads is missing.
  private static let records: [(name: String, value: Value)] = [
    record("entry", ["title": .text("Lessons from the pilot")]),
    record("event", ["start": .date(date)]),
    record("resource", ["authors": .list([.text("Ada"), .text("Bo"), .text("Cy")])]),
    record("attachment", ["size": .integer(312_400)]),
  ]

  private static let types = TemplateVocabulary(site).records

  private static func record(_ name: String, _ values: [String: Value]) -> (name: String, value: Value) {
    let fields = types.first { $0.name == name }?.fields ?? []
    return (name, .record(.stored(fields.map { values[$0.name] ?? .none })))
  }

  /// 7 March 2021, 09:05.
  private static let date = DateValue(
    moment: ZonedTime(Instant(secondsSince1970: 1_615_107_900), in: .utc), hasTime: true)

  /// What a template with filters writes.
  package static func result(of template: String, filters: [Filter]) throws(Fault) -> String {
    let variables = records.map { (name: $0.name, type: ValueType.record($0.name)) }
    let root = RootTemplate("example.html", variables: variables + [("total", .integer)])
    let (templates, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/example.html", bytes: Array(template.utf8))], roots: [root],
      model: Model(records: types, filters: filters))
    guard diagnostics.isEmpty else { throw Fault(messages: diagnostics.map { "\(template): \($0.message)" }) }
    var output = ByteBuffer()
    if let problem = templates.render(root.name, records.map(\.value) + [.integer(1)], into: &output) {
      throw Fault(messages: ["\(template): \(problem.message)"])
    }
    return output.text()
  }
}
