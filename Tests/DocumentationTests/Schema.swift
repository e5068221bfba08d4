import Base
import Content

/// The keys that the program takes, found by asking it: it answers a key that cannot be one with those there are.
struct Schema {
  struct Key: Hashable {
    /// `image.alt`: inside maps and lists with dots between; `*` stands for a name that the author chooses.
    let path: String
    let isRequired: Bool
    /// The values it can have, when they are a few names.
    let choices: [String]
  }

  private(set) var keys: [Key] = []
  private let ask: (String) -> [Diagnostic]

  /// The front matter of an entry at a path.
  static func frontMatter(_ path: String) -> Schema {
    let settings = Fixture.settings
    return Schema { yaml in
      let file = SourceFile(path: path, bytes: Array("---\n\(yaml)\n---\n".utf8))
      return EntryReader.read(file, settings: settings).diagnostics
    }
  }

  /// The settings.
  static var settings: Schema {
    Schema { SettingsReader.read(SourceFile(path: Settings.path, bytes: Array($0.utf8))).diagnostics }
  }

  /// The schema less the keys whose paths begin so.
  func without(_ beginning: String) -> Schema {
    var schema = self
    schema.keys.removeAll { $0.path.hasPrefix(beginning) }
    return schema
  }

  /// No key is near this one, so that the answer never is a guess.
  private static let nobody = "zzzzzzzzzzzz"

  /// - Parameter ask: what is wrong with a YAML map.
  private init(_ ask: @escaping (String) -> [Diagnostic]) {
    self.ask = ask
    explore("") { $0 }
  }

  /// Notes the keys of a map, then those of the maps below them.
  ///
  /// - Parameter document: the whole YAML with a text at the place of that map.
  private mutating func explore(_ path: String, _ document: (String) -> String) {
    guard let (names, required) = answer(document) else { return }
    for name in names {
      let whole = path.isEmpty ? name : path + "." + name
      keys.append(Key(path: whole, isRequired: required.contains(name), choices: choices(of: name, document)))
      explore(whole) { document("{\(name): \($0)}") }
      explore(whole) { document("{\(name): [\($0)]}") }
      explore(whole + ".*") { document("{\(name): {aaa: \($0)}}") }
    }
  }

  /// The keys of the map at a place, and those that it must have; nil when no map with keys of its own belongs there.
  private func answer(_ document: (String) -> String) -> (names: [String], required: Set<String>)? {
    let diagnostics = ask(document("{\(Self.nobody): 1}"))
    guard let unknown = diagnostics.first(where: { $0.message.hasPrefix("unknown key \"\(Self.nobody)\" in ") }),
      let help = unknown.help,
      let list = help.firstRange(of: " has the keys ") ?? help.firstRange(of: " have the keys ")
    else { return nil }
    let noun = unknown.message.dropFirst("unknown key \"\(Self.nobody)\" in ".count)
    let required = diagnostics.compactMap { diagnostic -> String? in
      guard diagnostic.message.hasSuffix("\" is missing in \(noun)") else { return nil }
      return diagnostic.message.split(separator: "\"").first.map(String.init)
    }
    return (help[list.upperBound...].split(separator: ", ").map(String.init), Set(required))
  }

  private func choices(of name: String, _ document: (String) -> String) -> [String] {
    let beginning = "it is one of "
    let help = ask(document("{\(name): \(Self.nobody)}")).compactMap(\.help).first { $0.hasPrefix(beginning) }
    return help?.dropFirst(beginning.count).split(separator: ", ").map(String.init) ?? []
  }
}
