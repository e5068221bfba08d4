import ArgumentParser
import Base
import Disk
import Pipeline

/// The command `sitegen new`: what there is to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes something to begin with: a site.", subcommands: [NewSiteCommand.self])
}

/// The command `sitegen new site`.
struct NewSiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Makes a small site to begin with.",
    discussion: """
      Writes settings and a few entries, linked with one another, into a new or an empty folder. What is there already is \
      never written over. `sitegen build` in it makes the site.
      """)

  @Argument(help: ArgumentHelp("The folder, which must not exist yet or be empty.", valueName: "dir"))
  var folder: String

  @Option(name: .long, help: "The site's title. (default: made of the folder's name)")
  var title: String?

  @Option(name: .long, help: "Where the site will be published.")
  var url = "https://example.org/"

  @Option(name: .long, help: ArgumentHelp("The day on which the site begins, instead of today.", valueName: "date"))
  var now: Moment?

  func validate() throws {
    if folder.isEmpty { throw ValidationError("a new site wants the name of a folder, such as \"my-site\"") }
    if let title, title.allSatisfy(\.isWhitespace) || PrintableText.escaped(title) != title {
      throw ValidationError("--title wants a text in one line")
    }
    _ = try siteURL()
  }

  func run() throws {
    do {
      let count = try NewSite.make(in: folder, title: title, url: try siteURL(), now: now?.dateTime.date)
      Terminal.output.write(
        """
        \(FileName.printable(folder)): \(count) files; a site to begin with
          to build it:   sitegen build --root \(Self.quoted(folder))
          to make it yours, begin with sitegen.yml, content/index.md and content/about.md

        """)
    } catch NewSiteFailure.refused(let reason, let help) {
      Terminal.error.write("sitegen: \(reason)\n  help: \(help)\n")
      throw ExitCode(1)
    } catch NewSiteFailure.disk(let error) {
      Terminal.error.write("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  private func siteURL() throws -> SiteURL {
    guard let found = SiteURL(url) else {
      throw ValidationError(
        "--url wants the site's address, an absolute http or https URL, such as \"https://example.org/\"")
    }
    return found
  }

  /// A name as a shell takes it for one word.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 || (0x30...0x39).contains(byte)
        || "/._-".utf8.contains(byte)
    }
    return isPlain ? name : "'" + FileName.printable(name).replacing("'", with: "'\\''") + "'"
  }
}
