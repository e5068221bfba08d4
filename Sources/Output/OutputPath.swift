import Base
import Disk

/// The rules for paths inside the output folder.
enum OutputPath {
  /// The folder inside the output folder that holds the program's own records.
  static let records = ".sitegen"

  /// Whether a path names a file below the output folder, in no roundabout way, that is not one of the records.
  static func isSound(_ path: String) -> Bool {
    if !FileName.isUTF8(path) { return false }
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    let bytes = path.utf8.span
    var start = 0
    while true {
      let end = bytes.index(of: slash, or: 0, in: start..<bytes.count)
      if end < bytes.count, bytes[end] == 0 { return false }
      switch end - start {
      case 0: return false
      case 1 where bytes[start] == dot: return false
      case 2 where bytes[start] == dot && bytes[start + 1] == dot: return false
      case records.utf8.count where start == 0 && bytes[start] == dot && String(bytes, in: start..<end) == records:
        return false
      default: break
      }
      if end == bytes.count { return true }
      start = end + 1
    }
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
