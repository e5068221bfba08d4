/// AVIF (on ISO/IEC 23008-12): boxes in one another; the primary item has properties, of which one is its extent, and one
/// may turn it.
enum AVIFSize {
  static func begins(_ file: ByteView) -> Bool {
    guard file.hasText("ftyp", at: 4), let type = Box.first("ftyp", in: 0..<file.count, of: file) else { return false }
    return names(type.content, of: file).contains(where: isAVIF)
  }

  static func read(_ file: ByteView) -> ImageSize? {
    let all = 0..<file.count
    guard begins(file), let meta = Box.first("meta", in: all, of: file),
      // Four bytes of version and flags come first.
      case let inMeta = meta.content.dropFirst(4),
      let primary = Box.first("pitm", in: inMeta, of: file).flatMap({ item(in: $0, of: file) }),
      let properties = Box.first("iprp", in: inMeta, of: file)?.content,
      let container = Box.first("ipco", in: properties, of: file)?.content,
      let associations = Box.first("ipma", in: properties, of: file)?.content
    else { return nil }
    let boxes = Box.all(in: container, of: file)
    var size: ImageSize?
    var isTurned = false
    for number in numbers(of: primary, in: associations, of: file) where boxes.indices.contains(number - 1) {
      let box = boxes[number - 1]
      let start = box.content.lowerBound
      if box.name == "ispe" { size = size ?? ImageSize(file.big32(start + 4), file.big32(start + 8)) }
      if box.name == "irot" { isTurned = (file.byte(start) ?? 0) & 1 == 1 }
    }
    return isTurned ? size?.turned : size
  }

  private static func isAVIF(_ brand: String) -> Bool { brand == "avif" || brand == "avis" }

  /// The brands of a file's type: the first, and after a version those that it is compatible with.
  private static func names(_ range: Range<Int>, of file: ByteView) -> [String] {
    stride(from: range.lowerBound, to: range.upperBound - 3, by: 4)
      .map { String(decoding: file.bytes[$0..<($0 + 4)], as: UTF8.self) }
  }

  private static func item(in box: Box, of file: ByteView) -> Int? {
    let start = box.content.lowerBound
    return file.byte(start) == 0 ? file.big16(start + 4) : file.big32(start + 4)
  }

  /// The numbers of an item's properties, from 1, in their order.
  private static func numbers(of item: Int, in range: Range<Int>, of file: ByteView) -> [Int] {
    let start = range.lowerBound
    guard let version = file.byte(start), let flags = file.byte(start + 3), let count = file.big32(start + 4) else {
      return []
    }
    var offset = start + 8
    for _ in 0..<count {
      guard offset < range.upperBound, let id = version == 0 ? file.big16(offset) : file.big32(offset) else {
        return []
      }
      offset += version == 0 ? 2 : 4
      guard let own = file.byte(offset) else { return [] }
      offset += 1
      let width = flags & 1 == 1 ? 2 : 1
      if id == item {
        return (0..<own).compactMap { index in
          width == 2 ? file.big16(offset + index * 2).map { $0 & 0x7FFF } : file.byte(offset + index).map { $0 & 0x7F }
        }
      }
      offset += own * width
    }
    return []
  }
}

/// A box of ISO base media files (ISO/IEC 14496-12, section 4.2): its length, its name of four letters, its content.
private struct Box {
  let name: String
  let content: Range<Int>

  static func first(_ name: String, in range: Range<Int>, of file: ByteView) -> Box? {
    all(in: range, of: file).first { $0.name == name }
  }

  static func all(in range: Range<Int>, of file: ByteView) -> [Box] {
    var boxes: [Box] = []
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound, let length = file.big32(offset) {
      let name = String(decoding: file.bytes[(offset + 4)..<(offset + 8)], as: UTF8.self)
      // 0 is "to the end"; 1 stands before a length of 64 bits, which only data that we do not read need.
      let end = length == 0 ? range.upperBound : offset + length
      guard length == 0 || length >= 8, end <= range.upperBound else {
        // What is cut off may still begin with what is wanted.
        if length >= 8 { boxes.append(Box(name: name, content: (offset + 8)..<range.upperBound)) }
        break
      }
      boxes.append(Box(name: name, content: (offset + 8)..<end))
      offset = end
    }
    return boxes
  }
}
