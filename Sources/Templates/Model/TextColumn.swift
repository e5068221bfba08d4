package import Base

/// A text or an address of each record of a type, as it is asked for and as it is written.
///
/// Lists and neighbours write the titles and addresses of entries that are elsewhere in memory. Here they lie one behind the
/// other, so that one of them is written with a copy of some bytes, and no count of references changes. A class, because a
/// field's closure that holds a structure of arrays retains each that it reads.
package final class TextColumn: Sendable {
  private let values: [Value]
  /// All of them in text or a double-quoted attribute value, one behind the other; between two of them may be those of other
  /// columns.
  private let bytes: [UInt8]
  /// Where each of all these ends.
  private let ends: [Int]
  /// Which of so many columns this is.
  private let place: Int
  private let count: Int

  /// - Parameter values: texts and addresses, or none.
  package convenience init(_ values: [Value]) {
    let (bytes, ends) = Self.write([values])
    self.init(values, bytes, ends, place: 0, of: 1)
  }

  private init(_ values: [Value], _ bytes: [UInt8], _ ends: [Int], place: Int, of count: Int) {
    (self.values, self.bytes, self.ends, self.place, self.count) = (values, bytes, ends, place, count)
  }

  /// Two columns whose texts of one record lie beside each other: whoever writes one writes the other next.
  ///
  /// - Precondition: both have as many records.
  package static func beside(_ first: [Value], _ second: [Value]) -> (TextColumn, TextColumn) {
    precondition(first.count == second.count, "columns beside each other have the same records")
    let (bytes, ends) = write([first, second])
    return (TextColumn(first, bytes, ends, place: 0, of: 2), TextColumn(second, bytes, ends, place: 1, of: 2))
  }

  private static func write(_ columns: [[Value]]) -> (bytes: [UInt8], ends: [Int]) {
    var bytes = ByteBuffer()
    var ends: [Int] = []
    ends.reserveCapacity(columns.count * columns[0].count)
    for record in columns[0].indices {
      for column in columns {
        Scalars.write(column[record], .markup, into: &bytes)
        ends.append(bytes.count)
      }
    }
    return (bytes.bytes(), ends)
  }

  package subscript(record: Int) -> Value { values[record] }

  /// Appends it as it stands in text or in a double-quoted attribute value.
  package func write(_ record: Int, into output: inout ByteBuffer) {
    output.append(bytes, in: range(of: record))
  }

  /// Whether it counts as true.
  fileprivate func holds(_ record: Int) -> Bool { !range(of: record).isEmpty }

  private func range(of record: Int) -> Range<Int> {
    let number = record * count + place
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
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
      name, type, meaning,
      reader: FieldReader(
        { column[place($0)] }, write: { record, output in column.write(place(record), into: &output) },
        holds: { column.holds(place($0)) }))
  }
}
