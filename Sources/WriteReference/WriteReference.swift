import Base
import Disk

/// The tool behind `make reference`: writes what templates can name, and the words there are, into the manual, from the
/// declarations.
///
/// It replaces what stands between its marks and leaves all else. Run it in the repository's folder.
@main
enum WriteReference {
  static func main() throws {
    try fill(TemplateReference.page, with: TemplateReference.parts())
    try fill(WordReference.page, with: WordReference.parts())
  }

  private static func fill(_ path: String, with parts: [(name: String, text: String)]) throws {
    let old = try Disk.read(path)
    let new = Array(try MarkedParts.filled(String(decoding: old, as: UTF8.self), with: parts).utf8)
    if new == old { return }
    let fresh = path + ".new"
    try Disk.removeTree(fresh)
    try Disk.write(new, to: fresh)
    try Disk.rename(fresh, to: path)
    try Disk.write(Array("\(path): written anew\n".utf8), toDescriptor: 1)
  }
}
