import Base

/// A text or an address of each record of a type, as it is asked for and as it is written.
///
/// Lists and neighbours write the titles and addresses of entries that are elsewhere in memory. Here they lie one behind the
/// other, so that one of them is written with a copy of some bytes, and no count of references changes. A class, because a
/// field's closure that holds a structure of arrays retains each that it reads.
package final class TextColumn: Sendable {
  private let values: [Value]
  /// All of them in text or a double-quoted attribute value, one behind the other.
  private let bytes: [UInt8]
  /// Where each of them ends.
  private let ends: [Int]

  /// - Parameter values: texts and addresses, or none.
  package init(_ values: [Value]) {
    self.values = values
    var (bytes, ends): ([UInt8], [Int]) = ([], [])
    ends.reserveCapacity(values.count)
    for value in values {
      Scalars.write(value, .markup, into: &bytes)
      ends.append(bytes.count)
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  package subscript(record: Int) -> Value { values[record] }

  /// Appends it as it stands in text or in a double-quoted attribute value.
  package func write(_ record: Int, into output: inout [UInt8]) {
    output.append(bytes, in: (record == 0 ? 0 : ends[record - 1])..<ends[record])
  }
}

extension Field {
  /// A field that is a column's text.
  ///
  /// - Parameter place: where a record's text is in the column.
  package init(
    _ name: String, _ type: ValueType, _ meaning: String = "", in column: TextColumn,
    at place: @escaping @Sendable (UInt32) -> Int = { Int($0) }
  ) {
    self.init(
      name, type, meaning, get: { column[place($0)] },
      write: { record, output in column.write(place(record), into: &output) })
  }
}
