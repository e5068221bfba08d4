import Base

/// Reads one field of the records that a host computes.
///
/// A class, because a closure that is taken out of an array is retained for each call, and all threads would write to
/// that one count for every value of every page. An object's own closure is called as it is.
final class FieldReader: Sendable {
  private let read: @Sendable (UInt32) -> Value
  private let write: @Sendable (UInt32, inout ByteBuffer) -> Void
  private let holds: @Sendable (UInt32) -> Bool
  private let writeDate: @Sendable (UInt32, DateForm, inout ByteBuffer) -> Void

  /// - Parameters:
  ///   - write: writes what is read, as text or in a double-quoted attribute value.
  ///   - holds: tells whether what is read counts as true.
  ///   - writeDate: writes the date that is read in this form, as markup; nothing where there is none.
  // None of them may be missing: one that is asked for first is retained for the call, and called through another.
  private init(
    read: @escaping @Sendable (UInt32) -> Value, write: @escaping @Sendable (UInt32, inout ByteBuffer) -> Void,
    holds: @escaping @Sendable (UInt32) -> Bool,
    writeDate: @escaping @Sendable (UInt32, DateForm, inout ByteBuffer) -> Void
  ) {
    (self.read, self.write, self.holds, self.writeDate) = (read, write, holds, writeDate)
  }

  /// A field of which a value is made, whatever is asked.
  convenience init(_ read: @escaping @Sendable (UInt32) -> Value) {
    self.init(read) { record, output in Scalars.write(read(record), .markup, into: &output) }
  }

  /// A field that can be written without a value.
  convenience init(
    _ read: @escaping @Sendable (UInt32) -> Value, write: @escaping @Sendable (UInt32, inout ByteBuffer) -> Void
  ) {
    self.init(read, write: write, holds: { Scalars.truth(of: read($0)) })
  }

  /// A text of which no value need be made.
  convenience init(
    _ read: @escaping @Sendable (UInt32) -> Value, write: @escaping @Sendable (UInt32, inout ByteBuffer) -> Void,
    holds: @escaping @Sendable (UInt32) -> Bool
  ) {
    self.init(
      read: read, write: write, holds: holds,
      writeDate: { record, form, output in
        if case .date(let date) = read(record) { form.write(date, asMarkup: true, into: &output) }
      })
  }

  /// A date of which no value need be made.
  convenience init(
    date read: @escaping @Sendable (UInt32) -> Value, holds: @escaping @Sendable (UInt32) -> Bool,
    writeDate: @escaping @Sendable (UInt32, DateForm, inout ByteBuffer) -> Void
  ) {
    self.init(
      read: read, write: { record, output in Scalars.write(read(record), .markup, into: &output) }, holds: holds,
      writeDate: writeDate)
  }

  // Not inlined: where the caller calls a closure itself, it retains it after all.
  @inline(never) func value(ofRecord index: UInt32) -> Value { read(index) }

  @inline(never) func write(ofRecord index: UInt32, into output: inout ByteBuffer) { write(index, &output) }

  @inline(never) func holds(ofRecord index: UInt32) -> Bool { holds(index) }

  @inline(never) func write(ofRecord index: UInt32, as form: DateForm, into output: inout ByteBuffer) {
    writeDate(index, form, &output)
  }
}

/// A field reader of a pool, which is not retained for a call either.
struct PooledReader: Sendable {
  private let reader: Pooled<FieldReader>
  /// The field's place among all, and within its record.
  let place: Int
  let number: Int
  /// Whether it makes a list each time that it is read.
  let isList: Bool

  fileprivate init(_ reader: FieldReader, place: Int, number: Int, isList: Bool) {
    self.reader = Pooled(reader)
    (self.place, self.number, self.isList) = (place, number, isList)
  }

  /// The value in the record of this index.
  func value(ofRecord index: UInt32) -> Value { reader.use { $0.value(ofRecord: index) } }

  /// Writes it as text or in a double-quoted attribute value.
  func write(ofRecord index: UInt32, into output: inout ByteBuffer) {
    reader.use { $0.write(ofRecord: index, into: &output) }
  }

  /// Whether it counts as true.
  func holds(ofRecord index: UInt32) -> Bool { reader.use { $0.holds(ofRecord: index) } }

  /// Writes the date that it is, as markup; nothing where it is none.
  func write(ofRecord index: UInt32, as form: DateForm, into output: inout ByteBuffer) {
    reader.use { $0.write(ofRecord: index, as: form, into: &output) }
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
