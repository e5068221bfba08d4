import Base
import Disk

/// The size and hash of a file's bytes.
///
/// The hash of up to one piece (1 MiB) is its `ContentHash`; of more, that of the hashes of its pieces, one behind the
/// other, so that a file of any size needs no more memory than a piece.
struct Fingerprint: Hashable, Sendable {
  let size: Int
  let hash: ContentHash

  init(size: Int, hash: ContentHash) {
    self.size = size
    self.hash = hash
  }

  init(_ bytes: [UInt8]) {
    guard bytes.count > Disk.pieceSize else {
      self.init(size: bytes.count, hash: ContentHash(bytes))
      return
    }
    var pieces = Pieces()
    for start in stride(from: 0, to: bytes.count, by: Disk.pieceSize) {
      pieces.add(bytes[start..<min(start + Disk.pieceSize, bytes.count)])
    }
    self = pieces.fingerprint
  }

  init(of path: String) throws(DiskError) {
    var pieces = Pieces()
    try Disk.readPieces(of: path) { pieces.add($0[...]) }
    self = pieces.fingerprint
  }

  /// Takes a file's bytes piece by piece, each `Disk.pieceSize` long but the last.
  struct Pieces {
    private var size = 0
    private var hashes: [ContentHash] = []

    init() {}

    mutating func add(_ piece: ArraySlice<UInt8>) {
      guard !piece.isEmpty else { return }
      size += piece.count
      hashes.append(ContentHash(piece))
    }

    var fingerprint: Fingerprint {
      if hashes.count > 1 {
        var bytes: [UInt8] = []
        for hash in hashes { bytes.append(hash.hexadecimal) }
        return Fingerprint(size: size, hash: ContentHash(bytes))
      }
      return Fingerprint(size: size, hash: hashes.first ?? ContentHash([]))
    }
  }
}
