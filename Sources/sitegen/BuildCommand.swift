import ArgumentParser
import Base
import Disk
import Output
import Pipeline

/// The command `sitegen build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site.",
    discussion: """
      Reads sitegen.yml, content/ and, where there is one, templates/ and makes the output folder equal to the site: all \
      of it or, when anything is wrong, nothing. Files in it that sitegen did not write stay; files whose bytes are the \
      same are not touched.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOptions

  @Option(name: .long, help: ArgumentHelp("The folder to write, relative to the project's folder.", valueName: "dir"))
  var output = "site"

  @Flag(name: .long, help: "Print each phase's time, processor time, share and count, and how much memory was used.")
  var profile = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output wants the name of a folder, such as \"site\"") }
  }

  func run() throws {
    let line = ProgressLine()
    let outcome = Build.run(
      BuildOptions(
        root: project.root, output: output, now: project.now?.dateTime, seesDrafts: project.drafts,
        seesFuture: project.future, isStrict: project.strict)
    ) { progress in line.show("\(progress.phase) \(progress.done) of \(progress.total) …") }
    line.wipe()
    // The process ends while it holds all it made, whose memory goes at once then: to free ten thousand entries one by
    // one takes as long as to render some hundred pages.
    withExtendedLifetime(outcome) {
      Self.exit(withError: tell(outcome) ? exitCode(of: outcome) : ExitCode(2))
    }
  }

  private func exitCode(of outcome: BuildOutcome) -> ExitCode {
    // Whoever reads 1 may trust that the folder is as it was.
    if outcome.failures.contains(where: { !$0.isRefusal || $0.isUnfinished }) { return ExitCode(2) }
    return outcome.publication == nil ? .failure : .success
  }

  /// Whether all could be told; whoever reads the exit code must not take silence for a clean build.
  private func tell(_ outcome: BuildOutcome) -> Bool {
    let printer = report.printer
    do {
      try Terminal.error.write(outcome.printed(with: printer).joined())
      for failure in outcome.failures { try Terminal.error.write(printer.print(failure.notice)) }
      for note in outcome.publication?.notes ?? [] { try Terminal.error.write(printer.print(Notice(nil, note))) }
      if profile { try Terminal.error.write(outcome.profile.table) }
      try Terminal.output.write(summary(of: outcome) + "\n")
      return true
    } catch {
      Terminal.error.show(printer.print(BuildOutcome.Failure(error).notice))
      return false
    }
  }

  /// The one line a build ends with.
  private func summary(of outcome: BuildOutcome) -> String {
    let time = "\(Self.seconds(outcome.profile.totalNanoseconds)) s"
    let counts = Severity.allCases.map {
      Self.counted(outcome.count(of: $0), $0.rawValue, plural: $0 == .advice ? "advice" : "\($0.rawValue)s")
    }
    .joined(separator: ", ")
    guard let publication = outcome.publication else {
      let state =
        outcome.failures.contains(where: \.isUnfinished)
        ? "\(output) is changed in part" : "nothing published, \(output) is as it was"
      return "\(state): \(counts); \(time)"
    }
    let files = "\(publication.written) written, \(publication.unchanged) unchanged, \(publication.removed) removed"
    return "\(output): \(Self.counted(outcome.pageCount, "page", plural: "pages")); files: \(files); \(counts); \(time)"
  }

  private static func counted(_ number: Int, _ singular: String, plural: String) -> String {
    "\(number) \(number == 1 ? singular : plural)"
  }

  private static func seconds(_ nanoseconds: UInt64) -> String {
    let hundredths = (nanoseconds + 5_000_000) / 10_000_000
    return "\(hundredths / 100).\(Digits.padded(Int(hundredths % 100), to: 2))"
  }
}
