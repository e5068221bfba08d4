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

  static func quoted(_ path: String) -> String { "\"\(FileName.printable(path))\"" }
}
