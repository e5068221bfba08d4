import ArgumentParser
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
    subcommands: [NewCommand.self, BuildCommand.self, RenderCommand.self, ExplainCommand.self])

  static func main() {
    Disk.reserveStandardDescriptors()
    Disk.surviveRefusedWrites()
    Disk.keepOwnersRights()
    main(nil)
  }
}
