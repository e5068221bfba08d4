import Disk

/// Puts right what a killed build left behind: the site is the old one or the new one afterwards, whole.
struct Recovery {
  let place: OutputPlace
  let rehearsal: Rehearsal

  /// Whether anything was left behind.
  var isNeeded: Bool {
    get throws(PublishFailure) {
      for path in [place.workshop, place.record(.journal), place.record(.stage), place.record(.unpublished)]
      where try look({ () throws(DiskError) in try Disk.status(path, followingLinks: false) }) != nil {
        return true
      }
      return false
    }
  }

  /// Puts everything right; the lock must be held.
  func run() throws(PublishFailure) -> [String] {
    guard try isNeeded else { return [] }
    var notes = try Workshop(place: place, rehearsal: rehearsal).clear()
    if try look({ () throws(DiskError) in try Disk.exists(place.record(.unpublished)) }) {
      try rehearsal.change(.remove) { () throws(DiskError) in try Disk.remove(place.record(.unpublished)) }
    }
    if try Journal.finish(place, rehearsal) {
      notes.append("a change of \(OutputPath.quoted(place.shown)) that had been interrupted was finished first")
    }
    return notes
  }
}
