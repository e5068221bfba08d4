internal import CArena
internal import CBlocks
internal import CCmark

/// Bytes that are being written, in the thread's arena; good until the arena is closed.
///
/// They are the arena's last block while nothing else is taken from it, and then grow where they are. Appending to an
/// array costs some 90 instructions each time, and a page is put together of hundreds of pieces.
@safe struct ArenaBytes: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    (self.capacity, unsafe start) = (max(64, capacity), unsafe Self.resize(nil, to: max(64, capacity)))
  }

  private static func resize(_ block: UnsafeMutablePointer<UInt8>?, to size: Int) -> UnsafeMutablePointer<UInt8> {
    guard let resized = unsafe carena_realloc(block, size) else {
      preconditionFailure("the arena ends the program when memory runs out")
    }
    // Safe: the arena's blocks are bytes to us from here on.
    return unsafe resized.bindMemory(to: UInt8.self, capacity: size)
  }

  /// Makes room for more bytes.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(capacity + more, capacity * 3 / 2)
    unsafe start = unsafe Self.resize(start, to: capacity)
  }

  var last: UInt8? {
    // Safe: so many have been written.
    count > 0 ? unsafe start[count - 1] : nil
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    // Safe: there is room.
    unsafe start[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    // Safe: so many bytes there are.
    unsafe append(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Appends `length` bytes, which are not these themselves.
  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    // Safe: there is room.
    unsafe memcpy(start + count, bytes, length)
    count += length
  }

  /// Likewise, with `"`, `&`, `<` and `>` as references.
  mutating func append(escaping bytes: UnsafePointer<UInt8>, _ length: Int) {
    var index = 0
    while true {
      let rest = length - index
      reserve(rest + Self.longestReference)
      // Safe: there is room for all that is left.
      index += unsafe cblocks_copy_text(start + count, bytes + index, rest)
      count += index - (length - rest)
      guard index < length else { return }
      switch unsafe bytes[index] {
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      default: append("&gt;")
      }
      index += 1
    }
  }

  private static let longestReference = 6

  /// Likewise, as an address: with each byte that none may hold in hexadecimal, behind a per cent sign.
  mutating func append(address bytes: UnsafePointer<UInt8>, _ length: Int) {
    var index = 0
    while index < length {
      let rest = length - index
      reserve(rest)
      // Safe: there is room for all that is left.
      let copied = unsafe cblocks_copy_address(start + count, bytes + index, rest)
      (index, count) = (index + copied, count + copied)
      // The byte at which that ended, or all of a short rest.
      let end = rest < 16 ? length : min(length, index + 1)
      while index < end {
        unsafe append(addressByte: bytes[index])
        index += 1
      }
    }
  }

  private mutating func append(addressByte byte: UInt8) {
    if Self.standsInAddress(byte) { append(byte) } else { appendReference(toAddressByte: byte) }
  }

  private mutating func appendReference(toAddressByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "'"): append("&#x27;")
    default:
      append(UInt8(ascii: "%"))
      append(Self.hexadecimal(byte >> 4))
      append(Self.hexadecimal(byte & 0xF))
    }
  }

  /// Whether libcmark leaves a byte of an address as it is: letters, digits and `!#$%()*+,-./:;=?@_~`.
  private static func standsInAddress(_ byte: UInt8) -> Bool {
    // A bit for each byte from 0 on, and from 64 on.
    let (low, high): (UInt64, UInt64) = (0xAFFF_FF3A_0000_0000, 0x47FF_FFFE_87FF_FFFF)
    return byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }

  /// Hands over what has been written.
  func withSpan<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
    // Safe: so many have been written.
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    return unsafe use(bytes.span)
  }
}
