import Base
import Yams

/// A place where YAML's grammar is broken, said in the words of someone who writes front matter.
struct YAMLMistake {
  /// The 1-based line of the YAML text that has to go for the rest to be read.
  let line: Int

  private let isTab: Bool
  private let position: SourcePosition
  private let length: Int
  private let message: String
  private let help: String

  func add(to report: Report) {
    report.add(
      isTab ? report.codes.tab : report.codes.syntax, at: position, length: length, message, help: help)
  }

  /// Reads the parser's error, which names what it met but not what the author did.
  init(_ error: any Error, in text: YAMLText) {
    let (context, problem, mark) = Self.parts(of: error)
    let lines = SourceText(text.bytes)
    let found = Finding(problem: problem, mark: mark, context: context.map { SourcePosition($0.mark) }, lines: lines)
    let mistake = found.mistake(contextText: context?.text ?? "")
    line = mistake.mark.line
    isTab = mistake.isTab
    position = text.inFile(mistake.mark)
    length = mistake.length
    message = mistake.message
    help = mistake.help
  }

  private static func parts(
    of error: any Error
  ) -> (context: YamlError.Context?, problem: String, mark: SourcePosition) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      (context, problem, SourcePosition(mark))
    default: (nil, "", .start)
    }
  }
}

/// What the parser met, beside the line it met it on.
private struct Finding {
  struct Mistake {
    let mark: SourcePosition
    var length = 1
    var isTab = false
    let message: String
    let help: String
  }

  let problem: String
  let mark: SourcePosition
  let context: SourcePosition?
  let lines: SourceText

  func mistake(contextText: String) -> Mistake {
    if character(at: mark) == "\t" || problem.contains("tab character") { return tab }
    let line = YAMLLine(lines.line(mark.line) ?? "")
    switch problem {
    case "mapping values are not allowed in this context": return colon(line)
    case "could not find expected ':'": return missingColon((context ?? mark).line)
    case "found unexpected end of stream", "found unexpected document indicator": return openQuote
    case "did not find expected ',' or ']'":
      return Mistake(
        mark: context ?? mark, message: "the list that begins here has no \"]\" at its end, or lacks a comma",
        help: "write it as [one, two]; text with brackets or commas must be in quotes")
    case "did not find expected ',' or '}'":
      return Mistake(
        mark: context ?? mark, message: "the map that begins here has no \"}\" at its end, or lacks a comma",
        help: "write it as {key: value, key: value}; text that begins with a brace must be in quotes")
    case "block sequence entries are not allowed in this context":
      return Mistake(
        mark: mark, message: "a list cannot begin on the line of its key",
        help: "begin each \"- \" on a line of its own below the key, or put text in quotes")
    case "but found another document":
      return Mistake(
        mark: mark, length: 3, message: "a second document begins here", help: "delete the line \"---\"")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return Mistake(
        mark: mark, message: "a backslash in double quotes has a meaning, and this one has none",
        help: "write \\\\ for a backslash, or put the text in single quotes")
    case "did not find expected key" where line.value.first == "\"" || line.value.first == "'":
      return Mistake(
        mark: mark, message: "there is text behind the closing quote", help: "write \(line.quoted)")
    case "did not find expected key" where line.value.first == "[" || line.value.first == "{":
      return specialStart(line.value.prefix(1), at: firstBracket, line)
    case "did not find expected <document start>" where lines.line(mark.line - 1) == "...":
      return Mistake(
        mark: SourcePosition(line: mark.line - 1, column: 1), length: 3, message: "\"...\" ends the YAML too early",
        help: "delete the line")
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
      return Mistake(
        mark: mark, message: "this line is not indented as the ones it belongs to",
        help: "begin keys of one map, and hyphens of one list, in the same column")
    default:
      return valueStart(contextText.contains("scanning a") || contextText.contains("parsing a tag") ? context : nil)
    }
  }

  private var tab: Mistake {
    Mistake(
      mark: character(at: mark) == "\t" ? mark : firstTab ?? mark, isTab: true,
      message: "a tab is used for indentation", help: "indent with spaces")
  }

  private func colon(_ line: YAMLLine) -> Mistake {
    if let lost = lineWithoutColon { return missingColon(lost) }
    guard line.value.contains(": ") || line.value.hasSuffix(":") else {
      return Mistake(
        mark: SourcePosition(line: mark.line, column: indentation(of: mark.line) + 1),
        message: "this line is indented below one that has a value already",
        help: "begin it in the column of the key above, or put text that runs over several lines in quotes")
    }
    let owner = line.key.map { "the value of \"\($0)\"" } ?? "this text"
    return Mistake(
      mark: mark, message: "\(owner) has a colon in it and no quotes around it", help: "write \(line.quoted)")
  }

  /// The line above, when it begins where keys do and is none: then the parser took both lines for one text.
  private var lineWithoutColon: Int? {
    let above = lines.line(mark.line - 1) ?? ""
    let isKeyless = YAMLLine(above).key == nil && !YAMLLine.firstWord(above).isEmpty
    let isBeside = indentation(of: mark.line - 1) == indentation(of: mark.line)
    return isKeyless && isBeside ? mark.line - 1 : nil
  }

  private func missingColon(_ number: Int) -> Mistake {
    let line = YAMLLine(lines.line(number) ?? "")
    let name = YAMLLine.firstWord(line.value)
    let rest = line.value.dropFirst(name.count).drop { $0 == ":" || $0 == " " }
    return Mistake(
      mark: SourcePosition(line: number, column: indentation(of: number) + 1), length: line.value.unicodeScalars.count,
      message: "expected a key, a colon and a space",
      help: name.isEmpty || rest.isEmpty ? "write each line as \"key: value\"" : "write \(name): \(rest)")
  }

  private var openQuote: Mistake {
    let mark = context ?? mark
    let isSingle = character(at: mark) == "'"
    return Mistake(
      mark: mark, message: "the quotation mark that begins here has no second one",
      help: isSingle
        ? "put a ' at the end of the text, and write each ' within it twice" : "put a \" at the end of the text")
  }

  /// A value whose first character YAML keeps for itself, or anything else.
  private func valueStart(_ context: SourcePosition?) -> Mistake {
    let mark = context ?? mark
    let line = YAMLLine(lines.line(mark.line) ?? "")
    if let first = character(at: mark), "@`%*&!|>[]{},?".unicodeScalars.contains(first) {
      return specialStart(String(first), at: mark, line)
    }
    return Mistake(
      mark: mark, message: "the YAML cannot be read from here on",
      help: "check the indentation, quotes and brackets of this line and of the one above it")
  }

  private func specialStart(_ first: some StringProtocol, at mark: SourcePosition, _ line: YAMLLine) -> Mistake {
    Mistake(
      mark: mark, message: "text that begins with \"\(first)\" must be in quotes",
      help: line.value.hasPrefix(first) ? "write \(line.quoted)" : "put quotes around it")
  }

  private var firstBracket: SourcePosition {
    let scalars = (lines.line(mark.line) ?? "").unicodeScalars
    return SourcePosition(line: mark.line, column: scalars.prefix { $0 != "[" && $0 != "{" }.count + 1)
  }

  private var firstTab: SourcePosition? {
    let scalars = (lines.line(mark.line) ?? "").unicodeScalars
    let column = scalars.prefix { $0 != "\t" }.count
    return column < scalars.count ? SourcePosition(line: mark.line, column: column + 1) : nil
  }

  private func indentation(of line: Int) -> Int { (lines.line(line) ?? "").prefix { $0 == " " }.utf8.count }

  private func character(at mark: SourcePosition) -> Unicode.Scalar? {
    (lines.line(mark.line) ?? "").unicodeScalars.dropFirst(mark.column - 1).first
  }
}
