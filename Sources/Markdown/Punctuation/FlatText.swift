/// The texts of a block one behind the other, with a byte for each thing that stands between them.
///
/// What stands beside a quotation mark is then the byte beside it: white space where a line ends, a sign where emphasis,
/// a link or code begins or ends.
struct FlatText {
  struct Text {
    let node: CommonMarkNode
    let range: Range<Int>
  }

  private(set) var bytes: [UInt8] = [UInt8(ascii: "\n")]
  /// Those that may be changed: no addresses, and nothing that stands behind a backslash.
  private(set) var texts: [Text] = []

  /// - Parameter literals: texts that mean what they say.
  init(of block: CommonMarkNode, literals: [CommonMarkNode]) {
    let literals = Set(literals)
    // What a paragraph needs.
    bytes.reserveCapacity(512)
    texts.reserveCapacity(8)
    var address: CommonMarkNode?
    var walk = block.walk()
    while let step = walk.next() {
      if step.node == block { continue }
      switch step.node.kind {
      case .text:
        let start = bytes.count
        step.node.appendLiteral(to: &bytes)
        if address == nil, literals.isEmpty || !literals.contains(step.node) {
          texts.append(Text(node: step.node, range: start..<bytes.count))
        }
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: "\n"))
      case .code, .htmlInline: bytes.append(UInt8(ascii: "`"))
      case .link, .image:
        bytes.append(UInt8(ascii: step.isEntry ? "[" : ")"))
        if step.isEntry, address == nil, step.node.isAddress { address = step.node }
        if !step.isEntry, address == step.node { address = nil }
      default: bytes.append(UInt8(ascii: "*"))
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The character before an index.
  func scalarBefore(_ index: Int) -> Unicode.Scalar {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return PlainText.scalar(in: bytes, at: start).0
  }

  func scalar(at index: Int) -> Unicode.Scalar { PlainText.scalar(in: bytes, at: index).0 }
}

extension CommonMarkNode {
  /// Whether it is a link whose text is its address.
  fileprivate var isAddress: Bool {
    guard let text = onlyChild, text.kind == .text else { return false }
    // The scheme may be left out.
    return destinationEnds(withLiteralOf: text)
  }
}
