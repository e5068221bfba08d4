import Disk

/// Makes an output folder equal to an edition, all or nothing.
///
/// 1. `Admission` decides whether the folder may be published into.
/// 2. `OutputLock` keeps other builds out, and what a killed build left behind is put right (`Recovery`).
/// 3. `Plan` holds the edition's paths against what is there, and refuses what cannot be; nothing has been changed so far.
/// 4. `Drafting` asks for each file, compares it with the old one and puts it where the new site waits. Whoever gave the
///    edition has the last word then.
/// 5. `TreeExchange` has the new site built beside the old one and lets them change places. Where the system cannot do
///    that, `Journal` stages the new files inside the folder, writes down every move and then makes them.
/// 6. `OldTree` removes the old site and keeps whatever others put there meanwhile.
///
/// What pages, feeds and links are is not known here: a file is a path and bytes.
package struct Publisher: Sendable {
  /// Runs a closure over a range in pieces, perhaps on several threads, and gives the results in index order.
  package typealias Map = (Range<Int>, @Sendable (Range<Int>) -> [FileOutcome]) -> [FileOutcome]

  private let admission: Admission
  private let rehearsal: Rehearsal

  /// - Parameters:
  ///   - projectRoot: the project's folder.
  ///   - outputFolder: relative to the project's folder, unless it begins with `/`.
  ///   - sourceFolders: folders of the project that an output folder must not be, hold or lie in.
  ///   - homeFolder: a folder that is never published into.
  package init(
    projectRoot: String, outputFolder: String, sourceFolders: [String] = ["content", "templates"],
    homeFolder: String? = Disk.homeFolder(), rehearsal: Rehearsal = .none
  ) {
    admission = Admission(
      projectRoot: projectRoot, outputFolder: outputFolder, sourceFolders: sourceFolders, homeFolder: homeFolder)
    self.rehearsal = rehearsal
  }

  /// Checks, before any work, that the folder may be published into and that no other build is doing so.
  ///
  /// A publication that was killed earlier is put right here already, so that a build which then fails leaves a whole
  /// site nevertheless. Otherwise nothing is changed.
  ///
  /// - Returns: what was put right, as notes for the person.
  @discardableResult
  package func admit() throws(PublishFailure) -> [String] {
    let place = try admission.place()
    _ = try OldSite.manifest(of: place)
    try OutputLock.probe(place)
    guard try Recovery(place: place, rehearsal: rehearsal).isNeeded else { return [] }
    return try OutputLock.hold(admission, rehearsal) { (_, notes) throws(PublishFailure) in notes }
  }

  /// Makes the folder equal to the edition.
  ///
  /// - Parameter approve: called once, when every file has been made and the old site still stands; to keep that one,
  ///   it throws `.declined`.
  package func publish(
    _ edition: Edition, map: Map = { range, work in work(range) },
    approve: () throws(PublishFailure) -> Void = {}
  ) throws(PublishFailure) -> Publication {
    let index = try PathIndex(edition.paths)
    return try OutputLock.hold(admission, rehearsal) { (place, notes) throws(PublishFailure) in
      let root = try look { () throws(DiskError) in try Disk.resolve(admission.projectRoot) }
      let plan = try Plan(place: place, projectRoot: root, edition: edition, index: index, old: try OldSite(place))
      return try publish(plan, to: place, notes: notes, map: map, approve: approve)
    }
  }

  private func publish(
    _ plan: Plan, to place: OutputPlace, notes: [String], map: Map, approve: () throws(PublishFailure) -> Void
  ) throws(PublishFailure) -> Publication {
    var isApproved = false
    func approveOnce() throws(PublishFailure) {
      if isApproved { return }
      try approve()
      isApproved = true
    }
    switch try TreeExchange(plan: plan, rehearsal: rehearsal).publish(map: map, approve: approveOnce) {
    case .published(let draft, let exchangeNotes):
      if !draft.differs { try refreshStamps(plan, draft) }
      return plan.publication(draft, notes: notes + exchangeNotes)
    case .impossible(let reason):
      let draft = try Journal.publish(plan, rehearsal, map: map, approve: approveOnce)
      if !draft.differs {
        try refreshStamps(plan, draft)
        return plan.publication(draft, notes: notes)
      }
      let note =
        "\(OutputPath.quoted(place.shown)) was changed file by file and not at once, because the system "
        + "\(reason.description); had the build been killed meanwhile, the next one would have finished the change"
      return plan.publication(draft, notes: notes + [note])
    }
  }

  /// Writes `.sitegen/stat` anew where files have the right bytes but another time, after a copy of the folder say.
  private func refreshStamps(_ plan: Plan, _ draft: Draft) throws(PublishFailure) {
    guard plan.old.stampsAreStale else { return }
    let stamps = plan.records(of: draft).stamps
    let place = plan.place
    try rehearsal.change(.write) { () throws(DiskError) in
      try Disk.removeTree(place.record(.newStat))
      try Disk.write(stamps, to: place.record(.newStat))
      try Disk.rename(place.record(.newStat), to: place.record(.stat))
    }
  }
}
