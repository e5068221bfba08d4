import Base
import Disk

/// A new site that waits for its publication, file by file.
struct Draft {
  /// A file of the edition.
  struct File {
    let fingerprint: Fingerprint
    let time: FileTime
    /// Whether it had to be written; otherwise the old file is right.
    let isNew: Bool
  }

  /// In the order of the edition.
  let files: [File]
  /// Whether anything differs from the site that is there; otherwise nothing was made for the draft.
  let differs: Bool

  /// The indexes of the files that had to be written.
  var written: [Int] { files.indices.filter { files[$0].isNew } }
}

/// Asks for every file of an edition and compares it with the file that is there.
///
/// The draft's place is made when something is known to differ, so that a build which changes nothing touches nothing.
/// From then on files are made, compared and put there by one worker, a few at a time.
struct Drafting: Sendable {
  /// How many files are compared before anybody looks whether one of them differs; each time it is twice as many.
  private static let firstRun = 256

  let plan: Plan
  /// Makes the draft's place.
  let open: @Sendable () throws(PublishFailure) -> OpenFolder
  /// Puts a file there that was found to be changed, or to be unchanged.
  let put:
    @Sendable (_ index: Int, _ found: FileOutcome.Kind, _ folder: OpenFolder) throws(PublishFailure) -> FileOutcome.Kind

  func run(map: Publisher.Map) throws(PublishFailure) -> Draft {
    let count = plan.edition.paths.count
    var folder = plan.isSureToDiffer ? try open() : nil
    var outcomes: [FileOutcome] = []
    var length = folder != nil ? count : Self.firstRun
    while outcomes.count < count {
      let run = outcomes.count..<min(outcomes.count + length, count)
      let found = map(run) { [folder] few in Portion.map(few) { compareFirst(of: $0, into: folder) } }
      try found.check()
      if outcomes.isEmpty { outcomes = found } else { outcomes += found }
      length *= 2
      if folder == nil, found.contains(where: \.isChanged) {
        let opened = try open()
        folder = opened
        length = count
        let waiting = outcomes
        outcomes = map(0..<waiting.count) { run in
          run.map { index in
            FileOutcome { () throws(PublishFailure) in try put(index, waiting[index].kind, opened) }
          }
        }
        try outcomes.check()
      }
    }
    var files: [Draft.File] = []
    files.reserveCapacity(count)
    for outcome in outcomes { if let file = outcome.file { files.append(file) } }
    return Draft(files: files, differs: folder != nil)
  }

  /// Asks for the first files of some, compares them, and puts them where the draft waits if there is a place for it.
  private func compareFirst(of files: Range<Int>, into folder: OpenFolder?) -> [FileOutcome] {
    zip(files, plan.edition.contents(files)).map { index, content in
      FileOutcome { () throws(PublishFailure) in
        let found = try plan.compare(index, content)
        return if let folder { try put(index, found, folder) } else { found }
      }
    }
  }
}

extension FileOutcome {
  fileprivate var isChanged: Bool { if case .changed = kind { true } else { false } }

  fileprivate var file: Draft.File? {
    switch kind {
    case .unchanged(let fingerprint, let time): Draft.File(fingerprint: fingerprint, time: time, isNew: false)
    case .written(let fingerprint, let time): Draft.File(fingerprint: fingerprint, time: time, isNew: true)
    case .changed, .carried, .failed: nil
    }
  }
}
