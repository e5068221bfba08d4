package import Base
import Disk

/// Makes an output folder equal to a set of artifacts, all or nothing.
///
/// 1. `Admission` decides whether the folder may be published into.
/// 2. `OutputLock` keeps other builds out, and what a killed build left behind is put right (`Recovery`).
/// 3. `Plan` compares every artifact with the file that is there; nothing has been changed so far.
/// 4. `TreeExchange` builds the new site beside the old one and lets them change places. Where the system cannot do that,
///    `Journal` stages the new files inside the folder, writes down every move and then makes them.
/// 5. `OldTree` removes the old site and keeps whatever others put there meanwhile.
///
/// What pages, feeds and links are is not known here: an artifact is a path and bytes.
package struct Publisher: Sendable {
  /// Runs a closure for every index below a count, perhaps on several threads, and gives the results in index order.
  package typealias Map = (Int, @Sendable (Int) -> FileOutcome) -> [FileOutcome]

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

  /// Makes the folder equal to the artifacts.
  package func publish(
    _ artifacts: [Artifact], map: Map = { count, work in (0..<count).map(work) }
  ) throws(PublishFailure) -> Publication {
    try OutputPath.check(artifacts)
    return try OutputLock.hold(admission, rehearsal) { (place, notes) throws(PublishFailure) in
      try publish(artifacts, to: place, notes: notes, map: map)
    }
  }

  private func publish(
    _ artifacts: [Artifact], to place: OutputPlace, notes: [String], map: Map
  ) throws(PublishFailure) -> Publication {
    let root = try look { () throws(DiskError) in try Disk.resolve(admission.projectRoot) }
    let plan = try Plan(
      place: place, projectRoot: root, artifacts: artifacts, old: try OldSite(place), map: map)
    if plan.isDone {
      try refreshStamps(plan)
      return plan.publication(notes: notes)
    }
    switch try TreeExchange(plan: plan, rehearsal: rehearsal).publish(map: map) {
    case .published(let exchangeNotes): return plan.publication(notes: notes + exchangeNotes)
    case .impossible(let reason):
      try Journal.publish(plan, rehearsal, map: map)
      let note =
        "\(OutputPath.quoted(place.shown)) was changed file by file and not at once, because the system "
        + "\(reason.description); had the build been killed meanwhile, the next one would have finished the change"
      return plan.publication(notes: notes + [note])
    }
  }

  /// Writes `.sitegen/stat` anew where files have the right bytes but another time, after a copy of the folder say.
  private func refreshStamps(_ plan: Plan) throws(PublishFailure) {
    guard plan.old.stampsAreStale else { return }
    let files = plan.kept.enumerated().compactMap { index, kept in
      kept.map { (index: index, fingerprint: $0.fingerprint, time: $0.time) }
    }
    let stamps = plan.records(of: files).1
    let place = plan.place
    try rehearsal.change(.write) { () throws(DiskError) in
      try Disk.removeTree(place.record(.newStat))
      try Disk.write(stamps.bytes, to: place.record(.newStat))
      try Disk.rename(place.record(.newStat), to: place.record(.stat))
    }
  }
}
