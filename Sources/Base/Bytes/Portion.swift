/// How much is worked on together, where each step is taken for several files before the next one.
///
/// One step after the other for a single file goes through the whole program every time, so that the code of one step
/// drives that of the others out of the processor's cache. A step for several files in a row keeps its code there, as long
/// as what it leaves for the next step stays in the cache as well.
package enum Portion {
  /// In bytes; the file with which a portion reaches this is its last, and one file may be a portion of its own.
  ///
  /// `sitegen build` of 10,000 entries of `bench/corpus.py`, medians of nine runs in turns on two processors: with 1 KiB it
  /// takes 3.67 s of their time, with 64 KiB 3.29 s, with 256 KiB 2.98 s, and with 1 MiB 3.12 s.
  package static let size = 256 << 10

  /// The results for every index of a range, from work that is given what is left of it and answers for the first of
  /// these: for one at least, for as many as make up a portion.
  package static func map<Output>(_ indexes: Range<Int>, _ work: (Range<Int>) -> [Output]) -> [Output] {
    var outputs: [Output] = []
    outputs.reserveCapacity(indexes.count)
    while outputs.count < indexes.count {
      let few = work(indexes.dropFirst(outputs.count))
      precondition(!few.isEmpty, "a portion has one file at least")
      outputs += few
    }
    return outputs
  }
}
