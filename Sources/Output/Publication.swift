package import Disk

/// What one publication did to the output folder.
package struct Publication: Hashable, Sendable {
  /// How many files are new or have new bytes.
  package let written: Int
  /// How many files were right already and were not touched.
  package let unchanged: Int
  /// How many files of an earlier publication are gone.
  package let removed: Int
  /// What a person should know of how it went; each a sentence without capital or full stop.
  package let notes: [String]

  package init(written: Int, unchanged: Int, removed: Int, notes: [String] = []) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.notes = notes
  }
}

/// Why nothing was published; the output folder is as it was, but for ``unfinished(folder:_:)``.
package enum PublishFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The machine failed.
  case disk(DiskError)
  /// The folder or a file in it is somebody else's, or what is to be written cannot be.
  case refused(reason: String, help: String)
  /// Another build holds the folder.
  case busy(folder: String)
  /// The edition was not approved.
  case declined
  /// A change of the folder, file by file, had begun and came no further: the folder is neither the old site nor the new.
  indirect case unfinished(folder: String, PublishFailure)
  /// A rehearsal stopped here, as a kill would have.
  case interrupted

  /// One sentence without capital or full stop.
  package var description: String {
    switch self {
    case .disk(let error): error.description
    case .refused(let reason, _): reason
    case .busy(let folder): "another build is publishing into \"\(FileName.printable(folder))\""
    case .declined: "the new site was not approved"
    case .unfinished(_, let cause): cause.description
    case .interrupted: "the publication was interrupted"
    }
  }

  /// What the person can do about it, where there is something to say.
  package var help: String? {
    switch self {
    case .refused(_, let help): help
    case .busy: "wait until it has finished, then build again"
    case .unfinished(let folder, let cause):
      cause.help
        ?? "put this right and build again: \"\(FileName.printable(folder))\" is changed in part, and the next build "
        + "finishes that first"
    case .disk, .declined, .interrupted: nil
    }
  }
}
