import ArgumentParser
import Base
import Content
import Disk

/// What commands that read a project have in common.
struct ProjectOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Build as of this moment (2027-03-29, or 2027-03-29 10:00) instead of the clock's.", valueName: "date"),
    transform: Moment.read)
  var now: Moment?

  @Flag(name: .long, help: "Show drafts too; every page says so and asks not to be indexed.")
  var drafts = false

  @Flag(name: .long, help: "Show entries under embargo too; every page says so and asks not to be indexed.")
  var future = false

  @Flag(name: .long, help: "Fail on warnings as on errors.")
  var strict = false

  func validate() throws { try Self.check(root: root) }

  static func check(root: String) throws {
    if root.isEmpty { throw ValidationError("--root wants the name of a folder, such as \".\"") }
  }
}

/// How problems are told.
struct ReportOptions: ParsableArguments {
  @Option(name: .long, help: "How problems are printed: text, json (an object a line) or github (workflow commands).")
  var format: DiagnosticFormat = .text

  var printer: DiagnosticPrinter {
    DiagnosticPrinter(format: format, colour: format == .text && Terminal.error.showsColour)
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}

/// A date or date-time on the command line.
struct Moment {
  let dateTime: DateTime

  /// - Throws: a `ValidationError` that says what is wrong with the date.
  static func read(_ argument: String) throws -> Moment {
    do throws(DateParsing.Failure) {
      return Moment(dateTime: try DateParsing.parse(argument))
    } catch {
      switch error {
      case .malformed:
        throw ValidationError("a date is written as 2027-03-29, or with a time as \"2027-03-29 10:00\"")
      case .nonexistent(let part): throw ValidationError("\(part) does not exist; \(CalendarHelp.help(for: part))")
      }
    }
  }
}
