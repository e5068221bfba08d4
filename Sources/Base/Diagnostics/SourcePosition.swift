/// A place in a text file: 1-based line, 1-based column counted in characters.
///
/// Half as large as two `Int`s: an entry keeps twenty of them, one for each link, heading and value. No file that is
/// read has more lines than fit, and a number that would not fit becomes the largest that does.
public struct SourcePosition: Hashable, Sendable, Comparable {
  @usableFromInline let storedLine: UInt32
  @usableFromInline let storedColumn: UInt32

  @inlinable public var line: Int { Int(storedLine) }
  @inlinable public var column: Int { Int(storedColumn) }

  @inlinable public init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  package static let start = SourcePosition(line: 1, column: 1)

  public static func < (one: SourcePosition, other: SourcePosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
