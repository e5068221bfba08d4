import Base
import CCounts
import Mustache
import Templates

/// Renders the same pages with the program's own template language and with swift-mustache, in turns, and says what each
/// cost: the processor time of the process, and how often memory was asked for.
@main
enum TemplateBench {
  static let pages = (0..<100).map { Sample($0) }

  static func main() throws {
    let ours = Ours(pages)
    let theirs = try Theirs(pages)
    for number in pages.indices {
      let (one, other) = (ours.render(number), theirs.render(number))
      guard one == other else {
        print("the two differ on page \(number):\n\(one)\n\(other)")
        return
      }
    }
    print("\(Page.valueCount) values, 2 loops, 3 includes, \(ours.render(0).utf8.count) bytes")
    var (best, bestOfTheirs) = (Cost.none, Cost.none)
    for _ in 0..<10 {
      best = best.better(Cost.of(100 * pages.count) { ours.measure($0 % pages.count) })
      bestOfTheirs = bestOfTheirs.better(Cost.of(10 * pages.count) { theirs.measure($0 % pages.count) })
    }
    print("sitegen         \(best)")
    print("swift-mustache  \(bestOfTheirs)")
    print("ratio           \(tenths(bestOfTheirs.nanoseconds / best.nanoseconds))")
  }

  static func tenths(_ number: Double) -> String { "\(Double(Int(number * 10)) / 10)" }
}

/// What one page cost on average.
struct Cost: CustomStringConvertible {
  let nanoseconds: Double
  let allocations: Double

  static let none = Cost(nanoseconds: .infinity, allocations: 0)

  static func of(_ count: Int, _ work: (Int) -> Void) -> Cost {
    let (time, allocations) = (processor_nanoseconds(), counted_allocations())
    for number in 0..<count { work(number) }
    return Cost(
      nanoseconds: Double(processor_nanoseconds() - time) / Double(count),
      allocations: Double(counted_allocations() - allocations) / Double(count))
  }

  func better(_ other: Cost) -> Cost { nanoseconds < other.nanoseconds ? self : other }

  var description: String {
    "\(TemplateBench.tenths(nanoseconds / 1000)) µs of processor time, \(TemplateBench.tenths(allocations)) allocations"
  }
}

/// The program's own language: records are read by number, as a site's are.
struct Ours {
  private let templates: TemplateSet
  private let variables: [[Value]]

  init(_ pages: [Sample]) {
    let items = pages.flatMap { $0.posts + $0.people }
    func fields(_ names: [String], _ read: @escaping @Sendable (Int, UInt32) -> String) -> [Field] {
      names.enumerated().map { place, name in
        let isURL = name.hasSuffix("url")
        return Field(name, isURL ? .url : .text) { isURL ? .url(read(place, $0)) : .text(read(place, $0)) }
      }
    }
    let model = Model(records: [
      RecordType(name: "site", fields: fields(Sample.siteNames) { place, number in pages[Int(number)].site[place] }),
      RecordType(name: "page", fields: fields(Sample.pageNames) { place, number in pages[Int(number)].page[place] }),
      RecordType(
        name: "item",
        fields: fields(Sample.itemNames) { place, number in
          let item = items[Int(number)]
          return place == 0 ? item.title : item.url
        }),
    ])
    let sources = ["page", "head", "header", "footer"].map {
      SourceFile(path: "templates/\($0).html", bytes: Array(Page.ours($0).utf8))
    }
    let root = RootTemplate(
      "page.html",
      variables: [
        ("site", .record("site")), ("page", .record("page")), ("posts", .list(.record("item"))),
        ("people", .list(.record("item"))),
      ])
    let (templates, diagnostics) = TemplateSet.compile(sources, roots: [root], model: model)
    precondition(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
    self.templates = templates
    variables = pages.indices.map { number in
      func list(_ places: Range<Int>) -> Value {
        .list(places.map { .record(.indexed(type: 2, index: UInt32(number * 9 + $0))) })
      }
      let index = UInt32(number)
      return [.record(.indexed(type: 0, index: index)), .record(.indexed(type: 1, index: index)), list(0..<4), list(4..<9)]
    }
  }

  func render(_ number: Int) -> String {
    var output = ByteBuffer()
    templates.render("page.html", variables[number], into: &output)
    return output.text()
  }

  func measure(_ number: Int) {
    var output = ByteBuffer(capacity: 16_384)
    templates.render("page.html", variables[number], into: &output)
  }
}

/// swift-mustache, given dictionaries, which it reads faster than it does structures.
struct Theirs {
  private let library: MustacheLibrary
  private let data: [[String: Any]]

  init(_ pages: [Sample]) throws {
    var templates: [String: MustacheTemplate] = [:]
    for name in ["page", "head", "header", "footer"] {
      templates[name] = try MustacheTemplate(string: Page.mustache(name))
    }
    library = MustacheLibrary(templates: templates)
    func map(_ names: [String], _ values: [String]) -> [String: Any] {
      Dictionary(uniqueKeysWithValues: zip(names, values).map { ($0, $1 as Any) })
    }
    func list(_ items: [Sample.Item]) -> [Any] { items.map { map(Sample.itemNames, [$0.title, $0.url]) } }
    data = pages.map {
      [
        "site": map(Sample.siteNames, $0.site), "page": map(Sample.pageNames, $0.page), "posts": list($0.posts),
        "people": list($0.people),
      ]
    }
  }

  func render(_ number: Int) -> String { library.render(data[number], withTemplate: "page") ?? "" }

  func measure(_ number: Int) { _ = library.render(data[number], withTemplate: "page") }
}
