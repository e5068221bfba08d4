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
