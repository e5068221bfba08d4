/// What may stand on a line before a block: the markers of the lists and quotations it lies in.
enum ContainerPrefix {
  /// Whether nothing but markers and white space stands between a line's start and a place.
  ///
  /// This only saves asking libcmark about lines that begin otherwise; what it lets through is not yet a block.
  static func mayPrecede(_ place: Int, from lineStart: Int, in bytes: [UInt8]) -> Bool {
    var index = lineStart
    if bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
    while index < place {
      switch bytes[index] {
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"):
        index += 1
      default: return false
      }
    }
    return true
  }
}
