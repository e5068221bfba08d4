/// Where in what libcmark read there may be punctuation to be set well.
struct PunctuationPlaces {
  private var all: [Int] = []

  static let none = PunctuationPlaces()

  private init() {}

  init(_ bytes: [UInt8], from start: Int) {
    all.reserveCapacity(16)
    Openers.find(UInt8(ascii: "\""), in: bytes, from: start) { all.append($0) }
    Openers.find(UInt8(ascii: "'"), in: bytes, from: start) { all.append($0) }
    Openers.findDoubled("-", or: ".", in: bytes, from: start) { all.append($0) }
    if all.count > 1 { all.sort() }
  }

  func occur(in range: Range<Int>) -> Bool { Openers.anyOccur(of: all, in: range) }
}
