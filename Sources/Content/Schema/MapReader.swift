import Base

/// Reads a map key by key and knows in the end which keys nobody asked for.
///
/// The calls that read a map are its schema: they say which keys there are, which are required and what form each has.
/// The list of known keys, for suggestions and help, is what they ask for, whatever is in the map.
struct MapReader {
  enum Presence {
    case optional
    case required
    /// Required, where its reader says that it is missing.
    case expected
  }

  /// What the map describes, with its article: `a speaker`.
  let noun: String
  let report: Report
  /// The keys asked for so far, in that order; nil where nobody wants to know.
  private var asked: [String]?

  private let pairs: [YAMLPair]
  /// A bit for each of the first 64 pairs that was read.
  private var isRead: UInt64 = 0
  /// Likewise, of those behind them, which hardly any map has.
  private var isReadBeyond: [Bool]
  /// Where each key stands, for a map so large that looking through it for each would show.
  private let places: [String: Int]?
  /// A bit for each kind of name that the keys have, so that most of those that are not there need no search.
  private let kinds: UInt64
  /// Where a missing key is reported.
  private let position: SourcePosition
  private let length: Int
  private let lost: YAMLDocument.LostKeys

  init(
    _ noun: String, _ pairs: [YAMLPair], at position: SourcePosition, length: Int = 1,
    lost: YAMLDocument.LostKeys = .none, _ report: Report
  ) {
    self.noun = noun
    self.report = report
    self.pairs = pairs
    self.position = position
    self.length = length
    self.lost = lost
    isReadBeyond = pairs.count > 64 ? [Bool](repeating: false, count: pairs.count - 64) : []
    places =
      pairs.count > 64 ? Dictionary(pairs.enumerated().map { ($1.key, $0) }) { first, _ in first } : nil
    kinds = pairs.reduce(0) { $0 | Self.kind(of: $1.key) }
  }

  /// One bit of 64 for a name, told by its length and its first letter.
  @inline(__always) private static func kind(of key: String) -> UInt64 {
    let name = key.utf8
    return name.isEmpty ? 1 : 1 << UInt64((name.count &* 5 &+ Int(name[name.startIndex])) & 63)
  }

  /// The names of the keys that a schema has, in its order.
  static func keys(_ decode: (inout MapReader) -> Void) -> [String] {
    let report = Report(path: "", source: SourceText([]), codes: .frontMatter)
    var map = MapReader("", [], at: .start, lost: .all, report)
    map.asked = []
    decode(&map)
    return map.asked ?? []
  }

  /// Whether the key is there, with whatever value.
  func has(_ key: String) -> Bool { place(of: key) != nil }

  @inline(__always) private func mayHave(_ key: String) -> Bool { kinds & Self.kind(of: key) != 0 }

  private func place(of key: String) -> Int? { mayHave(key) ? search(for: key) : nil }

  private func search(for key: String) -> Int? {
    if let places { return places[key] }
    return pairs.firstIndex { $0.key == key }
  }

  /// The value of a key in a form; nil when it is not there or has another form, which is reported.
  ///
  /// Always inlined, so that of a key that stands in the program the kind is known before it runs.
  ///
  /// - Parameter form: made only where the key is there, as most keys of a schema are not.
  @inline(__always) mutating func read<Value>(
    _ key: String, _ presence: Presence = .optional, as form: @autoclosure () -> Form<Value>
  ) -> Value? {
    if asked != nil { noteAsked(key) }
    if mayHave(key), let index = search(for: key) {
      noteRead(index)
      return form().read(Field(pairs[index], report, isRequired: presence != .optional))
    }
    if presence == .required { reportMissing(key) }
    return nil
  }

  /// The items of a list, those of another form left out; empty when the key is not there.
  @inline(__always) mutating func list<Value>(_ key: String, of form: @autoclosure () -> Form<Value>) -> [Value] {
    read(key, as: .list(of: form())) ?? []
  }

  private mutating func noteAsked(_ key: String) { asked?.append(key) }

  private mutating func noteRead(_ index: Int) {
    if index < 64 { isRead |= 1 << UInt64(index) } else { isReadBeyond[index - 64] = true }
  }

  private func isRead(_ index: Int) -> Bool {
    index < 64 ? isRead & 1 << UInt64(index) != 0 : isReadBeyond[index - 64]
  }

  /// Reports a required key, unless it is lost through a mistake that is reported already.
  func reportMissing(_ key: String, help: String? = nil) {
    if lost.contains(key) || has(key) { return }
    report.add(
      report.codes.missingKey, at: position, length: length, "\"\(key)\" is missing in \(noun)",
      help: help ?? "add \"\(key)\"")
  }

  /// The text of a key that another call reads and checks.
  func textUnchecked(_ key: String) -> String? {
    guard let index = place(of: key), !pairs[index].value.isEmpty,
      case .scalar(let text, _) = pairs[index].value.content
    else { return nil }
    return text
  }

  /// Reports an image that only some can see.
  func reportMissingAlternative() {
    report.add(
      .missingAlternative, at: position, length: length, "\"alt\" is missing in \(noun)",
      help: "add \"alt\" with a sentence that says what the image shows")
  }

  /// Reports two keys of which one makes the other needless.
  func reportConflict(_ key: String, with other: String, help: String) {
    guard let pair = place(of: key).map({ pairs[$0] }) else { return }
    report.add(
      .conflictingKeys, at: pair.position, length: pair.length,
      "\(noun) has \"\(key)\" or \"\(other)\", not both", help: help)
  }

  /// Whether there are keys that nobody asked for.
  private var hasUnknownKeys: Bool { isRead.nonzeroBitCount < min(pairs.count, 64) || isReadBeyond.contains(false) }

  /// Reports the keys that nobody asked for.
  ///
  /// - Parameters:
  ///   - keys: all that the schema has, in its order; asked for only where there is something to report.
  ///   - help: what to say of a key that is known elsewhere; nil for the usual suggestion.
  func finish(knowing keys: @autoclosure () -> [String], explaining help: (String) -> String? = { _ in nil }) {
    guard hasUnknownKeys else { return }
    let known = keys()
    for (index, pair) in pairs.enumerated() where !isRead(index) {
      report.add(
        report.codes.unknownKey, at: pair.position, length: pair.length, "unknown key \"\(pair.key)\" in \(noun)",
        help: help(pair.key) ?? NearestName.suggestion(for: pair.key, among: known)
          ?? "\(noun) \(noun.hasSuffix("settings") ? "have" : "has") the keys \(known.joined(separator: ", "))")
    }
  }
}
