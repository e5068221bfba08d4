import Foundation

/// Debian's `cmark` program, which says what plain CommonMark is to come out as.
enum CmarkProgram {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What `cmark --unsafe` prints for each input; one shell starts it for all of them.
  static func render(_ inputs: [[UInt8]], options: String = "") throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-cmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path): \(error)") }
    }
    for (index, input) in inputs.enumerated() {
      try Data(input).write(to: folder.appending(path: String(index + 1_000_000)))
    }
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "for f in \"$0\"/*; do cmark --unsafe \(options) \"$f\" || exit 1; printf '\\000'; done", folder.path,
    ]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    guard shell.terminationStatus == 0 else {
      throw Failure(description: "the program cmark is missing or failed; install Debian's package cmark")
    }
    let results = printed.split(separator: 0, omittingEmptySubsequences: false).dropLast().map { Array($0) }
    guard results.count == inputs.count else {
      throw Failure(description: "cmark printed \(results.count) results for \(inputs.count) inputs")
    }
    return results
  }
}
