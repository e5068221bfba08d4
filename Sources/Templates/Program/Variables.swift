/// The values of a program's variables.
///
/// Beside them stand the numbers of those that are records of the host, for which most steps ask alone: to look into a value
/// costs a copy of it, which is counted.
struct Variables {
  private var values: [Value]
  private var records: [UInt32]

  /// What stands for a value that is no such record.
  private static let noRecord = UInt32.max

  /// - Parameter values: those of the first variables; the others have none.
  init(_ values: [Value], count: Int) {
    self.values = []
    self.values.reserveCapacity(count)
    self.values.append(contentsOf: values)
    self.values.append(contentsOf: repeatElement(.none, count: count - values.count))
    records = Array(repeating: Self.noRecord, count: count)
    for index in values.indices { records[index] = Self.record(of: values[index]) }
  }

  subscript(slot: Int) -> Value {
    get { values[slot] }
    set {
      records[slot] = Self.record(of: newValue)
      values[slot] = newValue
    }
  }

  /// The number of the record in a variable; nil when it carries its values, or is none.
  @inline(__always) func record(in slot: Int) -> UInt32? {
    let record = records[slot]
    return record == Self.noRecord ? nil : record
  }

  private static func record(of value: borrowing Value) -> UInt32 {
    if case .record(.indexed(_, let index)) = copy value { index } else { noRecord }
  }
}
