import Base
import Content
import Testing

/// The settings of tests that are about entries.
func testSettings(_ more: String = "") -> Settings {
  let (settings, diagnostics) = readSettings("title: T\nurl: https://example.org\n" + more)
  #expect(diagnostics == [])
  guard let settings else { preconditionFailure("these settings have a title and an address") }
  return settings
}

func readSettings(_ text: String) -> (settings: Settings?, diagnostics: [Diagnostic]) {
  SettingsReader.read(SourceFile(path: "sitegen.yml", bytes: Array(text.utf8)))
}

func readEntry(
  _ text: String, path: String = "content/page.md", settings: Settings = testSettings()
) -> (document: Document?, diagnostics: [Diagnostic]) {
  readEntry(bytes: Array(text.utf8), path: path, settings: settings)
}

func readEntry(
  bytes: [UInt8], path: String = "content/page.md", settings: Settings = testSettings()
) -> (document: Document?, diagnostics: [Diagnostic]) {
  EntryReader.read(SourceFile(path: path, bytes: bytes), settings: settings)
}

/// What the program prints, in one text, so that a test compares positions, messages and help at once.
func printed(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { diagnostic in
    let place = diagnostic.position.map { "\($0.line):\($0.column)+\(diagnostic.length) " } ?? ""
    let help = diagnostic.help.map { "\n  \($0)" } ?? ""
    return "\(place)\(diagnostic.severity) \(diagnostic.code.name): \(diagnostic.message)\(help)"
  }.joined(separator: "\n")
}

/// The printed problems of an entry whose front matter is these lines below a title.
func problems(_ lines: String, in path: String = "content/page.md", settings: Settings = testSettings()) -> String {
  printed(readEntry("---\ntitle: T\n\(lines)\n---\n", path: path, settings: settings).diagnostics)
}

/// The printed problems of settings with these lines below a title and an address.
func settingsProblems(_ lines: String) -> String {
  printed(readSettings("title: T\nurl: https://example.org\n" + lines + "\n").diagnostics)
}

func located<Value>(_ value: Value, _ line: Int, _ column: Int, _ length: Int) -> Located<Value> {
  Located(value, at: SourcePosition(line: line, column: column), length: length)
}

func day(_ year: Int, _ month: Int, _ day: Int) -> DateTime {
  guard let date = CivilDate(year: year, month: month, day: day) else { preconditionFailure("the day exists") }
  return DateTime(date: date)
}

func moment(_ day: DateTime, _ hour: Int, _ minute: Int, offset: Int? = nil) -> DateTime {
  DateTime(date: day.date, time: TimeOfDay(hour: hour, minute: minute), offset: offset)
}

/// A name in free data with its value.
func member(_ name: String, _ line: Int, _ column: Int, length: Int? = nil, value: FreeValue) -> FreeValue.Member {
  FreeValue.Member(
    name: name, at: SourcePosition(line: line, column: column), length: length ?? name.count, value: value)
}
