internal import Base

/// Refuses a paragraph with thousands of links behind thousands of `![` that nothing plainly ends.
///
/// At each link libcmark up to 0.30.2 goes through all images that are still open before it (CVE-2023-22486). An image
/// whose alternative text holds no other markup is closed by its `]` for certain; how many of the others are open cannot
/// be known without parsing, so all of them count.
enum OpenImages {
  /// Steps that libcmark may take in one paragraph.
  ///
  /// They are some 4 million instructions, which is little beside the 10 million that the shortest such paragraph costs
  /// otherwise. It takes a thousand images of the unusual kind to come near.
  static let mostSteps = 1_000_000
  /// Bytes in which so many steps can be asked for: of n, a quarter are images and half are brackets at worst.
  private static let fewestBytes = 2800

  static func refusals(in source: SourceText, from start: Int) -> [BodyLimits.Refusal] {
    let bytes = source.bytes
    guard bytes.count - start > fewestBytes else { return [] }
    var refusals: [BodyLimits.Refusal] = []
    var index = start
    while let found = ByteSearch.first(UInt8(ascii: "!"), in: bytes, index..<bytes.count) {
      index = found + 1
      guard opensImage(bytes, found), !isPlainlyClosed(bytes, found + 2) else { continue }
      let line = source.lineIndex(ofByte: found)
      let blank = source.blankLine(from: line)
      if let place = placeOfTooMany(bytes, found..<blank.start) {
        refusals.append(
          BodyLimits.Refusal(
            range: max(start, source.lineStarts[line])..<blank.start, place: place, code: .tooManyImages,
            message: "this paragraph has more images without an end than can be read",
            help:
              "close each \"![\" with \"]\" and its file, or divide the paragraph; up to the next blank line it is not read"
          ))
      }
      index = max(index, blank.start)
    }
    return refusals
  }

  private static func opensImage(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == UInt8(ascii: "!") && bytes[index + 1] == UInt8(ascii: "[")
  }

  /// Whether the text from an index on comes to `]` before anything that could hide or pair with one.
  private static func isPlainlyClosed(_ bytes: [UInt8], _ start: Int) -> Bool {
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "]"): return true
      case UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "\\"): return false
      default: continue
      }
    }
    return false
  }

  /// The first image of a paragraph, when it and the others ask for too many steps.
  private static func placeOfTooMany(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var (images, steps) = (0, 0)
    for index in range {
      if bytes[index] == UInt8(ascii: "]") {
        steps += images
        if steps > mostSteps { return range.lowerBound }
      } else if opensImage(bytes, index), !isPlainlyClosed(bytes, index + 2) {
        images += 1
      }
    }
    return nil
  }
}
