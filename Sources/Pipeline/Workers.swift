import Disk
import Dispatch
import Synchronization

/// The only place with threads: a map over indexes into slots, so that the result never depends on who was faster.
package struct Workers: Sendable {
  /// How many threads share the work; at least 1.
  private let threads: Int

  /// - Parameter threads: all cores when nil.
  package init(threads: Int? = nil) {
    self.threads = max(1, threads ?? Disk.processorCount())
  }

  /// The results of `work` for every index below `count`, in index order.
  ///
  /// - Parameter progress: told now and then, by one of the threads, how many indexes have been handed out.
  package func map<Output: Sendable>(
    _ count: Int, progress: @Sendable (Int) -> Void = { _ in }, _ work: @Sendable (Int) -> Output
  ) -> [Output] {
    mapRuns(count, progress: progress) { $0.map(work) }
  }

  /// The results for every index below `count`, in index order, of work that takes several indexes at a time.
  ///
  /// Indexes are handed out in small runs, so that a thread which meets long items does not hold up the others.
  ///
  /// - Parameters:
  ///   - progress: told now and then, by one of the threads, how many indexes have been handed out.
  ///   - work: gives a result for each index of a run, in their order.
  package func mapRuns<Output: Sendable>(
    _ count: Int, progress: @Sendable (Int) -> Void = { _ in }, _ work: @Sendable (Range<Int>) -> [Output]
  ) -> [Output] {
    let run = max(1, min(64, count / (threads * 8)))
    return unsafe [Output](unsafeUninitializedCapacity: count) { slots, initialized in
      // Safe: every index below `count` is handed out exactly once, so each slot is written once and by one thread,
      // and `concurrentPerform` returns only when all are written.
      nonisolated(unsafe) let base = slots.baseAddress
      let next = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { thread in
        while true {
          let start = next.add(run, ordering: .relaxed).oldValue
          guard start < count else { return }
          if thread == 0 { progress(start) }
          let indexes = start..<min(start + run, count)
          let outputs = work(indexes)
          precondition(outputs.count == indexes.count, "work gives one result for each index")
          for (index, output) in zip(indexes, outputs) { unsafe base?.advanced(by: index).initialize(to: output) }
        }
      }
      initialized = count
    }
  }
}
