import Base

/// A file that an entry offers or shows.
package struct NamedFile: Hashable, Sendable {
  /// Without its folders; empty where the address of one elsewhere on the web names none.
  package let name: String
  package let target: ResolvedReference
  /// In bytes; nil where the file is not among the site's.
  package let size: Int?
  /// How many pages a PDF has, if it says so.
  package let pages: Int?
  package internal(set) var access: FileAccess

  /// The extension in capitals: `PDF`.
  package var type: String { RelativePath.fileExtension(of: name).uppercased() }

  /// - Parameters:
  ///   - written: what names it in the source, which has the name of a file that is not among the site's.
  ///   - pages: how many pages files have, by their paths.
  init(
    _ written: String, _ target: ResolvedReference, in files: ProjectFiles, pages: [String: Int],
    access: FileAccess = .unknown
  ) {
    name = target.address.map { RelativePath.name(of: $0.path) } ?? Self.name(in: written)
    self.target = target
    size = files.size(at: target.address)
    self.pages = files.source(at: target.address).flatMap { pages[$0] }
    self.access = access
  }

  /// The name in an address: the last segment of its path (RFC 3986, section 3.3), decoded, without query and fragment.
  static func name(in written: String) -> String {
    var path = written.prefix { $0 != "?" && $0 != "#" }
    if let authority = path.firstRange(of: "://") {
      path = path[authority.upperBound...]
      path = path.firstIndex(of: "/").map { path[$0...] } ?? ""
    }
    let name = RelativePath.name(of: String(path))
    return PercentEncoding.decode(name) ?? name
  }

  /// Whether it is something to download, rather than a page to read.
  var isDocument: Bool {
    switch target {
    case .site(let address, _): !address.isPage && Self.isDocument(type: type)
    case .asWritten: Self.isDocument(type: type)
    case .broken: false
    }
  }

  /// The same, told by what names it alone.
  static func isDocument(named written: String) -> Bool {
    isDocument(type: RelativePath.fileExtension(of: name(in: written)).uppercased())
  }

  private static func isDocument(type: String) -> Bool { !type.isEmpty && !pageTypes.contains(type) }

  /// Types under which servers give pages, in capitals.
  private static let pageTypes: Set<String> = ["HTML", "HTM", "PHP", "ASP", "ASPX", "JSP", "MD"]

  /// Whether what a reference names is a PDF by its name, told without making texts of its parts.
  static func isPDF(_ written: String) -> Bool {
    let bytes = written.utf8.span
    var end = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") { end += 1 }
    // In ASCII a capital differs from its small letter in one bit.
    return end > 4 && bytes[end - 4] == UInt8(ascii: ".") && bytes[end - 3] | 0x20 == UInt8(ascii: "p")
      && bytes[end - 2] | 0x20 == UInt8(ascii: "d") && bytes[end - 1] | 0x20 == UInt8(ascii: "f")
  }
}
