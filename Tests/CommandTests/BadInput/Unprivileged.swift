import Foundation
import Glibc
import Testing

/// Runs the program as somebody who may not read and write everything, also when the tests are run by root.
enum Unprivileged {
  private static let user: UInt32 = 65534
  private static let asUser = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
  /// Where that user cannot reach the program, root without its powers serves as well: it owns the files then.
  private static let asPowerlessRoot = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]

  /// What stands before the program on the command line; nil when there is no way.
  private static let prefix: [String]? = {
    if geteuid() != 0 { return [] }
    return [asUser, asPowerlessRoot].first { prefix in
      let folder = FileManager.default.temporaryDirectory
      return (try? Program.start(prefix + [Program.binary, "--version"], in: folder).result().status) == 0
    }
  }()

  /// Builds a project, whose files must be the user's, and waits for the end.
  static func build(_ project: Scratch, _ arguments: String...) throws -> Program.Result {
    try run([Program.binary, "build"] + arguments, in: project.url)
  }

  /// Runs a command and waits for its end.
  static func run(_ command: [String], in folder: URL) throws -> Program.Result {
    let prefix = try #require(prefix, "setpriv cannot run the program as another user")
    return try Program.start(prefix + command, in: folder).result()
  }

  /// Gives a project to the user.
  static func own(_ project: Scratch) throws {
    guard prefix == asUser else { return }
    let root = project.url.path
    for path in ["."] + (try FileManager.default.subpathsOfDirectory(atPath: root)) {
      try #require(unsafe lchown(root + "/" + path, user, user) == 0)
    }
  }
}

extension Scratch {
  /// Does something while a file or folder has other permissions.
  func with<Answer>(mode: mode_t, of path: String, _ body: () throws -> Answer) throws -> Answer {
    let file = url.appendingPathComponent(path).path
    let old = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int ?? 0o755
    try #require(unsafe chmod(file, mode) == 0)
    defer { unsafe chmod(file, mode_t(old)) }
    return try body()
  }
}
