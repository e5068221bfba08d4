import Base
import Glibc

extension Disk {
  /// How many folders deep a walk goes.
  package static let deepestFolder = 100
  /// How many names a walk looks at before it takes the folder for a maze of symbolic links.
  package static let mostNames = 1_000_000

  /// All regular files below a folder, and every oddity as a value.
  ///
  /// Names that begin with a dot are skipped unless `hidden` says otherwise. Symbolic links are followed where they stay
  /// in the project; a folder reached through several links is listed at each.
  ///
  /// - Parameters:
  ///   - project: the folder that links may not leave.
  ///   - isWanted: whether the status of a file is wanted, by its name; that of the others may be missing.
  /// - Throws: when the folder itself cannot be listed, or holds more than `mostNames` names.
  package static func walk(
    _ root: String, project: String, status isWanted: @escaping (String) -> Bool = { _ in true },
    hidden: @escaping (String) -> HiddenName = { _ in .passed }
  ) throws(DiskError) -> Listing {
    let home = try resolve(root)
    guard let status = try status(home) else { throw DiskError(operation: "list", path: root, code: ENOENT) }
    let first = try names(of: home, status: isWanted)
    var walk = Walk(home: home, project: try resolve(project), isWanted: isWanted, hidden: hidden)
    try walk.visit(first, of: "", chain: [status.identity])
    return walk.listing
  }

  /// Everything below a folder, dotfiles included: a folder stands before what it holds, links stand for themselves.
  package static func inventory(of root: String) throws(DiskError) -> [FolderEntry] {
    var found: [FolderEntry] = []
    var waiting = [""]
    while let folder = waiting.popLast() {
      for entry in try entries(of: folder.isEmpty ? root : root + "/" + folder) {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        found.append(FolderEntry(name: path, status: entry.status))
        if entry.status.kind == .folder { waiting.append(path) }
      }
    }
    return PathOrder.sorted(found.map(\.name)).map { found[$0] }
  }
}

/// One walk under way.
private struct Walk {
  let home: String
  let project: String
  let isWanted: (String) -> Bool
  let hidden: (String) -> HiddenName
  private var files: [FileEntry] = []
  private var problems: [ListingProblem] = []
  private var names = 0

  init(
    home: String, project: String, isWanted: @escaping (String) -> Bool, hidden: @escaping (String) -> HiddenName
  ) {
    self.home = home
    self.project = project
    self.isWanted = isWanted
    self.hidden = hidden
  }

  var listing: Listing {
    Listing(
      files: files.sorted { PathOrder.precedes($0.path, $1.path) },
      problems: problems.sorted { PathOrder.precedes($0.path, $1.path) })
  }

  /// - Parameter chain: the folders from the walked one down to this one, to know one that holds itself.
  mutating func visit(_ entries: [FolderName], of folder: String, chain: [FileIdentity]) throws(DiskError) {
    for entry in entries {
      if entry.name.utf8.first == UInt8(ascii: "."), passesOver(entry.name, in: folder) { continue }
      names += 1
      guard names <= Disk.mostNames else {
        throw DiskError(
          operation: "list", path: home, code: EMFILE, reason: "it holds more than \(Disk.mostNames) files and folders")
      }
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      guard FileName.isUTF8(entry.name) else {
        note(path, .notUTF8)
        continue
      }
      switch entry.kind {
      case .file: files.append(FileEntry(path: path, status: entry.status))
      case .folder: if let status = entry.status { try descend(path, status, chain) }
      case .link: try follow(path, chain)
      case .special: note(path, .special)
      }
    }
  }

  /// Whether a name that begins with a dot is left out.
  private mutating func passesOver(_ name: String, in folder: String) -> Bool {
    let path = folder.isEmpty ? name : folder + "/" + name
    switch hidden(path) {
    case .listed: return false
    case .passed: return true
    case .told:
      note(path, .hidden)
      return true
    }
  }

  private mutating func follow(_ path: String, _ chain: [FileIdentity]) throws(DiskError) {
    let target: String
    let found: FileStatus?
    do {
      target = try Disk.resolve(home + "/" + path)
      found = try Disk.status(target)
    } catch let error where error.code == ENOENT || error.code == ENOTDIR {
      return note(path, .dangling)
    } catch let error where error.code == ELOOP {
      return note(path, .loop)
    } catch {
      return note(path, .unreadable(reason: error.reason))
    }
    guard target == project || target.hasPrefix(project == "/" ? "/" : project + "/") else {
      return note(path, .leavesProject)
    }
    guard let found else { return note(path, .dangling) }
    switch found.kind {
    case .file: files.append(FileEntry(path: path, status: found))
    case .folder: try descend(path, found, chain)
    case .link, .special: note(path, .special)
    }
  }

  private mutating func descend(
    _ path: String, _ status: FileStatus, _ chain: [FileIdentity]
  ) throws(DiskError) {
    guard !chain.contains(status.identity) else { return note(path, .loop) }
    guard chain.count <= Disk.deepestFolder else { return note(path, .tooDeep) }
    let entries: [FolderName]
    do {
      entries = try Disk.names(of: home + "/" + path, status: isWanted)
    } catch let error where error.code == ENOENT {
      return  // It vanished since its name was read.
    } catch {
      return note(path, .unreadable(reason: error.reason))
    }
    try visit(entries, of: path, chain: chain + [status.identity])
  }

  private mutating func note(_ path: String, _ kind: ListingProblem.Kind) {
    problems.append(ListingProblem(path: FileName.printable(path), kind: kind))
  }
}
