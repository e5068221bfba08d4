/// Arithmetic on `/`-separated paths relative to the project folder.
package enum RelativePath {
  /// The path that `reference` names when written in a file of `folder`, or nil when it climbs out of the project.
  ///
  /// `folder` is empty for the project folder itself. A reference that begins with `/` starts at `root`.
  package static func resolve(_ reference: String, in folder: String, root: String = "") -> String? {
    var path: [UInt8] = []
    let isWithin = resolve(reference.utf8.span, in: folder.utf8.span, root: root.utf8.span, into: &path)
    return isWithin ? String(decoding: path, as: UTF8.self) : nil
  }

  /// Likewise, in bytes: writes the path in place of others, and tells whether it does not climb out of the project.
  package static func resolve(
    _ written: Span<UInt8>, in folder: Span<UInt8>, root: Span<UInt8>, into path: inout [UInt8]
  ) -> Bool {
    // By bytes, as the file system splits: an accent after a slash would make one character of the two.
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    path.removeAll(keepingCapacity: true)
    path.reserveCapacity(folder.count + written.count + 1)
    if !written.isEmpty && written[0] == slash {
      path.append(root, in: 0..<root.count)
    } else {
      path.append(folder, in: 0..<folder.count)
    }
    var start = 0
    while start < written.count {
      let end = written.index(of: slash, from: start)
      switch end - start {
      case 0: break
      case 1 where written[start] == dot: break
      case 2 where written[start] == dot && written[start + 1] == dot:
        if path.isEmpty { return false }
        path.removeLast(path.count - (path.lastIndex(of: slash) ?? 0))
      default:
        if !path.isEmpty { path.append(slash) }
        path.append(written, in: start..<end)
      }
      start = end + 1
    }
    return true
  }

  /// The folder a path lies in; empty at the top.
  package static func folder(of path: String) -> String {
    guard let slash = lastSlash(in: path) else { return "" }
    return String(path.utf8.span, in: 0..<slash)
  }

  /// The last name of a path.
  package static func name(of path: String) -> String {
    guard let slash = lastSlash(in: path) else { return path }
    return String(path.utf8.span, in: slash + 1..<path.utf8.count)
  }

  /// The names of a path, from the first folder's on.
  package static func names(of path: String) -> [String] {
    let bytes = path.utf8.span
    var names: [String] = []
    names.reserveCapacity(4)
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "/") {
      if end > start { names.append(String(bytes, in: start..<end)) }
      start = end + 1
    }
    return names
  }

  /// The offset of a path's last slash in bytes; over a span, because a string's UTF-8 view costs a call a byte.
  private static func lastSlash(in path: String) -> Int? { lastSlash(in: path.utf8.span) }

  private static func lastSlash(in bytes: Span<UInt8>) -> Int? {
    var index = bytes.count
    while index > 0 {
      index -= 1
      if bytes[index] == UInt8(ascii: "/") { return index }
    }
    return nil
  }

  /// A file name's extension in lower case, without the dot; empty when it has none.
  package static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// Whether a path, or a name alone, is that of a Markdown file: it ends in `.md`.
  ///
  /// By its bytes: a sign may join the full stop to one character with itself.
  package static func endsInMarkdown(_ path: String) -> Bool {
    let bytes = path.utf8.span
    return bytes.count > 2 && bytes.isEqual(".md", in: bytes.count - 3..<bytes.count)
  }

  /// A file name without its extension.
  package static func stem(of path: String) -> String {
    let bytes = path.utf8.span
    return String(bytes, in: rangeOfStem(in: bytes))
  }

  /// Where in a path the file name without its extension stands.
  package static func rangeOfStem(in path: Span<UInt8>) -> Range<Int> {
    let start = lastSlash(in: path).map { $0 + 1 } ?? 0
    var end = path.count
    while end > start, path[end - 1] != UInt8(ascii: ".") { end -= 1 }
    // Without a full stop, or with nothing before it, the name is all there is.
    return start..<(end > start + 1 ? end - 1 : path.count)
  }
}
