import Base
import Disk

/// The rules for paths inside the output folder.
enum OutputPath {
  /// The folder inside the output folder that holds the program's own records.
  static let records = ".sitegen"

  /// Whether a path names a file below the output folder, in no roundabout way, that is not one of the records.
  static func isSound(_ path: String) -> Bool {
    if path == records || path.hasPrefix(records + "/") || !FileName.isUTF8(path) { return false }
    var length = 0
    var isDots = true
    for byte in path.utf8 {
      switch byte {
      case 0: return false
      case UInt8(ascii: "/"):
        if isDots, length <= 2 { return false }
        (length, isDots) = (0, true)
      default:
        length += 1
        if byte != UInt8(ascii: ".") { isDots = false }
      }
    }
    return !(isDots && length <= 2)
  }

  /// The folders that a set of files needs, each once.
  static func folders(for paths: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var folder = RelativePath.folder(of: path)
      while !folder.isEmpty, folders.insert(folder).inserted { folder = RelativePath.folder(of: folder) }
    }
    return folders
  }

  /// Refuses files that cannot lie side by side in one folder; an earlier room should have told the author.
  static func check(_ paths: [String]) throws(PublishFailure) {
    var seen: Set<String> = []
    for path in paths {
      guard isSound(path) else {
        throw mistake("cannot write \(quoted(path)), which is no path of a file inside the output folder")
      }
      guard seen.insert(path).inserted else {
        throw mistake("cannot write two files to \(quoted(path))")
      }
    }
    let folders = folders(for: paths)
    for path in paths where folders.contains(path) {
      throw mistake("cannot write \(quoted(path)) as a file, because other files lie in a folder of that name")
    }
  }

  static func quoted(_ path: String) -> String { "\"\(FileName.printable(path))\"" }

  private static func mistake(_ reason: String) -> PublishFailure {
    .refused(reason: reason, help: "this is a mistake in sitegen and not yours; please report it")
  }
}
