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

  init(files: [File], folders: [String]) {
    self.files = files.sorted { PathOrder.precedes($0.path, $1.path) }
    self.folders = folders.sorted(by: PathOrder.precedes)
  }

  static let empty = Manifest(files: [], folders: [])

  var bytes: [UInt8] {
    let files = files.map {
      "file \($0.fingerprint.hash.hexadecimal) \($0.fingerprint.size) \(RecordText.escaped($0.path))"
    }
    return RecordText.bytes("manifest", files + folders.map { "folder \(RecordText.escaped($0))" })
  }

  init(bytes: [UInt8]) throws(RecordText.Fault) {
    var files: [File] = []
    var folders: [String] = []
    for line in try RecordText.lines("manifest", bytes) {
      let fields = RecordText.fields(line, 4)
      let path: String
      if fields[0] == "file", fields.count == 4, let hash = ContentHash(hexadecimal: fields[1]),
        let size = Int(fields[2])
      {
        path = try RecordText.unescaped(fields[3])
        files.append(File(path: path, fingerprint: Fingerprint(size: size, hash: hash)))
      } else if fields[0] == "folder" {
        path = try RecordText.unescaped(line.dropFirst("folder ".count))
        folders.append(path)
      } else {
        throw .damaged
      }
      guard OutputPath.isSound(path) else { throw .damaged }
    }
    guard Self.isAscending(files.lazy.map(\.path)), Self.isAscending(folders) else { throw .damaged }
    self.files = files
    self.folders = folders
  }

  private static func isAscending(_ paths: some Collection<String>) -> Bool {
    zip(paths, paths.dropFirst()).allSatisfy(PathOrder.precedes)
  }
}
