package import Base
import Content
import Disk
import Theme

/// Copies built-in files into a project, to be changed there, and tells how a project's differ from them.
package enum ThemeExtraction {
  /// The built-in file that a person names: `post.html` or `templates/post.html`; nil when there is none.
  package static func file(named name: String, in theme: [SourceFile] = BuiltInTheme.files) -> SourceFile? {
    let path = name.hasPrefix(folder) ? name : folder + name
    return theme.first { $0.path == path }
  }

  /// The names that ``file(named:in:)`` knows, in path order.
  package static func names(in theme: [SourceFile] = BuiltInTheme.files) -> [String] {
    theme.map { String($0.path.dropFirst(folder.count)) }
  }

  /// Copies built-in files to where they take the place of the built-in ones; all of them, or none when one is in the way.
  ///
  /// - Parameters:
  ///   - root: the project's folder.
  ///   - version: the program's, which a copy names as its origin.
  package static func extract(_ files: [SourceFile], into root: String, version: String) throws(BuildOutcome.Failure) {
    guard case .there(.file) = try asked({ () throws(DiskError) in try ProjectPart(Settings.path, below: root) }) else {
      throw refusal(
        "there is no file \"\(Settings.path)\" in \"\(FileName.printable(root))\"",
        help: "run sitegen in the project's folder, or name that folder with --root")
    }
    for file in files { try checkPlace(of: file.path, below: root) }
    let copies = files.map { OriginalMark.marked($0, version: version) }
    try asked { () throws(DiskError) in try NewFiles.write(copies, below: root) }
  }

  /// How the project's file differs from the built-in one, in the unified format; empty when it does not.
  package static func difference(of file: SourceFile, below root: String) throws(BuildOutcome.Failure) -> [UInt8] {
    let path = root + "/" + file.path
    let status = try asked { () throws(DiskError) in try Disk.status(path) }
    guard status?.kind == .file else {
      throw refusal(
        "the project has no \"\(file.path)\" to compare with the built-in one",
        help: "`sitegen templates --extract \(file.path.dropFirst(folder.count))` makes it a copy")
    }
    let own = try asked { () throws(DiskError) in try Disk.read(path) }
    return LineDifference(from: file.bytes, to: own).unified(old: "built-in/" + file.path, new: file.path)
  }

  private static let folder = ProjectTheme.folder + "/"

  /// Refuses a place where something is, or that a symbolic link leads out of the project.
  private static func checkPlace(of path: String, below root: String) throws(BuildOutcome.Failure) {
    var folders = ""
    for name in RelativePath.names(of: RelativePath.folder(of: path)) {
      folders += folders.isEmpty ? name : "/" + name
      let part = folders
      switch try asked({ () throws(DiskError) in try ProjectPart(part, below: root) }) {
      case .there(.folder), .missing: break
      case .there:
        throw refusal("\"\(part)\" is not a folder, so \"\(path)\" cannot be made", help: "move it elsewhere")
      case .unusableLink(let problem):
        throw refusal("\"\(part)\": \(problem.message)", help: problem.help)
      }
    }
    let status = try asked { () throws(DiskError) in try Disk.status(root + "/" + path, followingLinks: false) }
    if status != nil {
      throw refusal(
        "there is a \"\(path)\" already, which is left as it is", help: "move it elsewhere to get a fresh copy")
    }
  }

  private static func refusal(_ message: String, help: String?) -> BuildOutcome.Failure {
    BuildOutcome.Failure(message: message, help: help, isRefusal: true)
  }

  /// What the disk answers; what it refuses is the machine's failure.
  private static func asked<Answer>(
    _ disk: () throws(DiskError) -> Answer
  ) throws(BuildOutcome.Failure) -> Answer {
    do throws(DiskError) { return try disk() } catch { throw BuildOutcome.Failure(error) }
  }
}
