/// An object of a pool that is not retained for a call: all threads would write to its count for every value of every
/// page.
///
/// Safe: made by the pool alone, which holds the object itself as long as it holds this, and whoever asks holds the pool.
@safe struct Pooled<Object: AnyObject & Sendable>: @unchecked Sendable {
  private let object: Unmanaged<Object>

  init(_ object: Object) { unsafe self.object = .passUnretained(object) }

  func use<Result>(_ body: (Object) -> Result) -> Result {
    // Safe: see above.
    unsafe object._withUnsafeGuaranteedRef(body)
  }
}

/// Objects of a pool by their numbers, kept alive with it.
struct PooledObjects<Object: AnyObject & Sendable>: Sendable {
  private var owned: [Object] = []
  private var objects: [Pooled<Object>] = []

  var count: Int { objects.count }

  subscript(number: UInt32) -> Pooled<Object> { objects[Int(number)] }

  /// Adds one, under the next number.
  mutating func append(_ object: Object) {
    owned.append(object)
    objects.append(Pooled(object))
  }

  /// Removes those from a number on, which nobody has.
  mutating func removeAll(from first: Int) {
    owned.removeSubrange(first...)
    objects.removeSubrange(first...)
  }
}
