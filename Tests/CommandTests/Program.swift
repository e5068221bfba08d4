import Foundation

/// The program as a person runs it.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let error: String
  }

  /// The binary lies beside the test bundle that runs this, unless `SITEGEN_PROGRAM` names another.
  private static let binary =
    ProcessInfo.processInfo.environment["SITEGEN_PROGRAM"].map { URL(fileURLWithPath: $0) }
    ?? URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("sitegen")

  /// Runs it in a folder, with input if wanted, and waits for its end.
  static func run(
    _ arguments: String..., in folder: URL, input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    // Files, not pipes: a pipe that is full would hold up the program.
    let scratch = folder.appendingPathComponent(".streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    try input.write(to: scratch.appendingPathComponent("input"))
    for name in ["output", "error"] { try Data().write(to: scratch.appendingPathComponent(name)) }
    process.standardInput = try FileHandle(forReadingFrom: scratch.appendingPathComponent("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.appendingPathComponent("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.appendingPathComponent("error"))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: scratch.appendingPathComponent(name)), as: UTF8.self)
    }
    return Result(status: process.terminationStatus, output: try text("output"), error: try text("error"))
  }
}

/// A folder for one test, gone afterwards.
struct Scratch {
  let url: URL

  static func with(_ files: [String: String], _ body: (Scratch) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    let scratch = Scratch(url: url)
    for (path, text) in files { try scratch.write(path, text) }
    try body(scratch)
  }

  func write(_ path: String, _ text: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  /// A project with empty templates and these files.
  static func withProject(_ files: [String: String], _ body: (Scratch) throws -> Void) throws {
    let names = [
      "404", "briefing", "event", "home", "list", "organisation", "page", "people", "person", "post", "resource-list",
      "resources", "tag", "tags",
    ]
    var all = ["sitegen.yml": "title: T\nurl: https://example.org/\n", "content/about.md": "---\ntitle: About\n---\n"]
    for name in names { all["templates/\(name).html"] = "" }
    try with(all.merging(files) { _, new in new }, body)
  }
}
