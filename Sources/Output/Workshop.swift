import Disk

/// The folder beside the output folder in which a new tree is built and the old one is taken apart.
///
/// The tree in it is one of two things. While it holds the record `unpublished` it was never published: everything in it
/// is new or a second link to a file of the output folder, and it can go as a whole. Without that record it is the old
/// site after the exchange, and `OldTree` takes it apart.
struct Workshop {
  let place: OutputPlace
  let rehearsal: Rehearsal

  private var mark: String { place.workshop + "/made-by-sitegen" }

  /// Makes the folder, its mark, and an empty tree that is marked as unpublished.
  func open() throws(PublishFailure) {
    try rehearsal.change(.makeFolder) { () throws(DiskError) in try Disk.makeFolder(place.workshop) }
    try rehearsal.change(.write) { () throws(DiskError) in try Disk.write([], to: mark) }
    try rehearsal.change(.makeFolder) { () throws(DiskError) in
      try Disk.makeFolders(place.tree + "/" + OutputPath.records)
    }
    try rehearsal.change(.write) { () throws(DiskError) in try Disk.write([], to: place.treeRecord(.unpublished)) }
  }

  /// Removes the folder with the tree in it; gives notes about files of others that were saved from the old site.
  func clear() throws(PublishFailure) -> [String] {
    guard try look({ () throws(DiskError) in try Disk.status(place.workshop, followingLinks: false) }) != nil else {
      return []
    }
    try refuseOthers()
    var notes: [String] = []
    if try look({ () throws(DiskError) in try Disk.exists(place.tree) }) {
      if try look({ () throws(DiskError) in try Disk.exists(place.treeRecord(.unpublished)) }) {
        try rehearsal.change(.remove) { () throws(DiskError) in
          try Disk.removeTree(place.tree, last: place.treeRecord(.unpublished))
        }
      } else {
        notes = try OldTree.takeApart(place, rehearsal)
      }
    }
    if try look({ () throws(DiskError) in try Disk.exists(mark) }) {
      try rehearsal.change(.remove) { () throws(DiskError) in try Disk.remove(mark) }
    }
    try rehearsal.change(.remove) { () throws(DiskError) in try Disk.removeFolder(place.workshop) }
    return notes
  }

  /// Refuses a folder of that name that somebody else made.
  private func refuseOthers() throws(PublishFailure) {
    let status = try look { () throws(DiskError) in try Disk.status(place.workshop, followingLinks: false) }
    if status?.kind == .folder {
      let names = try look { () throws(DiskError) in try Disk.entries(of: place.workshop).map(\.name) }
      let others = names.filter { $0 != "made-by-sitegen" && $0 != "tree" }
      if names.isEmpty || names.contains("made-by-sitegen") && others.isEmpty { return }
      if names.contains("made-by-sitegen"), let first = others.first {
        throw .refused(
          reason: "\(OutputPath.quoted(place.workshop)) is left over from a build, but holds "
            + "\(OutputPath.quoted(first)), which sitegen did not put there",
          help: "move that away; sitegen clears away the rest")
      }
    }
    throw .refused(
      reason: "\(OutputPath.quoted(place.workshop)) is in the way and was not made by sitegen",
      help: "move it away; sitegen builds the new site there before it replaces the old one")
  }
}
