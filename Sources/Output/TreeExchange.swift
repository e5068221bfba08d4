import Base
import Disk

/// Publishes by building a whole new tree beside the output folder and letting the two change places at once.
///
/// Files that are right already and files of others get a second link in the new tree, so they stay the files they were.
struct TreeExchange {
  enum Result {
    case published(Draft, notes: [String])
    /// The system cannot do it here; everything is as it was.
    case impossible(DiskError)
  }

  private let plan: Plan
  private let rehearsal: Rehearsal
  private let tree: String

  private var place: OutputPlace { plan.place }
  private var workshop: Workshop { Workshop(place: place, rehearsal: rehearsal) }

  init(plan: Plan, rehearsal: Rehearsal) {
    self.plan = plan
    self.rehearsal = rehearsal
    tree = plan.place.tree
  }

  /// - Throws: when the publication failed; the old site is untouched and the new tree is gone.
  func publish(
    map: Publisher.Map, approve: () throws(PublishFailure) -> Void
  ) throws(PublishFailure) -> Result {
    if let reason = try mountPoint() { return .impossible(reason) }
    let draft: Draft
    do {
      draft = try Drafting(plan: plan, open: open, put: put).run(map: map)
      try approve()
      guard draft.differs else { return .published(draft, notes: []) }
      try finish(draft, map: map)
      try exchange()
    } catch .interrupted {
      throw .interrupted
    } catch .disk(let error) where error.forbidsExchange {
      _ = try workshop.clear()
      return .impossible(error)
    } catch {
      // A failure to clean up is less than the one that led to it; the next build cleans up first.
      do { _ = try workshop.clear() } catch .interrupted { throw .interrupted } catch {}
      throw error
    }
    return .published(draft, notes: try clear())
  }

  /// A folder on which a file system is mounted cannot change places with another.
  private func mountPoint() throws(PublishFailure) -> DiskError? {
    let parent = try look { () throws(DiskError) in try Disk.status(place.parent) }
    guard parent?.identity.device != place.status?.identity.device else { return nil }
    return .mountPoint(place.path)
  }

  // MARK: - Building

  /// Makes the tree with its folders, but for those that hold one file only and are made with it: on most sites nearly
  /// all do, and so they are made on all threads.
  private func open() throws(PublishFailure) -> OpenFolder {
    try workshop.open()
    let tree = try look { [tree] () throws(DiskError) in try OpenFolder(tree) }
    for folder in plan.sharedFolders { try makeFolder(folder, in: tree) }
    return tree
  }

  private func makeFolder(_ folder: String, in tree: OpenFolder) throws(PublishFailure) {
    try rehearsal.change(.makeFolder) { () throws(DiskError) in try tree.makeFolder(folder) }
  }

  private func put(
    _ index: Int, _ found: FileOutcome.Kind, in tree: OpenFolder
  ) throws(PublishFailure) -> FileOutcome.Kind {
    let path = plan.edition.paths[index]
    if plan.isAlone(index) { try makeFolder(RelativePath.folder(of: path), in: tree) }
    if case .changed(let content) = found {
      return try rehearsal.change(.write) { () throws(DiskError) in try plan.write(content, to: path, in: tree) }
    }
    try rehearsal.change(.link) { () throws(DiskError) in try Disk.link(place(path), to: tree(path)) }
    return found
  }

  /// Adds what is not the edition's, and makes the tree ready to be the site.
  private func finish(_ draft: Draft, map: Publisher.Map) throws(PublishFailure) {
    let foreign = plan.old.foreign.filter { $0.status.kind != .folder }
    let carried = map(0..<foreign.count) { run in
      run.map { number in FileOutcome { () throws(PublishFailure) in try carry(foreign[number].name) } }
    }
    try carried.check()
    try writeRecords(draft)
    try setAttributes()
    try Flushing(plan: plan, rehearsal: rehearsal).flush(draft, in: tree) { tree + "/" + plan.edition.paths[$0] }
  }

  private func carry(_ path: String) throws(PublishFailure) -> FileOutcome.Kind {
    try rehearsal.change(.link) { () throws(DiskError) in
      do throws(DiskError) {
        try Disk.link(place(path), to: tree + "/" + path)
      } catch {
        // Its owner may have removed it meanwhile.
        guard error.isMissing else { throw error }
      }
    }
    return .carried
  }

  private func writeRecords(_ draft: Draft) throws(PublishFailure) {
    let (manifest, stamps) = plan.records(of: draft)
    for (record, bytes) in [(Record.manifest, manifest), (.stat, stamps)] {
      try rehearsal.change(.write) { () throws(DiskError) in
        try Disk.write(bytes, to: place.treeRecord(record), flushing: true)
      }
    }
    try rehearsal.change(.link) { () throws(DiskError) in
      try Disk.link(place.record(.lock), to: place.treeRecord(.lock))
    }
  }

  /// Gives each folder that was there before its owner and permissions, and folders of others their time as well.
  private func setAttributes() throws(PublishFailure) {
    // In a folder that is new, or was empty, there is none but that of the records.
    let isNew = !plan.old.hasManifest && plan.old.foreign.isEmpty
    let own = Set((isNew ? [] : plan.ownFolders) + [OutputPath.records])
    for folder in (isNew ? [] : plan.folders) + [OutputPath.records] {
      guard let status = plan.old.folders[folder] else { continue }
      try rehearsal.change(.setAttributes) { () throws(DiskError) in
        try Disk.setAttributes(place.tree + "/" + folder, like: status, withTime: !own.contains(folder))
      }
    }
    guard let status = place.status else { return }
    try rehearsal.change(.setAttributes) { () throws(DiskError) in
      try Disk.setAttributes(place.tree, like: status, withTime: false)
    }
  }

  // MARK: - Exchanging

  private func exchange() throws(PublishFailure) {
    try rehearsal.change(.exchange) { () throws(DiskError) in try Disk.exchange(place.tree, place.path) }
  }

  /// Removes the mark of the new tree and the old one; the new site stands already, so a failure is only noted.
  private func clear() throws(PublishFailure) -> [String] {
    do {
      try rehearsal.change(.remove) { () throws(DiskError) in try Disk.remove(place.record(.unpublished)) }
      return try workshop.clear()
    } catch .interrupted {
      throw .interrupted
    } catch {
      return ["the old site could not be removed yet: \(error.description)"]
    }
  }
}
