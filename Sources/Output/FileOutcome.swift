import Disk

/// What became of one file in one of the two maps over all files that a publication makes.
package struct FileOutcome: Sendable {
  enum Kind: Sendable {
    /// Compared: the old file is right.
    case unchanged(Fingerprint, FileTime)
    /// Compared: the file is new or differs.
    case changed
    /// Put in place.
    case placed(Fingerprint, FileTime)
    /// Somebody else's file, put in place.
    case carried
    case failed(PublishFailure)
  }

  let kind: Kind

  /// Runs the work for one file, so that a failure becomes its outcome.
  init(_ work: () throws(PublishFailure) -> Kind) {
    do { kind = try work() } catch { kind = .failed(error) }
  }
}

extension [FileOutcome] {
  /// Throws the first failure in the order of the files.
  func check() throws(PublishFailure) {
    for outcome in self {
      if case .failed(let failure) = outcome.kind { throw failure }
    }
  }
}
