import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test func `the front page has every option of every command, no more and no less`() throws {
    var known: [String: Set<String>] = [:]
    for command in ["new site", "build", "render", "templates", "explain"] {
      let help = try Command.run(command.split(separator: " ").map(String.init) + ["--help"]).output
      for option in help.matches(of: /(?m)^ +(?:-\w, )?--([a-z]+)/) where !["help", "version"].contains(option.1) {
        known["--\(option.1)", default: []].insert(command)
      }
    }
    var written: [String: Set<String>] = [:]
    for row in try Manual("README.md").rows(of: "option") {
      let option = try #require(row.code(0).first?.split(separator: " ").first)
      written[String(option)] = Set(row.cells[1].components(separatedBy: ", "))
    }
    #expect(written == known)
  }

  @Test func `the front page has every command, no more and no less`() throws {
    let help = try Command.run(["--help"]).output
    let list = try #require(help.firstMatch(of: /SUBCOMMANDS:\n((?: +.*\n)+)/)?.1)
    let known = list.matches(of: /(?m)^  ([a-z]+)[ ]/).map { String($0.1) }
    let written = try Manual("README.md").rows(of: "command").compactMap {
      $0.code(0).first?.firstMatch(of: /^sitegen ([a-z]+)/).map { String($0.1) }
    }
    #expect(written == known)
  }

  @Test func `the first site of the front page is made by the commands that stand there`() throws {
    let manual = try Manual("README.md")
    let block = try #require(manual.blocks.first { $0.text.contains("my-site") && $0.language == "sh" })
    #expect(block.text.split(separator: "\n").count == 5)
    // All but the last, which serves the site until it is stopped.
    let script = block.text.split(separator: "\n").dropLast().joined(separator: "\n")
    #expect(block.text.hasSuffix("\npython3 -m http.server --directory site\n"))
    let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-first-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path): \(error)") }
    }
    let programs = Command.program.deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let result = try Command.run(
      shell: "set -e\n" + script, in: folder, environment: ["PATH": "\(programs):\(path)"])
    #expect(result.status == 0)
    #expect(result.errors == "")
    for page in [
      "index.html", "posts/our-news/index.html", "posts/we-have-begun/index.html", "posts/index.html",
      "events/first-meeting/index.html", "people/ada-lovelace/index.html", "resources/index.html", "feed.xml",
      "sitemap.xml",
    ] {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "my-site/site/\(page)").path), "\(page)")
    }
  }

  private static let endings: [(arguments: [String], status: Int32)] = [
    (["explain", "front-matter/unknown-key"], 0), (["explain", "front-matter/unknown-kee"], 64),
    (["build", "--nothing"], 64), (["build", "--now", "2021-02-30"], 64), (["render", "no-such-file.md"], 2),
    (["new", "site"], 64), (["templates", "--extract", "pst.html"], 64), (["new", "site", "/dev/null"], 1),
    (["new", "site", "/proc/site"], 2),
  ]

  @Test(arguments: endings)
  func `a command ends with the exit code that the manual gives it`(arguments: [String], status: Int32) throws {
    #expect(try Command.run(arguments).status == status)
  }
}

/// The program that the tests were built with.
enum Command {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// It lies beside the tests that run.
  static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "sitegen")

  static func run(_ arguments: [String]) throws -> Result {
    try run(program, arguments, in: FileManager.default.temporaryDirectory, environment: [:])
  }

  static func run(shell script: String, in folder: URL, environment: [String: String]) throws -> Result {
    try run(URL(filePath: "/bin/sh"), ["-c", script], in: folder, environment: environment)
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String]
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
