import ArgumentParser
import Base
import Disk

/// The command: listens to a person, says the words to `Pipeline`, and tells the person how it went.
///
/// One file a subcommand. Exit codes: 0 clean, 1 the author has something to fix, 2 the machine failed, 64 wrong usage.
@main
struct Sitegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Turns a folder of Markdown into the website of a scheme or research programme.",
    discussion: """
      A project is a folder with sitegen.yml and content/. `sitegen build` in it writes the site into site/. Files in \
      templates/ take the place of those of the built-in theme.

      Exit codes: 0 clean, 1 something to fix in the project, 2 the machine failed (disk, permission), 64 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [NewCommand.self, BuildCommand.self, RenderCommand.self, TemplatesCommand.self, ExplainCommand.self])

  static func main() {
    Disk.reserveStandardDescriptors()
    Disk.surviveRefusedWrites()
    Disk.keepOwnersRights()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try refuseUnknownTopic(of: arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says what the library would, or what the machine refused, and tells when it cannot be said: help is what was asked
  /// for.
  private static func end(with error: any Error) -> Never {
    if let refusal = error as? DiskError { end(with: refusal) }
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if text.isEmpty { exit(withError: code) }
    do {
      try (code.isSuccess ? Terminal.output : Terminal.error).deliver(Array((text + "\n").utf8))
    } catch {
      end(with: error)
    }
    exit(withError: code)
  }

  private static func end(with refusal: DiskError) -> Never {
    Terminal.error.show("sitegen: \(refusal)\n")
    exit(withError: ExitCode(2))
  }

  /// Refuses `help nonsense`, which the library answers with the help of all.
  private static func refuseUnknownTopic(of arguments: [String]) throws {
    guard arguments.first == "help" else { return }
    var commands = configuration.subcommands
    for name in arguments.dropFirst() where !name.hasPrefix("-") {
      guard let found = commands.first(where: { $0.configuration.commandName == name }) else {
        let names = commands.compactMap { $0.configuration.commandName }
        throw ValidationError(
          "there is no command \"\(PrintableText.escaped(name))\""
            + (NearestName.suggestion(for: name, among: names).map { "; \($0)" } ?? ""))
      }
      commands = found.configuration.subcommands
    }
  }
}
