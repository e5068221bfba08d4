import Base

/// What sitegen wrote into an output folder, so that it knows its own files from others'.
///
/// It is stored as `.sitegen/manifest` and says nothing of the machine: the same site gives the same bytes. When each
/// file was written is in `.sitegen/stat` (see `Stamps`), which differs from one output folder to another.
struct Manifest: Hashable, Sendable {
  struct File: Hashable, Sendable {
    let path: String
    let fingerprint: Fingerprint
  }

  /// Sorted by the bytes of their paths.
  let files: [File]
  /// The folders that sitegen made, sorted likewise.
  let folders: [String]

  /// - Parameters:
  ///   - files: sorted by the bytes of their paths.
  ///   - folders: sorted likewise.
  init(files: [File], folders: [String]) { (self.files, self.folders) = (files, folders) }

  static let empty = Manifest(files: [], folders: [])

  /// The text of `.sitegen/manifest`.
  var bytes: [UInt8] {
    RecordText.bytes("manifest") { text in
      // A line has a hash of 32 digits, a size and three spaces beside the path.
      text.reserveCapacity(files.reduce(folders.count * 64) { $0 + $1.path.utf8.count + 64 })
      for file in files {
        text.append("file ")
        file.fingerprint.hash.append(to: &text)
        text.append(UInt8(ascii: " "))
        text.append(decimal: file.fingerprint.size)
        text.append(UInt8(ascii: " "))
        RecordText.append(file.path, to: &text)
      }
      for folder in folders {
        text.append("folder ")
        RecordText.append(folder, to: &text)
      }
    }
  }

  init(bytes: [UInt8]) throws(RecordText.Fault) {
    var files: [File] = []
    var folders: [String] = []
    for var line in try RecordText.lines("manifest", bytes) {
      switch line.word() {
      case "file":
        let (hash, size) = (try line.hash(), try line.number())
        files.append(File(path: try line.path(), fingerprint: Fingerprint(size: size, hash: hash)))
      case "folder": folders.append(try line.path())
      default: throw .damaged
      }
    }
    guard Self.isAscending(files.lazy.map(\.path)), Self.isAscending(folders) else { throw .damaged }
    self.files = files
    self.folders = folders
  }

  private static func isAscending(_ paths: some Collection<String>) -> Bool {
    zip(paths, paths.dropFirst()).allSatisfy(PathOrder.precedes)
  }
}
