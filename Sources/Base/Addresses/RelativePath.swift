/// Arithmetic on `/`-separated paths relative to the project folder.
package enum RelativePath {
  /// The path that `reference` names when written in a file of `folder`, or nil when it climbs out of the project.
  ///
  /// `folder` is empty for the project folder itself. A reference that begins with `/` starts at `root`.
  package static func resolve(_ reference: some StringProtocol, in folder: String, root: String = "") -> String? {
    // By bytes, as the file system splits: an accent after a slash would make one character of the two.
    let start = reference.utf8.first == UInt8(ascii: "/") ? root : folder
    var path = Array(start.utf8)
    for name in Array(reference.utf8).split(separator: UInt8(ascii: "/")) {
      if name.elementsEqual([UInt8(ascii: ".")]) { continue }
      if name.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) {
        if path.isEmpty { return nil }
        path.removeSubrange((path.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
      } else {
        if !path.isEmpty { path.append(UInt8(ascii: "/")) }
        path += name
      }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// The folder a path lies in; empty at the top.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// The last name of a path.
  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A file name's extension in lower case, without the dot; empty when it has none.
  package static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// A file name without its extension.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
