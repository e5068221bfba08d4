import Base
import Disk

/// The tool behind `make theme`: writes the files of `templates/` into a Swift file, so that the program holds them.
///
/// It takes in what a build would read from a project's `templates/`: HTML files, and all files of `static/`. Run it in
/// the repository's folder.
@main
enum EmbedTheme {
  private static let folder = "templates"
  private static let target = "Sources/Theme/Embedded.swift"

  static func main() throws(DiskError) {
    let listing = try Disk.walk(folder, project: ".")
    var files: [SourceFile] = []
    for file in listing.files where file.path.hasPrefix("static/") || file.path.hasSuffix(".html") {
      let path = folder + "/" + file.path
      files.append(SourceFile(path: path, bytes: try Disk.read(path)))
    }
    let bytes = Array(EmbeddedSource.text(files, of: "BuiltInTheme").utf8)
    let old = try Disk.status(target) == nil ? [] : Disk.read(target)
    // Left alone where nothing changed, so that nothing is compiled anew.
    if old == bytes { return }
    let fresh = target + ".new"
    try Disk.removeTree(fresh)
    try Disk.write(bytes, to: fresh)
    try Disk.rename(fresh, to: target)
    try Disk.write(Array("\(target): \(files.count) files\n".utf8), toDescriptor: 1)
  }
}
