import Base

/// The paths of an edition in the order of their bytes, in which all that lies in one folder stands together.
struct PathIndex: Sendable {
  private let paths: [String]
  /// The paths' indexes, in path order.
  let order: [Int]
  /// The folders that the paths lie in, in path order, each once.
  let folders: [String]
  /// Those of them in which more lies than one file.
  let sharedFolders: [String]
  /// For each path, in the order of the edition, whether nothing else lies in its folder.
  let isAlone: [Bool]

  /// Refuses files that cannot lie side by side in one folder; an earlier room should have told the author.
  init(_ paths: [String]) throws(PublishFailure) {
    self.paths = paths
    for path in paths where !OutputPath.isSound(path) {
      throw Self.mistake(
        "cannot write \(OutputPath.quoted(path)), which is no path of a file inside the output folder")
    }
    order = PathOrder.sorted(paths)
    var folders: [String] = []
    var sharedFolders: [String] = []
    var isAlone = [Bool](repeating: false, count: paths.count)
    var shared = 0
    for (place, index) in order.enumerated() {
      let path = paths[index]
      let next = place + 1 < order.count ? paths[order[place + 1]] : ""
      let sharedWithNext = Self.sharedLength(path, next)
      if sharedWithNext == path.utf8.count, sharedWithNext == next.utf8.count {
        throw Self.mistake("cannot write two files to \(OutputPath.quoted(path))")
      }
      let bytes = path.utf8.span
      var folder: String?
      for position in bytes.indices where bytes[position] == UInt8(ascii: "/") {
        if let folder { sharedFolders.append(folder) }
        // A folder of the path before as well, unless the two differ up to here.
        folder = position >= shared ? String(bytes, in: 0..<position) : nil
        if let folder { folders.append(folder) }
        isAlone[index] = position >= max(shared, sharedWithNext)
      }
      if let folder, !isAlone[index] { sharedFolders.append(folder) }
      shared = sharedWithNext
    }
    folders = PathOrder.sorted(folders).map { folders[$0] }
    self.folders = folders
    self.sharedFolders = sharedFolders.sorted(by: PathOrder.precedes)
    self.isAlone = isAlone
    var place = 0
    for folder in folders {
      while place < order.count, PathOrder.precedes(paths[order[place]], folder) { place += 1 }
      guard place < order.count, !PathOrder.precedes(folder, paths[order[place]]) else { continue }
      throw Self.mistake(
        "cannot write \(OutputPath.quoted(folder)) as a file, because other files lie in a folder of that name")
    }
  }

  func contains(_ path: String) -> Bool {
    let index = order.partitioningIndex { !PathOrder.precedes(paths[$0], path) }
    return index < order.count && !PathOrder.precedes(path, paths[order[index]])
  }

  /// How many bytes two paths have in common from their beginnings.
  private static func sharedLength(_ one: String, _ other: String) -> Int {
    let (here, there) = (one.utf8.span, other.utf8.span)
    let most = min(here.count, there.count)
    var length = 0
    while length < most, here[length] == there[length] { length += 1 }
    return length
  }

  private static func mistake(_ reason: String) -> PublishFailure {
    .refused(reason: reason, help: "this is a mistake in sitegen and not yours; please report it")
  }
}
