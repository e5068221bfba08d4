import Disk

/// One change that a publication makes to the disk.
package enum Step: Hashable, Sendable {
  case lock, makeFolder, write, link, setAttributes, flush, exchange, move, remove
}

/// Lets a test stop a publication before any of its changes, as a kill or a full disk would.
package struct Rehearsal: Sendable {
  /// Called before each change; throwing `.interrupted` leaves everything as it lies, as a kill does.
  package let checkpoint: @Sendable (Step) throws(PublishFailure) -> Void

  package init(checkpoint: @escaping @Sendable (Step) throws(PublishFailure) -> Void) {
    self.checkpoint = checkpoint
  }

  /// A publication in earnest.
  package static let none = Rehearsal { _ in }

  /// Makes one change, or fails as the rehearsal wants.
  @discardableResult
  func change<Answer>(
    _ step: Step, _ body: () throws(DiskError) -> Answer
  ) throws(PublishFailure) -> Answer {
    try checkpoint(step)
    return try look(body)
  }
}

/// Asks the disk something.
@discardableResult
func look<Answer>(_ body: () throws(DiskError) -> Answer) throws(PublishFailure) -> Answer {
  do { return try body() } catch { throw .disk(error) }
}
