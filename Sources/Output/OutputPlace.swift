import Base
import Disk

/// Where a publication goes, once it is clear that it may go there.
struct OutputPlace: Hashable, Sendable {
  /// The folder as the person named it.
  let shown: String
  /// Absolute, without symbolic links.
  let path: String
  /// Nil when the folder is still to be made.
  let status: FileStatus?

  var parent: String {
    let folder = RelativePath.folder(of: path)
    return folder.isEmpty ? "/" : folder
  }

  /// The folder beside the output folder in which a new tree is built: `.site.sitegen`.
  var workshop: String { (parent == "/" ? "" : parent) + "/." + RelativePath.name(of: path) + ".sitegen" }
  /// Whether the folder has a name that the program gives to such a folder.
  var isNamedLikeWorkshop: Bool {
    let name = RelativePath.name(of: path)
    return name.hasPrefix(".") && name.hasSuffix(".sitegen") && name.utf8.count >= ".x.sitegen".utf8.count
  }
  var tree: String { workshop + "/tree" }

  func callAsFunction(_ relative: String) -> String { path + "/" + relative }

  func record(_ record: Record) -> String { path + "/" + record.path }

  /// A record of the tree that is being built, or of the old one after the exchange.
  func treeRecord(_ record: Record) -> String { tree + "/" + record.path }

  /// A file of the output folder as people should read it.
  func quoted(_ relative: String) -> String { OutputPath.quoted(shown + "/" + relative) }
}

/// The files that sitegen keeps for itself in an output folder; any other file there is somebody else's.
enum Record: String, CaseIterable, Sendable {
  /// What it wrote.
  case manifest
  /// When it wrote it.
  case stat
  /// Held while a build publishes.
  case lock
  /// Marks a tree that is not published yet; see `TreeExchange`.
  case unpublished
  /// The moves that make the folder right where trees cannot be exchanged; see `Journal`.
  case journal
  /// The folder with the files that the journal moves.
  case stage
  /// A new `stat` on its way.
  case newStat = "stat.new"

  var path: String { OutputPath.records + "/" + rawValue }

  /// Whether a path below the output folder is one of these or lies in one.
  static func owns(_ path: String) -> Bool {
    guard path.hasPrefix(OutputPath.records + "/") else { return false }
    let name = path.dropFirst(OutputPath.records.utf8.count + 1).prefix { $0 != "/" }
    return Record(rawValue: String(name)) != nil
  }
}
