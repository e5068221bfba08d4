import Base

/// Checks each root template with all it extends and includes, and compiles it in the same pass.
///
/// A file is checked anew in each place that uses it, because the variables, what is known about them and the
/// surrounding markup differ from place to place.
struct Checker {
  /// How deep templates may include one another.
  static let deepestInclude = 64
  /// How deep tags may be nested, counted through all templates that are included or extended.
  static let deepest = 150
  /// How large a root may grow with all that it includes.
  static let largest = 1_000_000
  /// How many nodes a call of a macro takes as long as.
  static let stepsOfCall = 20

  let library: Library
  private(set) var model: Model
  let filters: [FilterDefinition]
  /// Where each is by its name, the first of those with the same.
  private let filterPlaces: [String: Int]
  /// The names of the templates whose filter `safe` may make markup of a text.
  let trusted: Set<String>
  var reporter: Reporter
  var pool = Pool()
  /// What the filters are applied to that take only what is written out.
  var literals: [String: Set<String>] = [:]
  /// Where a filter's function is in the pool.
  var functions: [String: UInt32] = [:]
  /// The constants of fields that are the same in all records, by the field's place among all.
  private var fixedFields: [UInt32?] = []
  /// What reading texts has shown, wherever they stood.
  var readings = TextReadings()

  // The root at hand.
  var builder = ProgramBuilder()
  var scope = Scope()
  var hasFailed = false
  /// How many of the variables that the host passes hold records.
  var recordsOfHost = 0
  var context = HTMLContext()
  /// False once a problem makes it uncertain where in the document the text has come to.
  var isContextKnown = true
  /// The template at hand.
  var template = 0
  /// The blocks that stand in for those of the template at hand and the templates it extends.
  var blocks: [String: [(template: Int, block: Block)]] = [:]
  /// The block at hand, and which of its versions.
  var openBlock: OpenBlock?
  /// The names of the blocks that were written.
  var writtenBlocks: Set<String> = []
  /// Where the last tag, comment or raw text began.
  var opening = (template: 0, byte: 0)
  /// The macros whose content is being written, the innermost last.
  var openMacros: [OpenMacro] = []
  /// The macros that this root calls.
  var calledMacros: Set<MacroName> = []
  /// The templates whose macros and imports have been checked for this root.
  var checkedMacros: Set<Int> = []
  /// How many places ask whether something has changed.
  var changes: UInt32 = 0
  /// Where the templates and macros were included and called that lead to the one at hand.
  private var way: [(template: Int, range: Range<Int>)] = []
  /// The phrases with parts in the input of the filter that puts those in; nil elsewhere.
  var filling: [Phrase]?
  /// How many loops are open whose names could not all be read, so that one in them may be any of those.
  var brokenHeads = 0
  var includeDepth = 0
  var nesting = 0
  /// The nodes passed, literal bytes counting too, so that includes that write nothing are bounded as well.
  var steps = 0
  var isExhausted = false

  /// A block that is being written; its version counts from the template that extends all others.
  struct OpenBlock {
    let name: String
    let version: Int
  }

  /// A macro, by the template that it stands in.
  struct MacroName: Hashable {
    let template: Int
    let name: String
  }

  init(library: Library, model: Model, reporter: Reporter, trusted: Set<String>) {
    self.library = library
    self.model = model
    self.reporter = reporter
    self.trusted = trusted
    let filters = model.filters.map(FilterDefinition.init) + FilterDefinition.builtIn
    self.filters = filters
    filterPlaces = Dictionary(zip(filters.map(\.name), filters.indices)) { first, _ in first }
    pool.literals = library.templates.flatMap(\.bytes)
    pool.setReaders(of: model)
  }

  /// Checks and compiles a root; nil when it has errors.
  mutating func compile(_ root: RootTemplate, folder: String) -> Program? {
    guard let number = library.number(of: root.name) else {
      reporter.report(
        .missingRoot, path: "\(folder)/\(root.name)", "the template \"\(root.name)\" is missing",
        help: "add this file: pages are made with it")
      return nil
    }
    begin()
    for variable in root.variables {
      scope.declare(Variable(name: variable.name, type: variable.type, storage: .slot(builder.makeSlot())))
    }
    builder.endVariables()
    recordsOfHost = scope.slotsOfRecords.count
    checkTemplate(number)
    checkEnd()
    return hasFailed ? nil : builder.program
  }

  /// The filter that has this name.
  func filter(named name: String) -> FilterDefinition? { filterPlaces[name].map { filters[$0] } }

  /// Goes on with other values of the same types.
  mutating func setModel(_ model: Model) {
    self.model = model
    fixedFields = []
    pool.setReaders(of: model)
  }

  /// The constant that a field is in all records.
  mutating func constant(_ value: Value, ofField place: Int) -> UInt32 {
    if fixedFields.isEmpty { fixedFields = Array(repeating: nil, count: model.fields.count) }
    if let known = fixedFields[place] { return known }
    let number = pool.addConstant(value)
    fixedFields[place] = number
    return number
  }

  /// Forgets the program at hand for the next one.
  mutating func begin() {
    builder = ProgramBuilder()
    scope = Scope()
    context = HTMLContext()
    (hasFailed, isContextKnown, isExhausted, steps) = (false, true, false, 0)
    (calledMacros, checkedMacros, openMacros, openBlock, way) = ([], [], [], nil, [])
    (filling, brokenHeads) = (nil, 0)
  }

  mutating func checkEnd() {
    guard isContextKnown, !isExhausted, context.place != .text else { return }
    template = opening.template
    report(
      .endsInsideTag, opening.byte..<(opening.byte + 1), "the page ends \(context.phrase), which begins here",
      help: "close what begins here")
  }

  // MARK: - Reporting

  mutating func report(_ code: DiagnosticCode, _ range: Range<Int>, _ message: String, help: String? = nil) {
    hasFailed = true
    var parts = help.map { [$0] } ?? []
    if !way.isEmpty {
      var users: [String] = []
      for step in way.suffix(3).reversed() { users.append(place(step)) }
      let more = way.count > users.count ? ", and so on" : ""
      // Two macros that are called on one line are one place.
      users = users.enumerated().filter { $0 == 0 || users[$0 - 1] != $1 }.map(\.element)
      parts.append("it is used by \(users.joined(separator: ", by "))\(more)")
    }
    reporter.report(code, in: template, range, message, help: parts.isEmpty ? nil : parts.joined(separator: "; "))
  }

  private mutating func place(_ step: (template: Int, range: Range<Int>)) -> String {
    let stretch = reporter.stretch(of: step.range, in: step.template)
    return "\(stretch.path):\(stretch.position.line)"
  }

  /// Checks a template or macro that is used here, so that what is wrong in it is told with the way that leads to it.
  mutating func enter(at range: Range<Int>, _ check: (inout Checker) -> Void) {
    way.append((template, range))
    check(&self)
    way.removeLast()
  }

  func text(of range: Range<Int>) -> String {
    String(decoding: library.templates[template].bytes[range], as: UTF8.self)
  }
}
