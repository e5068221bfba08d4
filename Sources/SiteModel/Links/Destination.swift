import Base

/// A reference taken apart (RFC 3986, section 3): path, query with its `?`, fragment without its `#`.
struct Destination {
  /// Percent-decoded; nil when an escape is broken.
  let path: String?
  let query: String
  let fragment: String

  init(_ text: String) {
    let bytes = text.utf8.span
    var (question, hash): (Int?, Int?) = (nil, nil)
    for index in bytes.indices where hash == nil {
      switch bytes[index] {
      case UInt8(ascii: "#"): hash = index
      case UInt8(ascii: "?") where question == nil: question = index
      default: break
      }
    }
    guard hash != nil || question != nil else {
      (path, query, fragment) = (PercentEncoding.decode(text), "", "")
      return
    }
    let end = hash ?? bytes.count
    path = PercentEncoding.decode(String(bytes, in: 0..<(question ?? end)))
    query = String(bytes, in: (question ?? end)..<end)
    fragment = String(bytes, in: min(end + 1, bytes.count)..<bytes.count)
  }
}
