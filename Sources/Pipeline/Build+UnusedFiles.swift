import Base
import Content
import Disk
import SiteModel

extension Build {
  /// No larger style sheet, script or drawing is looked through for the names of files, in bytes.
  private static let largestText = 1 << 20

  /// Reports the files of `content/` that nothing leads to.
  ///
  /// - Parameters:
  ///   - files: those that no page and no front matter refers to.
  ///   - all: every file that is copied; what these name, each in a syntax of its own, counts as used.
  ///   - templates: the project's own, which may name files where no page has an address.
  mutating func tellUnusedFiles(_ files: [StaticFile], among all: [StaticFile], templates: [SourceFile]) {
    if files.isEmpty { return }
    var names = FileNames(files.map(\.source))
    for template in templates { names.read(template.bytes, of: template.path) }
    for file in all where FileNames.mayName(file.source) && file.builtIn == nil && file.size <= Self.largestText {
      do {
        names.read(try Disk.read(options.root + "/" + file.source), of: file.source)
      } catch {
        failures.append(BuildOutcome.Failure(error))
      }
    }
    diagnostics += names.unread.sorted(by: PathOrder.precedes).map { path in
      Diagnostic(
        .unusedFile, path: path, "nothing on the site leads to this file",
        help: "link to it, name it under `unlinked_files` in the settings, or take it out")
    }
  }
}

/// The names of some files, looked for in texts of whatever syntax.
struct FileNames {
  /// The paths of the files that were not found, by name.
  private var paths: [String: [String]]

  init(_ paths: [String]) { self.paths = Dictionary(grouping: paths) { RelativePath.name(of: $0) } }

  /// The files whose names stood in no text but their own.
  var unread: [String] { paths.values.flatMap(\.self) }

  /// Whether a file is a text that loads others.
  static func mayName(_ path: String) -> Bool {
    ["css", "html", "htm", "js", "json", "mjs", "svg", "webmanifest", "xhtml", "xml"]
      .contains(RelativePath.fileExtension(of: path))
  }

  /// Takes out the files that a text names between quotation marks, slashes, brackets or white space.
  mutating func read(_ text: [UInt8], of path: String) {
    var start = 0
    for index in 0...text.count where index == text.count || Self.isBoundary(text[index]) {
      // No name without a letter before its extension; the longest that a file can have is 255 bytes.
      if index - start >= 3, index - start <= 765, !paths.isEmpty {
        take(String(decoding: text[start..<index], as: UTF8.self), from: path)
      }
      start = index + 1
    }
  }

  private mutating func take(_ word: String, from path: String) {
    let name = word.utf8.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(word) ?? word : word
    guard let found = paths[name] else { return }
    let own = found.filter { $0 == path }
    paths[name] = own.isEmpty ? nil : own
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "/"), UInt8(ascii: "\\"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"),
      UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: ";"):
      true
    default: false
    }
  }
}
