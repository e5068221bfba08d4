import Base
import Disk

/// Publishes by building a whole new tree beside the output folder and letting the two change places at once.
///
/// Files that are right already and files of others get a second link in the new tree, so they stay the files they were.
struct TreeExchange {
  enum Result {
    case published(notes: [String])
    /// The system cannot do it here; everything is as it was.
    case impossible(DiskError)
  }

  let plan: Plan
  let rehearsal: Rehearsal

  private var place: OutputPlace { plan.place }
  private var workshop: Workshop { Workshop(place: place, rehearsal: rehearsal) }

  /// - Throws: when the publication failed; the old site is untouched and the new tree is gone.
  func publish(map: Publisher.Map) throws(PublishFailure) -> Result {
    if let reason = try mountPoint() { return .impossible(reason) }
    do {
      try build(map: map)
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
    try rehearsal.change(.remove) { () throws(DiskError) in try Disk.remove(place.record(.unpublished)) }
    return .published(notes: try clear())
  }

  /// A folder on which a file system is mounted cannot change places with another.
  private func mountPoint() throws(PublishFailure) -> DiskError? {
    let parent = try look { () throws(DiskError) in try Disk.status(place.parent) }
    guard parent?.identity.device != place.status?.identity.device else { return nil }
    return .mountPoint(place.path)
  }

  // MARK: - Building

  private func build(map: Publisher.Map) throws(PublishFailure) {
    try workshop.open()
    for folder in plan.folders {
      try rehearsal.change(.makeFolder) { () throws(DiskError) in try Disk.makeFolder(place.tree + "/" + folder) }
    }
    let foreign = plan.old.foreign.filter { $0.status.kind != .folder }
    let count = plan.artifacts.count
    let flushing = Flushing(files: plan.changed.count, replacing: plan.old.hasManifest)
    let outcomes = map(count + foreign.count) { index in
      FileOutcome { () throws(PublishFailure) in
        guard index < count else { return try carry(foreign[index - count].name) }
        return try put(index, flushing: flushing.eachFile)
      }
    }
    try outcomes.check()
    try writeRecords(outcomes)
    try setAttributes()
    try flushing.finish(place.tree, rehearsal)
  }

  private func put(_ index: Int, flushing: Bool) throws(PublishFailure) -> FileOutcome.Kind {
    let path = plan.artifacts[index].path
    let target = place.tree + "/" + path
    if let kept = plan.kept[index] {
      try rehearsal.change(.link) { () throws(DiskError) in try Disk.link(place(path), to: target) }
      return .placed(kept.fingerprint, kept.time)
    }
    return try rehearsal.change(.write) { () throws(DiskError) in
      try plan.write(index, to: target, flushing: flushing)
    }
  }

  private func carry(_ path: String) throws(PublishFailure) -> FileOutcome.Kind {
    try rehearsal.change(.link) { () throws(DiskError) in
      do throws(DiskError) {
        try Disk.link(place(path), to: place.tree + "/" + path)
      } catch {
        // Its owner may have removed it meanwhile.
        guard error.isMissing else { throw error }
      }
    }
    return .carried
  }

  private func writeRecords(_ outcomes: [FileOutcome]) throws(PublishFailure) {
    let files =
      plan.artifacts.indices.compactMap { index in
        guard case .placed(let fingerprint, let time) = outcomes[index].kind else { return nil }
        return (index: index, fingerprint: fingerprint, time: time)
      } as [(index: Int, fingerprint: Fingerprint, time: FileTime)]
    let (manifest, stamps) = plan.records(of: files)
    for (record, bytes) in [(Record.manifest, manifest.bytes), (.stat, stamps.bytes)] {
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
    let own = Set(plan.ownFolders + [OutputPath.records])
    for folder in plan.folders + [OutputPath.records] {
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

  /// Removes the old tree; the new site stands already, so a failure is only noted.
  private func clear() throws(PublishFailure) -> [String] {
    do {
      return try workshop.clear()
    } catch .interrupted {
      throw .interrupted
    } catch {
      return ["the old site could not be removed yet: \(error.description)"]
    }
  }
}
