import Base
import Disk

/// One move of a journalled publication; each can be made again after it has been made.
enum JournalMove: Hashable, Sendable {
  /// Remove an old file, if it still is what it was.
  case remove(path: String, was: Stamp)
  /// Remove an old folder, if nothing is left in it.
  case removeFolder(path: String)
  case makeFolder(path: String)
  /// Move a staged file to its place, over the old file that was there if any.
  case place(staged: String, path: String, over: Stamp?)
  /// Move a staged record to its place.
  case record(Record)

  /// What tells an old file of sitegen's from one that somebody else has put in its place.
  struct Stamp: Hashable, Sendable {
    let size: Int
    let time: FileTime

    init(_ status: FileStatus) {
      size = status.size
      time = status.modified
    }

    init(reading line: inout RecordLine) throws(RecordText.Fault) {
      size = try line.number()
      time = FileTime(seconds: try line.number(), nanoseconds: try line.number())
    }

    var text: String { "\(size) \(time.seconds) \(time.nanoseconds)" }
  }
}

/// The text of `.sitegen/journal`: one line per move.
enum JournalText {
  static func bytes(_ moves: [JournalMove]) -> [UInt8] {
    RecordText.bytes("journal") { text in
      for move in moves { text.append(line(move) + "\n") }
    }
  }

  private static func line(_ move: JournalMove) -> String {
    switch move {
    case .remove(let path, let was): "remove \(was.text) \(RecordText.escaped(path))"
    case .removeFolder(let path): "remove-folder \(RecordText.escaped(path))"
    case .makeFolder(let path): "make-folder \(RecordText.escaped(path))"
    case .place(let staged, let path, nil): "add \(staged) \(RecordText.escaped(path))"
    case .place(let staged, let path, let over?): "replace \(staged) \(over.text) \(RecordText.escaped(path))"
    case .record(let record): "record \(record.rawValue)"
    }
  }

  static func moves(_ bytes: [UInt8]) throws(RecordText.Fault) -> [JournalMove] {
    var moves: [JournalMove] = []
    for var line in try RecordText.lines("journal", bytes) { moves.append(try move(&line)) }
    return moves
  }

  private static func move(_ line: inout RecordLine) throws(RecordText.Fault) -> JournalMove {
    switch line.word() {
    case "remove":
      let was = try JournalMove.Stamp(reading: &line)
      return .remove(path: try line.path(), was: was)
    case "remove-folder": return .removeFolder(path: try line.path())
    case "make-folder": return .makeFolder(path: try line.path())
    case "add":
      let staged = try number(&line)
      return .place(staged: staged, path: try line.path(), over: nil)
    case "replace":
      let staged = try number(&line)
      let over = try JournalMove.Stamp(reading: &line)
      return .place(staged: staged, path: try line.path(), over: over)
    case "record":
      let record = Record(rawValue: line.word())
      guard let record, record == .manifest || record == .stat, line.isAtEnd else { throw .damaged }
      return .record(record)
    default: throw .damaged
    }
  }

  private static func number(_ line: inout RecordLine) throws(RecordText.Fault) -> String {
    let number = try line.number()
    guard number >= 0 else { throw .damaged }
    return String(number)
  }
}
