/// The values of a program's variables.
///
/// Beside each stands the number that it has if it is a record of the host, for which most steps ask alone: to look into a
/// value costs a copy of it, which is counted.
struct Variables {
  private var all: [(value: Value, record: UInt32)]

  /// What stands for a value that is no such record.
  private static let noRecord = UInt32.max

  /// - Parameter values: those of the first variables; the others have none.
  init(_ values: [Value], count: Int) {
    all = []
    all.reserveCapacity(count)
    for value in values { all.append((value, Self.record(of: value))) }
    all.append(contentsOf: repeatElement((.none, Self.noRecord), count: count - values.count))
  }

  subscript(slot: Int) -> Value {
    get { all[slot].value }
    set { all[slot] = (newValue, Self.record(of: newValue)) }
  }

  /// The number of the record in a variable; nil when it carries its values, or is none.
  @inline(__always) func record(in slot: Int) -> UInt32? {
    let record = all[slot].record
    return record == Self.noRecord ? nil : record
  }

  private static func record(of value: Value) -> UInt32 {
    if case .record(.indexed(_, let index)) = value { index } else { noRecord }
  }
}
