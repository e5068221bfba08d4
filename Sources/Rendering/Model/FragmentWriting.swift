import Base

extension ByteBuffer {
  /// Appends an id as it stands behind the `#` of a link, in text or in a double-quoted attribute value.
  mutating func append(fragment id: String) {
    // Nearly all are made of letters, digits and hyphens, which are written as they are.
    if id.utf8.span.isPlainPath { append(id) } else { append(escaping: PercentEncoding.encodeFragment(id)) }
  }
}
