/// Reads one field of the records that a host computes.
///
/// A class, because a closure that is taken out of an array is retained for each call, and all threads would write to
/// that one count for every value of every page. An object's own closure is called as it is.
final class FieldReader: Sendable {
  private let read: @Sendable (UInt32) -> Value
  /// Writes what is read, as text or in a double-quoted attribute value.
  private let write: @Sendable (UInt32, inout [UInt8]) -> Void

  init(
    _ read: @escaping @Sendable (UInt32) -> Value, write: (@Sendable (UInt32, inout [UInt8]) -> Void)? = nil
  ) {
    self.read = read
    // Never missing: one that is asked for first is retained for the call.
    self.write = write ?? { record, output in Scalars.write(read(record), .markup, into: &output) }
  }

  /// The value in the record of this index.
  // Not inlined: where the caller calls the closure itself, it retains it after all.
  @inline(never) func value(ofRecord index: UInt32) -> Value { read(index) }

  @inline(never) func write(ofRecord index: UInt32, into output: inout [UInt8]) { write(index, &output) }
}

/// A field reader of a pool, which is not retained for a call either.
///
/// Safe: made by the pool alone, which holds the reader itself as long as it holds this. A reader may be sent.
@safe struct PooledReader: @unchecked Sendable {
  private let reader: Unmanaged<FieldReader>
  /// The field's place among all, and within its record.
  let place: Int
  let number: Int
  /// Whether it makes a list each time that it is read.
  let isList: Bool

  fileprivate init(_ reader: FieldReader, place: Int, number: Int, isList: Bool) {
    unsafe self.reader = .passUnretained(reader)
    (self.place, self.number, self.isList) = (place, number, isList)
  }

  func write(ofRecord index: UInt32, into output: inout [UInt8]) {
    // Safe: as below.
    unsafe reader._withUnsafeGuaranteedRef { $0.write(ofRecord: index, into: &output) }
  }

  func value(ofRecord index: UInt32) -> Value {
    // Safe: the interpreter that asks holds the pool.
    unsafe reader._withUnsafeGuaranteedRef { $0.value(ofRecord: index) }
  }
}

extension Pool {
  /// Takes in the readers of all fields of the model.
  mutating func setReaders(of model: Model) {
    owned = model.fields.map(\.reader)
    readers = []
    for field in model.records.flatMap({ Array($0.fields.enumerated()) }) {
      let isList = if case .list = field.element.type { true } else { false }
      readers.append(
        PooledReader(field.element.reader, place: readers.count, number: field.offset, isList: isList))
    }
  }
}
