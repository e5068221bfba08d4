import Dispatch
import Foundation
import Synchronization
import Testing

/// The full form, `make linear`: how many instructions `sitegen render` takes for a text and for twice the text.
///
/// Needs valgrind. The program's own start, measured on an empty file, is taken off.
@Suite(.enabled(if: Callgrind.program != nil)) struct InstructionTests {
  private static let bytes = 8000
  private static let mostGrowth = 2.5

  @Test(.timeLimit(.minutes(60))) func `takes at most 2.5 times the instructions for twice the text`() throws {
    let callgrind = try Callgrind()
    defer { callgrind.remove() }
    let start = try callgrind.instructions(for: [])
    print(
      "million instructions for \(Self.bytes) bytes and for twice as many, less \(Self.millions(start)) of the start:")
    let shapes = Shape.openers + Shape.nestings + Shape.alternations
    let results = Mutex<[(shape: Shape, growth: Result<Double, any Error>)]>([])
    DispatchQueue.concurrentPerform(iterations: shapes.count) { number in
      let growth = Result { try Self.growth(of: shapes[number], under: callgrind, start: start) }
      results.withLock { $0.append((shapes[number], growth)) }
    }
    let growths = try results.withLock { try $0.map { (shape: $0.shape, growth: try $0.growth.get()) } }
    for (shape, growth) in growths { #expect(growth <= Self.mostGrowth, "\(shape.testDescription)") }
    print(String(format: "the largest growth is %.2f, of \(growths.count) shapes", growths.map(\.growth).max() ?? 0))
  }

  /// How many times the instructions twice the text takes, printed with what it was found from.
  private static func growth(of shape: Shape, under callgrind: Callgrind, start: Int) throws -> Double {
    let short = try callgrind.instructions(for: shape.text(ofBytes: bytes)) - start
    let long = try callgrind.instructions(for: shape.text(ofBytes: 2 * bytes)) - start
    let growth = Double(long) / Double(max(short, 1))
    print(
      [millions(short), millions(long), String(format: "%6.2f", growth), shape.testDescription]
        .joined(separator: "  "))
    return growth
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
    let file = folder.appendingPathComponent("\(UUID().uuidString).md")
    try Data(text).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
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
