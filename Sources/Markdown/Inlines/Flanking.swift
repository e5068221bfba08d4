/// Whether a run of delimiters may begin and end something (CommonMark 0.30, section 6.2, "left-flanking" and
/// "right-flanking").
struct Flanking {
  let isLeft: Bool
  let isRight: Bool

  init(before: Unicode.Scalar, after: Unicode.Scalar) {
    let (isSpaceBefore, isSpaceAfter) = (Self.isSpace(before), Self.isSpace(after))
    let (isMarkBefore, isMarkAfter) = (Self.isPunctuation(before), Self.isPunctuation(after))
    isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
    isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return InlineAlignment.isPunctuation(UInt8(scalar.value)) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
