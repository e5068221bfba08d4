import ArgumentParser
import Base
import Disk
import Pipeline

/// The command `sitegen templates`.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Lists the theme's templates, or copies some out to change them.",
    discussion: """
      Lists the templates and static files that the project is built with: the built-in ones, those that a file of the \
      project takes the place of, and the project's own. A copy that --extract makes says in its first line what it was \
      copied from, so that a build can tell when the original has changed since.
      """)

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Copy these into the project's templates/; what is there is left alone.", valueName: "name"))
  var extract: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Show how the project's files differ from the built-in ones.", valueName: "name"))
  var diff: [String] = []

  @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root = "."

  @OptionGroup var report: ReportOptions

  func validate() throws {
    try ProjectOptions.check(root: root)
    if !extract.isEmpty, !diff.isEmpty { throw ValidationError("--extract and --diff cannot be used together") }
    for name in extract + diff { _ = try Self.file(named: name) }
  }

  func run() throws {
    do {
      if !diff.isEmpty {
        try compare()
      } else if !extract.isEmpty {
        try copy()
      } else {
        try list()
      }
    } catch let failure as BuildOutcome.Failure {
      try Terminal.error.write(report.printer.print(failure.notice))
      throw ExitCode(failure.isRefusal ? 1 : 2)
    } catch let error as DiskError {
      Terminal.error.show(report.printer.print(Notice(.machineFailed, error.description)))
      throw ExitCode(2)
    }
  }

  private static func file(named name: String) throws -> SourceFile {
    if let file = ThemeExtraction.file(named: name) { return file }
    throw ValidationError(
      "there is no built-in template \"\(PrintableText.escaped(name))\""
        + (NearestName.suggestion(for: name, among: ThemeExtraction.names()).map { "; \($0)" }
          ?? "; `sitegen templates` lists them"))
  }

  private func copy() throws {
    var files: [SourceFile] = []
    for name in extract {
      let file = try Self.file(named: name)
      if !files.contains(where: { $0.path == file.path }) { files.append(file) }
    }
    try ThemeExtraction.extract(files, into: root, version: Sitegen.configuration.version)
    try Terminal.output.write(files.map { "\($0.path): a copy of the built-in one, to be changed\n" }.joined())
  }

  private func compare() throws {
    var output: [UInt8] = []
    for name in diff { output += try ThemeExtraction.difference(of: Self.file(named: name), below: root) }
    try Terminal.output.deliver(output)
  }

  private func list() throws {
    let catalogue = try ThemeCatalogue(of: root)
    let width = catalogue.items.map { DisplayWidth.columns(of: PrintableText.escaped($0.path)) }.max() ?? 0
    try Terminal.output.deliver(Array(catalogue.items.map { line($0, width: width) }.joined().utf8))
    try Terminal.error.write(report.printer.print(catalogue.diagnostics) { catalogue.texts[$0] }.joined())
    if catalogue.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func line(_ item: ThemeCatalogue.Item, width: Int) -> String {
    if report.format == .json {
      return JSONText.object([
        ("path", JSONText.string(item.path)), ("source", JSONText.string(item.source.rawValue)),
        ("outdated", item.isOutdated ? "true" : "false"),
      ]) + "\n"
    }
    let words =
      switch item.source {
      case .builtIn: "built-in"
      case .replacement:
        "own, in place of the built-in one" + (item.isOutdated ? ", which has changed since it was copied" : "")
      case .own: "own"
      }
    let path = PrintableText.escaped(item.path)
    return path + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: path)) + 2) + words + "\n"
  }
}
