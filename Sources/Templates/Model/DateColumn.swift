import Base

/// A date of each record of a type, or none, as it is asked for and as it is written.
///
/// As with a ``TextColumn``: a value has its date in a box of its own, which is elsewhere in memory and counted.
package final class DateColumn: Sendable {
  private let dates: [DateValue?]

  package init(_ dates: [DateValue?]) { self.dates = dates }

  package subscript(record: Int) -> Value { dates[record].map { .date($0) } ?? .none }

  fileprivate func holds(_ record: Int) -> Bool { dates[record] != nil }

  /// Appends it in a form as markup; nothing where there is none.
  fileprivate func write(_ record: Int, as form: DateForm, into output: inout ByteBuffer) {
    if let date = dates[record] { form.write(date, asMarkup: true, into: &output) }
  }
}

extension Field {
  /// A field that is a column's date.
  ///
  /// - Parameter place: where a record's date is in the column.
  package init(
    _ name: String, _ type: ValueType, _ meaning: String = "", in column: DateColumn,
    at place: @escaping @Sendable (UInt32) -> Int = { Int($0) }
  ) {
    self.init(
      name, type, meaning,
      reader: FieldReader(
        date: { column[place($0)] }, holds: { column.holds(place($0)) },
        writeDate: { record, form, output in column.write(place(record), as: form, into: &output) }))
  }
}
