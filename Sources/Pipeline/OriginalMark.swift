import Base

/// The first line of a copy of a built-in file, which says what it was copied from:
/// `{# sitegen: copied from version 0.1.0, 5f2b…e1 #}`.
struct OriginalMark {
  /// Which version of the program the original was part of.
  let version: String
  /// The fingerprint of the original.
  let hash: ContentHash
  /// In which character of the first line the fingerprint begins, from 1.
  let column: Int

  private static let words = "sitegen: copied from version "

  /// A file with the mark as a first line of its own; as it is where its kind of file has no comments.
  static func marked(_ original: SourceFile, version: String) -> SourceFile {
    guard let (open, close) = signs(for: original.path) else { return original }
    let line = "\(open) \(words)\(version), \(ContentHash(original.bytes).hexadecimal) \(close)\n"
    return SourceFile(path: original.path, bytes: Array(line.utf8) + original.bytes)
  }

  /// The mark of a copy; nil when it has none.
  init?(of bytes: [UInt8]) {
    let line = bytes.prefix(200).prefix { $0 != UInt8(ascii: "\n") }
    guard let text = String(validating: line, as: UTF8.self), let words = text.firstRange(of: Self.words),
      let comma = text[words.upperBound...].firstRange(of: ", "),
      let hash = ContentHash(hexadecimal: ArraySlice(Array(text[comma.upperBound...].utf8.prefix(32))))
    else { return nil }
    version = String(text[words.upperBound..<comma.lowerBound])
    self.hash = hash
    column = text[..<comma.upperBound].unicodeScalars.count + 1
  }

  /// Whether a copy, with a mark or without, holds what its original does.
  static func isUnchanged(_ copy: [UInt8], from original: SourceFile) -> Bool {
    if copy == original.bytes { return true }
    guard OriginalMark(of: copy) != nil else { return false }
    return copy.drop { $0 != UInt8(ascii: "\n") }.dropFirst().elementsEqual(original.bytes)
  }

  /// What begins and ends a comment in a file of that name.
  private static func signs(for path: String) -> (open: String, close: String)? {
    if ProjectTheme.isTemplate(path) { return ("{#", "#}") }
    return switch RelativePath.fileExtension(of: path) {
    case "css", "js": ("/*", "*/")
    case "svg": ("<!--", "-->")
    default: nil
    }
  }

  /// Whether a file of that name may have a mark.
  static func canMark(_ path: String) -> Bool { signs(for: path) != nil }
}

extension ProjectTheme {
  /// What is to be said of a copy whose original has changed since.
  ///
  /// - Parameter copy: a file of the project that takes the place of a built-in one.
  func change(behind copy: SourceFile) -> Diagnostic? {
    guard let mark = OriginalMark(of: copy.bytes), let original = replaced.first(where: { $0.path == copy.path }) else {
      return nil
    }
    let hash = ContentHash(original.bytes)
    guard hash != mark.hash else { return nil }
    let name = copy.path.dropFirst(Self.folder.count + 1)
    return Diagnostic(
      .originalChanged, path: copy.path, at: SourcePosition(line: 1, column: mark.column), length: 32,
      "the built-in file of this name has changed since it was copied from version \(mark.version)",
      help: "look at `sitegen templates --diff \(name)`, take over what you want, and write \(hash.hexadecimal) here")
  }
}
