import Disk

/// Lets one build at a time publish into a folder.
///
/// The lock is on `.sitegen/lock` in the output folder. That file is linked into every new tree, so it stays one file
/// when trees are exchanged, and whoever comes later meets the same lock.
enum OutputLock {
  /// Works on a folder that is admitted, locked and whole; `notes` say what had to be put right.
  static func hold<Answer>(
    _ admission: Admission, _ rehearsal: Rehearsal,
    _ work: (_ place: OutputPlace, _ notes: [String]) throws(PublishFailure) -> Answer
  ) throws(PublishFailure) -> Answer {
    let place = try admission.place()
    let paths = [place.path, place(OutputPath.records), place.record(.lock)]
    var made: [String] = []
    for path in paths where try look({ () throws(DiskError) in try Disk.exists(path) }) == false { made.append(path) }
    do {
      try rehearsal.change(.makeFolder) { () throws(DiskError) in
        try Disk.makeFolders(place(OutputPath.records))
      }
    } catch .interrupted {
      throw .interrupted
    } catch {
      throw try takeBack(made, error)
    }
    try rehearsal.checkpoint(.lock)
    guard let lock = try take(place, creating: true) else { throw .busy(folder: place.shown) }
    defer { withExtendedLifetime(lock) {} }
    do {
      let notes = try Recovery(place: try admission.place(), rehearsal: rehearsal).run()
      return try work(try admission.place(), notes)
    } catch .interrupted {
      throw .interrupted
    } catch {
      throw try takeBack(made, error)
    }
  }

  /// Throws when another build holds the folder.
  static func probe(_ place: OutputPlace) throws(PublishFailure) {
    guard try look({ () throws(DiskError) in try Disk.exists(place.record(.lock)) }) else { return }
    guard try take(place, creating: false) != nil else { throw .busy(folder: place.shown) }
  }

  private static func take(_ place: OutputPlace, creating: Bool) throws(PublishFailure) -> FileLock? {
    do { return try FileLock(place.record(.lock), creating: creating) } catch { throw .disk(error) }
  }

  /// Removes what was made for the lock alone, as far as nothing else lies in it, and gives back the failure.
  private static func takeBack(_ made: [String], _ failure: PublishFailure) throws(PublishFailure) -> PublishFailure {
    for path in made.reversed() {
      guard let status = try look({ () throws(DiskError) in try Disk.status(path, followingLinks: false) }) else {
        continue
      }
      if status.kind == .folder {
        guard try look({ () throws(DiskError) in try Disk.entries(of: path) }).isEmpty else { return failure }
        try look { () throws(DiskError) in try Disk.removeFolder(path) }
      } else {
        try look { () throws(DiskError) in try Disk.remove(path) }
      }
    }
    return failure
  }
}
