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

    init?(_ fields: [Substring]) {
      guard fields.count == 3, let size = Int(fields[0]), let seconds = Int(fields[1]),
        let nanoseconds = Int(fields[2])
      else { return nil }
      self.size = size
      time = FileTime(seconds: seconds, nanoseconds: nanoseconds)
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
    for line in try RecordText.lines("journal", bytes) {
      guard let move = try move(line) else { throw .damaged }
      moves.append(move)
    }
    return moves
  }

  private static func move(_ line: Substring) throws(RecordText.Fault) -> JournalMove? {
    let verb = line.prefix { $0 != " " }
    switch verb {
    case "remove":
      let fields = RecordText.fields(line, 5)
      guard fields.count == 5, let was = JournalMove.Stamp(Array(fields[1...3])) else { return nil }
      return .remove(path: try path(fields[4]), was: was)
    case "remove-folder": return .removeFolder(path: try path(rest(line)))
    case "make-folder": return .makeFolder(path: try path(rest(line)))
    case "add":
      let fields = RecordText.fields(line, 3)
      guard fields.count == 3 else { return nil }
      return .place(staged: try number(fields[1]), path: try path(fields[2]), over: nil)
    case "replace":
      let fields = RecordText.fields(line, 6)
      guard fields.count == 6, let over = JournalMove.Stamp(Array(fields[2...4])) else { return nil }
      return .place(staged: try number(fields[1]), path: try path(fields[5]), over: over)
    case "record":
      guard let record = Record(rawValue: String(rest(line))), record == .manifest || record == .stat else {
        return nil
      }
      return .record(record)
    default: return nil
    }
  }

  private static func rest(_ line: Substring) -> Substring { RecordText.fields(line, 2).last ?? "" }

  private static func path(_ text: Substring) throws(RecordText.Fault) -> String {
    let path = try RecordText.unescaped(text)
    guard OutputPath.isSound(path) else { throw .damaged }
    return path
  }

  private static func number(_ text: Substring) throws(RecordText.Fault) -> String {
    guard let number = Int(text), number >= 0 else { throw .damaged }
    return String(number)
  }
}
