/// The order of paths in every list, output and report: by bytes, so that no locale has a say.
package enum PathOrder {
  package static func precedes(_ one: String, _ other: String) -> Bool {
    let (here, there) = (one.utf8Span.span, other.utf8Span.span)
    for index in 0..<min(here.count, there.count) where here[index] != there[index] {
      return here[index] < there[index]
    }
    return here.count < there.count
  }
}
