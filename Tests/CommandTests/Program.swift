import Foundation

/// The program as a person runs it.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let error: String
  }

  /// The binary lies beside the test bundle that runs this, unless `SITEGEN_PROGRAM` names another.
  static let binary =
    ProcessInfo.processInfo.environment["SITEGEN_PROGRAM"]
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("sitegen").path

  /// Runs it in a folder, with input if wanted, and waits for its end.
  static func run(
    _ arguments: String..., in folder: URL, input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Result {
    try start([binary] + arguments, in: folder, input: input, environment: environment).result()
  }

  /// Starts a command, the binary perhaps behind other programs that run it, in a folder.
  ///
  /// - Parameter output: a file that is there for its standard output, such as `/dev/full`; nil for a new one.
  static func start(
    _ command: [String], in folder: URL, input: Data = Data(), output: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    // Files, not pipes: a pipe that is full would hold up the program.
    let streams = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    try input.write(to: streams.appendingPathComponent("input"))
    for name in ["output", "error"] { try Data().write(to: streams.appendingPathComponent(name)) }
    process.standardInput = try FileHandle(forReadingFrom: streams.appendingPathComponent("input"))
    process.standardOutput = try FileHandle(
      forWritingTo: output.map { URL(fileURLWithPath: $0) } ?? streams.appendingPathComponent("output"))
    process.standardError = try FileHandle(forWritingTo: streams.appendingPathComponent("error"))
    let (end, continuation) = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in continuation.finish() }
    try process.run()
    return Run(process: process, streams: streams, end: end)
  }

  /// The program while it runs.
  struct Run {
    fileprivate let process: Process
    fileprivate let streams: URL
    fileprivate let end: AsyncStream<Void>

    func send(signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for its end, and leaves the thread to other tests meanwhile: what takes long should wait like this.
    func ended() async throws -> Result {
      for await _ in end {}
      return try result()
    }

    /// Waits for its end.
    func result() throws -> Result {
      process.waitUntilExit()
      defer { try? FileManager.default.removeItem(at: streams) }
      func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: streams.appendingPathComponent(name)), as: UTF8.self)
      }
      return Result(status: process.terminationStatus, output: try text("output"), error: try text("error"))
    }
  }
}

/// A folder for one test, gone afterwards.
struct Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  static func with(_ files: [String: String], _ body: (Scratch) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
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
      "404", "briefing", "event", "home", "list", "organisation", "organisations", "page", "people", "person", "post",
      "resource-list", "resources", "tag", "tags",
    ]
    var all = ["sitegen.yml": "title: T\nurl: https://example.org/\n", "content/about.md": "---\ntitle: About\n---\n"]
    for name in names { all["templates/\(name).html"] = "{# empty #}" }
    try with(all.merging(files) { _, new in new }, body)
  }
}
