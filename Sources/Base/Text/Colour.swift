/// A colour of sRGB with 8 bits for each of red, green and blue.
package struct Colour: Hashable, Sendable {
  private let channels: [UInt8]

  package static let black = Colour(channels: [0, 0, 0])
  package static let white = Colour(channels: [255, 255, 255])

  private init(channels: [UInt8]) { self.channels = channels }

  /// Reads `#05a` or `#0055aa`; nil for anything else.
  package init?(_ text: String) {
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst().map { $0.isASCII ? $0.hexDigitValue : nil }
    let values = digits.compactMap(\.self).map { UInt8($0) }
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: channels = values.map { $0 * 17 }
    case 6: channels = [0, 2, 4].map { values[$0] * 16 + values[$0 + 1] }
    default: return nil
    }
  }

  /// Six hexadecimal digits behind a number sign: `#0055aa`.
  package var hexadecimal: String {
    "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Contrast with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio").
  package func contrast(with other: Colour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// Relative luminance, from 0 to 1 (WCAG 2.2, "relative luminance").
  private var luminance: Double {
    let linear = channels.map { channel in
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : Colour.power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// A number between 0 and 1 to the power of 2.4, without a library of mathematics: its square times the fifth root of
  /// that, by Newton's method.
  private static func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }

  /// The colour so many 255ths of the way to another.
  package func moved(_ share: Int, towards other: Colour) -> Colour {
    Colour(
      channels: zip(channels, other.channels).map { here, there in
        UInt8(clamping: (Int(here) * (255 - share) + Int(there) * share + 127) / 255)
      })
  }

  /// The first colour on the way to another that has at least this contrast with all the backgrounds.
  ///
  /// It may be this colour, and is the other where none before it has.
  package func nearest(towards other: Colour, contrast wanted: Double, on backgrounds: [Colour]) -> Colour {
    (0...255).lazy.map { self.moved($0, towards: other) }
      .first { colour in backgrounds.allSatisfy { colour.contrast(with: $0) >= wanted } } ?? other
  }
}
