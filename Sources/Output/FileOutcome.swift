import Base
import Disk

/// What became of one file in a map over the files of a publication.
package struct FileOutcome: Sendable {
  enum Kind: Sendable {
    /// The old file is right.
    case unchanged(Fingerprint, FileTime)
    /// The file is new or differs; what it is to hold.
    case changed(Artifact.Content)
    /// Written where the draft waits.
    case written(Fingerprint, FileTime)
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
