import Foundation
import Testing

/// The full form, `make linear`: how many instructions `sitegen render` takes for a text and for twice the text.
///
/// Needs valgrind. The program's own start, measured on an empty file, is taken off.
@Suite(.enabled(if: Callgrind.program != nil)) struct InstructionTests {
  private static let bytes = 16_000
  private static let mostGrowth = 2.5

  @Test(.timeLimit(.minutes(120))) func `takes at most 2.5 times the instructions for twice the text`() throws {
    let callgrind = try Callgrind()
    defer { callgrind.remove() }
    let start = try callgrind.instructions(for: [])
    print(
      "million instructions for \(Self.bytes) bytes and for twice as many, less \(Self.millions(start)) of the start:")
    var worst = 0.0
    for shape in Shape.openers + Shape.nestings + Shape.alternations {
      let short = try callgrind.instructions(for: shape.text(ofBytes: Self.bytes)) - start
      let long = try callgrind.instructions(for: shape.text(ofBytes: 2 * Self.bytes)) - start
      let growth = Double(long) / Double(max(short, 1))
      worst = max(worst, growth)
      print(
        [Self.millions(short), Self.millions(long), String(format: "%6.2f", growth), shape.testDescription]
          .joined(separator: "  "))
      #expect(growth <= Self.mostGrowth, "\(shape.testDescription)")
    }
    print(String(format: "the largest growth is %.2f", worst))
  }

  private static func millions(_ count: Int) -> String { String(format: "%9.2f", Double(count) / 1e6) }
}

/// The program under valgrind's instruction counter.
struct Callgrind {
  /// The optimised program; nil unless this is a full run.
  static var program: String? { ProcessInfo.processInfo.environment["SITEGEN_LINEAR"] }

  struct Failure: Error { let output: String }

  private let folder: URL
  private let program: URL

  /// Without its debugging information, which this valgrind may not understand.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-linear-\(UUID().uuidString)")
    program = folder.appendingPathComponent("sitegen")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try Self.run("strip", "--strip-debug", "-o", program.path, Self.program ?? "")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func instructions(for text: [UInt8]) throws -> Int {
    let file = folder.appendingPathComponent("a.md")
    try Data(text).write(to: file)
    let output = try Self.run(
      "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program.path, "render", file.path)
    let lines = output.split(separator: "\n")
    guard let line = lines.last(where: { $0.contains("Collected : ") }),
      let count = line.split(separator: " ").last.flatMap({ Int($0) })
    else { throw Failure(output: String(output.suffix(2000))) }
    return count
  }

  /// What a program writes to standard error.
  private static func run(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let errors = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let output = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
