import Base

/// Reads a map key by key and knows in the end which keys nobody asked for.
///
/// The calls that read a map are its schema: they say which keys there are, which are required and what form each has.
/// The list of known keys, for suggestions and help, is what was asked for.
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
  /// The keys asked for so far, in that order.
  private(set) var known: [String] = []

  private let pairs: [YAMLPair]
  private var isRead: [Bool]
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
    isRead = [Bool](repeating: false, count: pairs.count)
    places =
      pairs.count > 64 ? Dictionary(pairs.enumerated().map { ($1.key, $0) }) { first, _ in first } : nil
    kinds = pairs.reduce(0) { $0 | Self.kind(of: $1.key) }
    known.reserveCapacity(48)
  }

  /// One bit of 64 for a name, told by its length and its first letter.
  private static func kind(of key: String) -> UInt64 {
    1 << UInt64((key.utf8.count &* 5 &+ Int(key.utf8.first ?? 0)) & 63)
  }

  /// The names of the keys that a schema has, in its order.
  static func keys(_ decode: (inout MapReader) -> Void) -> [String] {
    let report = Report(path: "", source: SourceText([]), codes: .frontMatter)
    var map = MapReader("", [], at: .start, lost: .all, report)
    decode(&map)
    return map.known
  }

  /// Whether the key is there, with whatever value.
  func has(_ key: String) -> Bool { place(of: key) != nil }

  private func place(of key: String) -> Int? {
    guard kinds & Self.kind(of: key) != 0 else { return nil }
    if let places { return places[key] }
    return pairs.firstIndex { $0.key == key }
  }

  /// The value of a key in a form; nil when it is not there or has another form, which is reported.
  ///
  /// - Parameter form: made only where the key is there, as most keys of a schema are not.
  mutating func read<Value>(
    _ key: String, _ presence: Presence = .optional, as form: @autoclosure () -> Form<Value>
  ) -> Value? {
    known.append(key)
    if let index = place(of: key) {
      isRead[index] = true
      return form().read(Field(pairs[index], report, isRequired: presence != .optional))
    }
    if presence == .required { reportMissing(key) }
    return nil
  }

  /// The items of a list, those of another form left out; empty when the key is not there.
  mutating func list<Value>(_ key: String, of form: @autoclosure () -> Form<Value>) -> [Value] {
    read(key, as: .list(of: form())) ?? []
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
  var hasUnknownKeys: Bool { isRead.contains(false) }

  /// Reports the keys that nobody asked for.
  ///
  /// - Parameter help: what to say of a key that is known elsewhere; nil for the usual suggestion.
  func finish(explaining help: (String) -> String? = { _ in nil }) {
    for (pair, isRead) in zip(pairs, isRead) where !isRead {
      report.add(
        report.codes.unknownKey, at: pair.position, length: pair.length, "unknown key \"\(pair.key)\" in \(noun)",
        help: help(pair.key) ?? NearestName.suggestion(for: pair.key, among: known)
          ?? "\(noun) \(noun.hasSuffix("settings") ? "have" : "has") the keys \(known.joined(separator: ", "))")
    }
  }
}
