/// How wide and high an image is shown, in CSS pixels, as far as that is known.
package struct ImageSides {
  private(set) var width: Int?
  private(set) var height: Int?

  /// - Parameters:
  ///   - width: what the author wants; the side that is not given follows the picture.
  ///   - size: that of the picture's file.
  package init(width: Int?, height: Int?, of size: ImageSize?) {
    (self.width, self.height) = (width, height)
    guard let size else { return }
    switch (width, height) {
    case (let width?, nil): self.height = Self.side(width, size.height, size.width)
    case (nil, let height?): self.width = Self.side(height, size.width, size.height)
    case (nil, nil): (self.width, self.height) = (size.width, size.height)
    case (.some, .some): return
    }
  }

  /// `given * own / other` to the nearest pixel, and at least one; nil for more than a page can say, which leaves it to
  /// the browser.
  private static func side(_ given: Int, _ own: Int, _ other: Int) -> Int? {
    let side = (Double(given) * Double(own) / Double(other)).rounded()
    return side <= Double(ImageSize.longest) ? max(1, Int(side)) : nil
  }

  /// As attributes, with a space before each.
  package func write(to output: inout ByteBuffer) {
    if let width { Self.write(" width=\"", width, to: &output) }
    if let height { Self.write(" height=\"", height, to: &output) }
  }

  private static func write(_ opening: StaticString, _ side: Int, to output: inout ByteBuffer) {
    output.append(opening)
    output.append(decimal: side)
    output.append("\"")
  }
}
