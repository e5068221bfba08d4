/// The rejected elements of a body that are still open, so that one problem is reported for an element, not two.
struct RejectedElements {
  private var open: [String: Int] = [:]

  /// Whether a rejected tag is news: it is not when it ends an element whose beginning was reported.
  mutating func isNews(_ tag: RawTag) -> Bool {
    let name = tag.name.lowercased()
    if tag.form == .start, !tag.isSelfClosing { open[name, default: 0] += 1 }
    guard tag.form == .end, let count = open[name], count > 0 else { return true }
    open[name] = count - 1
    return false
  }
}
