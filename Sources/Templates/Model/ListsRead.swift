/// The lists that were read from records last.
///
/// A page asks whether there are any authors, how many, and then for each of them: the list is made for the first question.
struct ListsRead {
  private struct Entry {
    let place: Int
    let record: UInt32
    let value: Value
  }

  private static let size = 4
  private var entries: [Entry] = []
  /// Which of them is the oldest.
  private var oldest = 0

  mutating func value(of field: PooledReader, ofRecord record: UInt32) -> Value {
    for entry in entries where entry.record == record && entry.place == field.place { return entry.value }
    let entry = Entry(place: field.place, record: record, value: field.value(ofRecord: record))
    if entries.count < Self.size {
      if entries.isEmpty { entries.reserveCapacity(Self.size) }
      entries.append(entry)
    } else {
      entries[oldest] = entry
      oldest = (oldest + 1) % Self.size
    }
    return entry.value
  }
}
