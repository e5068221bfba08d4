/// What the file of a picture says of itself.
package enum Picture: Hashable, Sendable {
  case sized(ImageSize)
  /// An SVG that names neither its sides nor a view box: browsers show it 300 pixels wide, whatever is drawn.
  case sizeless
  /// Nothing that all browsers show as a picture: another kind of file, or one that is broken.
  case unreadable

  /// Nil when it does not say.
  package var size: ImageSize? {
    guard case .sized(let size) = self else { return nil }
    return size
  }

  /// How much of a file is read at first: all that most pictures need.
  package static let firstLength = 64 * 1024
  /// How much of a file is read at most: where cameras put previews and profiles first, the size comes behind them.
  package static let mostLength = 64 << 20

  /// Reads the beginning of a file.
  ///
  /// - Parameter isWhole: whether that is all of it, or as much as will be read.
  /// - Returns: nil when more must be known.
  package init?(beginning bytes: [UInt8], isWhole: Bool) {
    if let size = ImageSize(of: bytes) {
      self = .sized(size)
    } else if SVGSize.isSVG(bytes) {
      self = .sizeless
    } else if isWhole || !ImageSize.mayComeLater(in: bytes) {
      self = .unreadable
    } else {
      return nil
    }
  }
}
