/// How many pages a PDF file has, where it says so in plain sight (ISO 32000-1).
///
/// A file that was made for the web says so at its beginning (annex F, "Linearization parameter dictionary"); in others
/// the root of the tree of pages has their number (7.7.3.2). Many files keep that compressed: then it is not known.
package enum PDFLength {
  /// Nil where it does not say so, or says it twice and differently.
  package static func pages(_ bytes: [UInt8]) -> Int? {
    guard bytes.starts(with: "%PDF-".utf8) else { return nil }
    return linearized(bytes) ?? ofRoot(bytes)
  }

  /// What the file says at its beginning; nil too if it was changed since, which adds to its end and makes its length
  /// another than is said there (annex F.3.3).
  private static func linearized(_ bytes: [UInt8]) -> Int? {
    let head = bytes.prefix(1024)
    guard let start = first("/Linearized", in: head, from: 0), let end = first(">>", in: head, from: start) else {
      return nil
    }
    func entry(_ name: StaticString) -> Int? {
      first(name, in: head[..<end], from: start).flatMap { number(in: bytes, from: $0 + 3) }
    }
    guard entry("/L ") == bytes.count else { return nil }
    return entry("/N ")
  }

  /// The count of the node of the tree of pages that has no parent.
  private static func ofRoot(_ bytes: [UInt8]) -> Int? {
    var found: Int?
    var start = 0
    let all = bytes[...]
    while let end = first("endobj", in: all, from: start) {
      defer { start = end + 6 }
      let object = bytes[start..<end]
      // A picture's bytes may hold anything.
      let dictionary = object.prefix((first("stream", in: object, from: start) ?? end) - start)
      guard isNode(dictionary), first("/Parent", in: dictionary, from: start) == nil,
        let place = first("/Count", in: dictionary, from: start), let count = number(in: bytes, from: place + 6)
      else { continue }
      if let found, found != count { return nil }
      found = count
    }
    return found
  }

  private static func isNode(_ dictionary: ArraySlice<UInt8>) -> Bool {
    guard let place = first("/Pages", in: dictionary, from: dictionary.startIndex) else { return false }
    var index = place
    while index > dictionary.startIndex, dictionary[index - 1] <= 0x20 { index -= 1 }
    return dictionary[..<index].suffix(5).elementsEqual("/Type".utf8)
  }

  private static func number(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    var value = 0
    let digits = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - digits < 15 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > digits && value > 0 ? value : nil
  }

  private static func first(_ text: StaticString, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let wanted = Array(text.description.utf8)
    var index = start
    while index + wanted.count <= bytes.endIndex {
      if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }
}
