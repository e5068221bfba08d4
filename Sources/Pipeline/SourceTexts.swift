import Base
import Disk

/// The texts that problems point into.
///
/// That of an entry without a problem is not kept, since holding them all would cost as much memory as the whole of
/// `content/`. Linking seldom finds a problem in one: then its file is read again, and its line is not shown when the file
/// is not the one that was read before.
struct SourceTexts {
  private var kept: [String: [UInt8]] = [:]

  mutating func keep(_ file: SourceFile) { kept[file.path] = file.bytes }

  /// The texts at hand of some files, by path.
  ///
  /// - Parameters:
  ///   - versions: all files that were read.
  ///   - root: the project's folder.
  func texts(of paths: Set<String>, versions: [SourceVersion], below root: String) -> [String: [UInt8]] {
    var texts = kept.filter { paths.contains($0.key) }
    if texts.count == paths.count { return texts }
    for version in versions where paths.contains(version.path) && texts[version.path] == nil {
      texts[version.path] = Self.readAgain(version, below: root)
    }
    return texts
  }

  /// The text at hand of one file.
  ///
  /// - Parameter version: the file as it was read; nil of one that was not.
  func text(of path: String, _ version: SourceVersion?, below root: String) -> [UInt8]? {
    kept[path] ?? version.flatMap { Self.readAgain($0, below: root) }
  }

  private static func readAgain(_ version: SourceVersion, below root: String) -> [UInt8]? {
    do throws(DiskError) {
      let (bytes, status) = try Disk.readVersion(root + "/" + version.path)
      return status == version.status ? bytes : nil
    } catch {
      // The problem is told without its line: that the file is gone is for the next build to tell.
      return nil
    }
  }
}
