import Base
import Disk

/// Publishes inside the output folder, where it cannot change places with another.
///
/// 1. Every new file is written into `.sitegen/stage`, numbered by its place in the edition.
/// 2. Every move that is then to be made is written into `.sitegen/journal`; from here on the new site is certain.
/// 3. The moves are made, and journal and stage are removed.
///
/// A build that is killed before 2 leaves the old site. One that is killed after leaves a mixture for the time being, which
/// the next build makes the new site before it does anything else.
enum Journal {
  static func publish(
    _ plan: Plan, _ rehearsal: Rehearsal, map: Publisher.Map, approve: () throws(PublishFailure) -> Void
  ) throws(PublishFailure) -> Draft {
    let place = plan.place
    let draft: Draft
    let moves: [JournalMove]
    do {
      draft = try stage(plan, rehearsal, map: map)
      try approve()
      guard draft.differs else { return draft }
      try refuseProtectedFolders(plan, draft)
      moves = Self.moves(plan, draft)
      try writeRecords(plan, draft, moves, rehearsal)
      try rehearsal.change(.move) { () throws(DiskError) in
        try Disk.rename(place.record(.stage) + "/journal", to: place.record(.journal))
      }
    } catch .interrupted {
      throw .interrupted
    } catch {
      // A failure to clean up is less than the one that led to it; the next build cleans up first.
      do { try clear(place, rehearsal) } catch .interrupted { throw .interrupted } catch {}
      throw error
    }
    try carryOut(moves, place, rehearsal)
    return draft
  }

  /// Makes the moves of a journal that was left behind, and removes what was staged without one.
  ///
  /// - Returns: whether there was a journal.
  static func finish(_ place: OutputPlace, _ rehearsal: Rehearsal) throws(PublishFailure) -> Bool {
    let bytes = try OldSite.readRecord(place.record(.journal))
    if let bytes {
      let moves: [JournalMove]
      do {
        moves = try JournalText.moves(bytes)
      } catch {
        let failure = PublishFailure.refused(
          reason: "cannot finish the change of \(OutputPath.quoted(place.shown)) that was interrupted: "
            + "\(place.quoted(Record.journal.path)) is damaged",
          help: "put a copy of the folder back, or empty it yourself")
        throw .unfinished(folder: place.shown, failure)
      }
      try carryOut(moves, place, rehearsal)
    } else {
      try clear(place, rehearsal)
    }
    return bytes != nil
  }

  /// Makes the moves that were decided on, and removes journal and stage.
  ///
  /// - Throws: `.unfinished` when that fails: the folder is changed in part then, or has these left over.
  private static func carryOut(
    _ moves: [JournalMove], _ place: OutputPlace, _ rehearsal: Rehearsal
  ) throws(PublishFailure) {
    do {
      try make(moves, place, rehearsal)
      try clear(place, rehearsal)
    } catch .interrupted {
      throw .interrupted
    } catch {
      throw .unfinished(folder: place.shown, error)
    }
  }

  /// Removes journal and stage, in this order: a stage without a journal means nothing.
  private static func clear(_ place: OutputPlace, _ rehearsal: Rehearsal) throws(PublishFailure) {
    for record in [Record.journal, .stage] {
      try rehearsal.change(.remove) { () throws(DiskError) in try Disk.removeTree(place.record(record)) }
    }
  }

  // MARK: - Staging

  private static func stage(
    _ plan: Plan, _ rehearsal: Rehearsal, map: Publisher.Map
  ) throws(PublishFailure) -> Draft {
    let stage = plan.place.record(.stage)
    return try Drafting(
      plan: plan,
      open: { () throws(PublishFailure) in
        try rehearsal.change(.makeFolder) { () throws(DiskError) in try Disk.makeFolder(stage) }
        return try look { () throws(DiskError) in try OpenFolder(stage) }
      },
      put: { (index, found, stage) throws(PublishFailure) in
        guard case .changed(let content) = found else { return found }
        try refuseImpossibleName(plan.place(plan.edition.paths[index]))
        return try rehearsal.change(.write) { () throws(DiskError) in
          try plan.write(content, to: "\(index)", in: stage)
        }
      }
    ).run(map: map)
  }

  /// Fails while nothing is decided yet if a file could not be moved to its place: its name may be too long.
  private static func refuseImpossibleName(_ path: String) throws(PublishFailure) {
    do {
      _ = try Disk.status(path, followingLinks: false)
    } catch {
      throw .disk(DiskError(operation: "write", path: path, code: error.code, reason: error.reason))
    }
  }

  /// Fails while nothing is decided yet if a folder may not be written to: the moves would stop half-way.
  private static func refuseProtectedFolders(_ plan: Plan, _ draft: Draft) throws(PublishFailure) {
    let remaining = Set(plan.folders)
    let going = plan.old.manifest.folders.filter { !remaining.contains($0) && plan.old.folders[$0] != nil }
    var folders: Set<String> = []
    for path in draft.written.map({ plan.edition.paths[$0] }) + plan.stale + going {
      var folder = RelativePath.folder(of: path)
      while folder != "", plan.old.folders[folder] == nil { folder = RelativePath.folder(of: folder) }
      folders.insert(folder)
    }
    for folder in folders.sorted(by: PathOrder.precedes) {
      try look { () throws(DiskError) in
        try Disk.checkMayChange(folder == "" ? plan.place.path : plan.place(folder))
      }
    }
  }

  private static func writeRecords(
    _ plan: Plan, _ draft: Draft, _ moves: [JournalMove], _ rehearsal: Rehearsal
  ) throws(PublishFailure) {
    let stage = plan.place.record(.stage)
    let (manifest, stamps) = plan.records(of: draft)
    for (name, bytes) in [("manifest", manifest), ("stat", stamps), ("journal", JournalText.bytes(moves))] {
      try rehearsal.change(.write) { () throws(DiskError) in
        try Disk.write(bytes, to: stage + "/" + name, flushing: true)
      }
    }
    try Flushing(plan: plan, rehearsal: rehearsal).flush(draft, in: stage) { "\(stage)/\($0)" }
  }

  /// The moves in an order in which none is in another's way: away first, then folders, then files, the records last.
  private static func moves(_ plan: Plan, _ draft: Draft) -> [JournalMove] {
    let old = plan.old
    let remaining = Set(plan.folders)
    var moves: [JournalMove] = []
    for path in plan.stale {
      guard let file = old.files[path] else { continue }
      moves.append(.remove(path: path, was: JournalMove.Stamp(file.status)))
    }
    // From the bottom up: a folder sorts before what is in it.
    for folder in old.manifest.folders.reversed() where !remaining.contains(folder) {
      moves.append(.removeFolder(path: folder))
    }
    for folder in plan.folders where old.folders[folder] == nil {
      moves.append(.makeFolder(path: folder))
    }
    for index in draft.written {
      let path = plan.edition.paths[index]
      let over = old.files[path].map { JournalMove.Stamp($0.status) }
      moves.append(.place(staged: String(index), path: path, over: over))
    }
    return moves + [.record(.manifest), .record(.stat)]
  }

  // MARK: - Moving

  private static func make(
    _ moves: [JournalMove], _ place: OutputPlace, _ rehearsal: Rehearsal
  ) throws(PublishFailure) {
    for move in moves {
      switch move {
      case .remove(let path, let was):
        guard try stamp(place(path)) == was else { continue }
        try rehearsal.change(.remove) { () throws(DiskError) in try Disk.remove(place(path)) }
      case .removeFolder(let path): try removeFolder(place(path), rehearsal)
      case .makeFolder(let path): try makeFolder(path, place, rehearsal)
      case .place(let staged, let path, let over):
        try put(place.record(.stage) + "/" + staged, path, over: over, place, rehearsal)
      case .record(let record):
        let staged = place.record(.stage) + "/" + record.rawValue
        guard try look({ () throws(DiskError) in try Disk.exists(staged) }) else { continue }
        try rehearsal.change(.move) { () throws(DiskError) in try Disk.rename(staged, to: place.record(record)) }
      }
    }
  }

  private static func stamp(_ path: String) throws(PublishFailure) -> JournalMove.Stamp? {
    let status = try look { () throws(DiskError) in try Disk.status(path, followingLinks: false) }
    guard let status, status.kind == .file else { return nil }
    return JournalMove.Stamp(status)
  }

  private static func removeFolder(_ path: String, _ rehearsal: Rehearsal) throws(PublishFailure) {
    try rehearsal.change(.remove) { () throws(DiskError) in
      do throws(DiskError) {
        try Disk.removeFolder(path)
      } catch {
        // It may be gone already, or somebody else may use it.
        guard error.isMissing || error.isInTheWay else { throw error }
      }
    }
  }

  private static func makeFolder(
    _ path: String, _ place: OutputPlace, _ rehearsal: Rehearsal
  ) throws(PublishFailure) {
    let status = try look { () throws(DiskError) in try Disk.status(place(path), followingLinks: false) }
    if status?.kind == .folder { return }
    guard status == nil else { throw blocked(path, place) }
    try rehearsal.change(.makeFolder) { () throws(DiskError) in try Disk.makeFolder(place(path)) }
  }

  private static func put(
    _ staged: String, _ path: String, over: JournalMove.Stamp?, _ place: OutputPlace, _ rehearsal: Rehearsal
  ) throws(PublishFailure) {
    guard try look({ () throws(DiskError) in try Disk.exists(staged) }) else { return }
    let there = try look { () throws(DiskError) in try Disk.status(place(path), followingLinks: false) }
    if there != nil {
      guard let over, try stamp(place(path)) == over else { throw blocked(path, place) }
    }
    try rehearsal.change(.move) { () throws(DiskError) in try Disk.rename(staged, to: place(path)) }
  }

  private static func blocked(_ path: String, _ place: OutputPlace) -> PublishFailure {
    .refused(
      reason: "cannot finish the change of \(OutputPath.quoted(place.shown)): somebody else has put "
        + "\(place.quoted(path)) in the way meanwhile",
      help: "move it away and build again")
  }
}
