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

  @Option(
    name: .long, help: ArgumentHelp("The day on which the site begins, instead of today.", valueName: "date"),
    transform: Moment.read)
  var now: Moment?

  func validate() throws {
    if folder.isEmpty { throw ValidationError("a new site wants the name of a folder, such as \"my-site\"") }
    if let title { try Self.check(title) }
    _ = try siteURL()
  }

  func run() throws {
    do {
      let count = try NewSite.make(in: folder, title: title, url: try siteURL(), now: now?.dateTime.date)
      try Terminal.output.write(
        """
        \(FileName.printable(folder)): \(count) files; a site to begin with
          to build it:   sitegen build --root \(Self.quoted(folder))
          to make it yours, begin with sitegen.yml, content/index.md and content/about.md

        """)
    } catch NewSiteFailure.refused(let reason, let help) {
      Terminal.error.show("sitegen: \(reason)\n  help: \(help)\n")
      throw ExitCode(1)
    } catch NewSiteFailure.disk(let error) {
      throw error
    }
  }

  private static func check(_ title: String) throws {
    if title.allSatisfy(\.isWhitespace) || title.contains(where: \.isNewline) {
      throw ValidationError("--title wants a text in one line")
    }
    if title.unicodeScalars.contains("\u{FFFD}") { throw ValidationError("--title is not UTF-8") }
    if let unseen = title.unicodeScalars.first(where: { PrintableText.escaped(String($0)) != String($0) }) {
      throw ValidationError(
        "--title has an invisible character in it, \(PrintableText.escaped(String(unseen))); write it anew")
    }
  }

  private func siteURL() throws -> SiteURL {
    if let found = SiteURL(url) { return found }
    let host = url.split(separator: "/").dropFirst().first ?? ""
    let isForeign = host.utf8.contains { $0 >= 0x80 }
    throw ValidationError(
      "--url wants the site's address, an absolute http or https URL, such as \"https://example.org/\""
        + (isForeign ? "; write the name \"\(PrintableText.escaped(String(host)))\" in its ASCII form (xn--…)" : ""))
  }

  /// A name as a shell takes it for one word, and a command for no option.
  private static func quoted(_ name: String) -> String {
    let name = name.hasPrefix("-") ? "./" + name : name
    let isPlain = name.utf8.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 || (0x30...0x39).contains(byte)
        || "/._-".utf8.contains(byte)
    }
    if isPlain { return name }
    if FileName.printable(name) == name { return "'" + name.replacing("'", with: "'\\''") + "'" }
    // What cannot be shown is written by its bytes, in the form of POSIX.1-2024 (section 2.2.4).
    return "$'"
      + FileName.bytes(name).map { byte in
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\\"): "\\" + String(Character(Unicode.Scalar(byte)))
        case 0x20..<0x7F: String(Character(Unicode.Scalar(byte)))
        default: "\\" + String(repeating: "0", count: byte < 0o100 ? byte < 0o10 ? 2 : 1 : 0) + String(byte, radix: 8)
        }
      }.joined() + "'"
  }
}
