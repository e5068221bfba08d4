import Foundation

/// Counts the instructions that texts take, under valgrind: all of them in one run of the probe, because to start a
/// program there takes longer than to render most of them.
struct Callgrind {
  /// The probe, optimised; nil unless instructions are to be counted.
  static var probe: String? { ProcessInfo.processInfo.environment["SITEGEN_LINEAR"] }

  struct Failure: Error { let output: String }

  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-linear-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// How many instructions it takes to read and render each text.
  func instructions(for texts: [[UInt8]]) throws -> [Int] {
    // The probe without its debugging information, which this valgrind may not understand.
    let probe = folder.appendingPathComponent("probe").path
    _ = try run("strip", "--strip-debug", "-o", probe, Self.probe ?? "")
    var files: [String] = []
    // The first call also pays for what is made once.
    for (number, text) in ([Array("text\n".utf8)] + texts).enumerated() {
      files.append(folder.appendingPathComponent("\(number).md").path)
      try Data(text).write(to: URL(fileURLWithPath: files[number]))
    }
    let counts = folder.appendingPathComponent("counts").path
    let output = try run(
      "valgrind", "--tool=callgrind", "--dump-after=*countedCall*", "--callgrind-out-file=" + counts, probe,
      files: files)
    return try texts.indices.map { number in
      // Each call ends a part, which tells what was done since the last; the first text is not among those asked for.
      let part = try String(contentsOfFile: "\(counts).\(number + 2)", encoding: .utf8)
      guard let line = part.split(separator: "\n").last(where: { $0.hasPrefix("totals: ") }),
        let count = line.split(separator: " ").last.flatMap({ Int($0) })
      else { throw Failure(output: output) }
      return count
    }
  }

  /// What a program writes to standard error.
  private func run(_ arguments: String..., files: [String] = []) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments + files
    let errors = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let output = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(output: output) }
    return output
  }
}
