/// The order of paths in every list, output and report: by bytes, so that no locale has a say.
package enum PathOrder {
  package static func precedes(_ one: String, _ other: String) -> Bool {
    EightBytes.precedes(one.utf8Span.span, other.utf8Span.span)
  }
}
