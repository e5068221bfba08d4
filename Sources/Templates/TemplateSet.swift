package import Base

// The template language: Jinja's syntax, checked against the types of what it is given.
//
// 1. Language   a template's bytes become pieces and tokens, white space around tags goes
// 2. Parsing    each file becomes a syntax tree, with all that is wrong with its form
// 3. Checking   each root is walked with all it extends and includes: names and types are settled, what may be missing
//               must have been tested, and the HTML around each value (Contexts) decides how it is escaped
// 4. Program    the same walk writes a flat list of instructions, and the interpreter runs it
//
// The room knows no site and no file system: the host says what there is (Model) and hands over the sources.

/// Templates that are ready to make pages.
///
/// A class, because each page asks one to render, and a copy would retain all that it holds.
package final class TemplateSet: Sendable {
  private let pool: Pool
  private let programs: [(name: String, program: Program)]
  private let literals: [String: Set<String>]
  private let relations: TemplateRelations

  fileprivate init(
    pool: Pool, programs: [(name: String, program: Program)], literals: [String: Set<String>],
    relations: TemplateRelations
  ) {
    (self.pool, self.programs, self.literals, self.relations) = (pool, programs, literals, relations)
  }

  /// The paths of the templates that one uses or is used by, through others too.
  package func templates(relatedTo path: String) -> Set<String> { relations.related(to: path) }

  /// Parses, checks and compiles templates, each root with the variables that the host passes to it.
  ///
  /// - Parameter trusted: the names of those whose filter `safe` may make markup of a text.
  /// A root with errors renders nothing. Each problem is reported once, in report order, however many roots meet it; a
  /// source that no root uses is a warning.
  package static func compile(
    _ sources: [SourceFile], folder: String = "templates", roots: [RootTemplate], model: Model,
    trusted: Set<String> = []
  ) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
    var reporter = Reporter()
    let library = Library(sources, folder: folder, reporter: &reporter)
    var checker = Checker(library: library, model: model, reporter: reporter, trusted: trusted)
    let set = checker.compile(roots, folder: folder)
    checker.reportUnused(by: roots.map(\.name))
    return (set, checker.reporter.diagnostics.sorted())
  }

  /// Likewise, where the templates of the folder `components` are components.
  ///
  /// - Parameter pages: the model of the roots, whose values may be made with the components; its types are those of
  ///   `model`, which components are checked against.
  package static func compile(
    _ sources: [SourceFile], folder: String = "templates", roots: [RootTemplate], components host: ComponentHost,
    model: Model, trusted: Set<String> = [], pages: (ComponentSet) -> Model
  ) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
    var reporter = Reporter()
    let library = Library(sources, folder: folder, reporter: &reporter)
    var checker = Checker(library: library, model: model.forComponents, reporter: reporter, trusted: trusted)
    let (components, used) = checker.compileComponents(for: host)
    checker.setModel(pages(components))
    let set = checker.compile(roots, folder: folder)
    checker.reportUnused(by: roots.map(\.name) + used)
    return (set, checker.reporter.diagnostics.sorted())
  }

  /// All that a filter for literals is applied to, in byte order.
  package func literals(of filter: String) -> [String] {
    (literals[filter] ?? []).sorted(by: PathOrder.precedes)
  }

  /// Renders a root with the values of its variables, in their order, to the end of a buffer.
  ///
  /// - Returns: what is wrong with the template that only shows on a page: its loops or texts grow without bound, an
  ///   operation has no result, or a value is refused. The output then ends there. Which page it is, is the caller's to
  ///   say.
  /// - Precondition: `root` is one of the roots it was compiled with, and there is a value for each of its variables.
  @discardableResult
  package func render(_ root: String, _ variables: [Value], into output: inout ByteBuffer) -> Diagnostic? {
    guard let program = programs.first(where: { $0.name == root })?.program else {
      preconditionFailure("\"\(root)\" is not one of the roots that were compiled")
    }
    var rounds = 0
    return program.render(variables, in: pool, into: &output, counting: &rounds)
  }
}

extension Checker {
  fileprivate mutating func compile(_ roots: [RootTemplate], folder: String) -> TemplateSet {
    let programs = roots.map { root in
      (name: root.name, program: compile(root, folder: folder) ?? Program.empty(for: root))
    }
    return TemplateSet(
      pool: pool.finished, programs: programs, literals: literals, relations: TemplateRelations(library))
  }

  fileprivate mutating func reportUnused(by roots: [String]) {
    library.reportContentBesideMacros(roots, reporter: &reporter)
    for (template, isUsed) in zip(library.templates, library.used(by: roots)) where !isUsed {
      reporter.report(
        .unusedTemplate, path: template.path, "no page uses this template",
        help: "include or extend it, or remove the file")
    }
  }

  fileprivate mutating func compileComponents(for host: ComponentHost) -> (set: ComponentSet, used: [String]) {
    var compiled: [CompiledComponent] = []
    var used: [String] = []
    for (number, template) in library.templates.enumerated() {
      guard let name = ComponentDeclaration.name(ofTemplate: template.name) else { continue }
      used.append(template.name)
      if let component = compile(component: name, template: number, for: host) { compiled.append(component) }
    }
    return (ComponentSet(pool: pool.finished, components: compiled), used)
  }
}

extension Program {
  /// Runs with the values of the variables that the host passes.
  func render(
    _ variables: [Value], in pool: Pool, into output: inout ByteBuffer, counting rounds: inout Int
  ) -> Diagnostic? {
    precondition(variables.count == variableCount, "a template is rendered with a value for each of its variables")
    var interpreter = Interpreter(variables, slotCount: slotCount)
    let bounds = Interpreter.Bounds.page
    defer { rounds += interpreter.passed }
    func told(_ code: DiagnosticCode, _ number: Int, _ message: String, help: String?) -> Diagnostic {
      let place = places[number]
      return Diagnostic(code, path: place.path, at: place.position, length: place.length, message, help: help)
    }
    return switch interpreter.run(self, with: pool, within: bounds, into: &output) {
    case nil: nil
    case .loop(let number):
      told(
        .endlessLoop, number, "this loop grows a page past \(bounds.rounds) rounds or \(bounds.bytes >> 20) MiB",
        help: "take it out of the loops around it, or let it run over a shorter list")
    case .text(let number):
      told(
        .endlessText, number, "here a page has joined texts of more than \(bounds.bytes >> 20) MiB",
        help: "write the parts one after the other instead of joining them, or join fewer")
    case .refusal(let number, let problem):
      told(.badValue, number, problem.message, help: problem.help)
    case .style(let number, let text):
      told(
        .unsafeStyle, number, "\"\(text.prefix(40))\" cannot stand in CSS",
        help: "there, a text has letters, digits, spaces and the signs # % . , - _ alone")
    case .number(let number, let operation, .zeroDivisor):
      told(
        .noResult, number, "\"\(operation)\" has a divisor of zero", help: "test the divisor first")
    case .number(let number, let operation, .tooLarge):
      told(
        .noResult, number, "the result of \"\(operation)\" is no number of 64 bits",
        help: "work with smaller numbers")
    }
  }
}

extension Program {
  /// What a root with errors compiles to.
  fileprivate static func empty(for root: RootTemplate) -> Program {
    Program(slotCount: root.variables.count, variableCount: root.variables.count)
  }
}
