package import Base
import Markdown

/// Reads one file of `content/`: the way from a file on disk to a document.
///
/// 1. The bytes must be text (`SourceCheck`).
/// 2. Two lines of hyphens set the front matter apart (`FrontMatterFence`).
/// 3. The front matter becomes a tree whose nodes know their places (`YAMLDocument`).
/// 4. The path says which kind the entry is (`EntryPlace`), the kind which keys there are (`MapReader`, `Form`).
/// 5. The body becomes a fragment and its facts (the Markdown room).
///
/// Nothing here knows another file than this one and the settings: whether a person, a tag or a linked page exists is
/// for the next room to say.
package enum EntryReader {
  /// The document in a file, and what its author should put right.
  ///
  /// The path begins with `content/`. The document is nil only when nothing usable is left: the file is empty or not
  /// UTF-8. Otherwise a value that is wrong is left out, so that all problems of a run can be reported.
  package static func read(
    _ file: SourceFile, settings: Settings
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    var parsers = Parsers()
    return finish(begin(file, settings: settings), settings: settings, &parsers)
  }

  /// The same for several files: the front matter of all is read before the first body is (see ``Portion``).
  package static func read(
    _ files: [SourceFile], settings: Settings
  ) -> [(document: Document?, diagnostics: [Diagnostic])] {
    var parsers = Parsers()
    return files.map { begin($0, settings: settings) }.map { finish($0, settings: settings, &parsers) }
  }

  /// An entry whose body is still to be read; a class, because it is handed on a few times.
  private final class BegunEntry {
    let place: EntryPlace
    let kind: Kind
    let common: FrontMatter
    let fields: KindFields
    let bodyStart: Int

    init(place: EntryPlace, kind: Kind, common: FrontMatter, fields: KindFields, bodyStart: Int) {
      self.place = place
      self.kind = kind
      self.common = common
      self.fields = fields
      self.bodyStart = bodyStart
    }
  }

  /// The parsers of the entries so far, kept for those behind them: what a dialect holds belongs to the settings of all
  /// threads, so that to make one is dearer than its instructions.
  private struct Parsers {
    /// In a folder entries of one kind lie together, with and without a summary, in two languages perhaps.
    private static let most = 4
    private var kept: [WantedParser] = []

    mutating func parser(of entry: BegunEntry, _ settings: Settings) -> WantedParser {
      if let parser = kept.last(where: { $0.isWanted(by: entry) }) { return parser }
      if kept.count == Self.most { kept.removeFirst() }
      let parser = WantedParser(settings, of: entry)
      kept.append(parser)
      return parser
    }
  }

  private final class WantedParser {
    let language: String?
    let kind: Kind
    let hasSummary: Bool
    var parser: MarkdownParser

    init(_ settings: Settings, of entry: BegunEntry) {
      language = entry.common.language
      kind = entry.kind
      hasSummary = entry.common.summary != nil
      parser = MarkdownParser(Dialect(settings, language: language, kind: kind, hasSummary: hasSummary))
    }

    func isWanted(by entry: BegunEntry) -> Bool {
      entry.kind == kind && entry.common.language == language && (entry.common.summary != nil) == hasSummary
    }
  }

  /// Steps 1 to 4; when nothing usable is left there is only the report that says so.
  private static func begin(_ file: SourceFile, settings: Settings) -> (entry: BegunEntry?, report: Report) {
    let report = Report(path: file.path, source: SourceText(file.bytes), codes: .frontMatter)
    guard SourceCheck.check(report, emptyHelp: "write front matter and text, or delete the file") else {
      return (nil, report)
    }
    let (place, kind, declared) = EntryPlace.of(path: file.path, settings: settings)
    let fence = FrontMatterFence(report)
    SourceCheck.checkCharacters(report, from: fence.bodyStart)
    var map = frontMatter(fence, of: kind, report)
    let nameDate = place.dateInName.map { Located(DateTime(date: $0), at: fence.position, length: fence.length) }
    // The date in an event's name is the day of the event, not that of its publication.
    let common = FrontMatter(
      &map, kind: kind, place: place, nameDate: kind == .event ? nil : nameDate, fields: declared)
    if let nameDate, common.date == nameDate {
      report.note(WrittenDate("the name of the \(place.ownFolder == nil ? "file" : "folder")", nameDate))
    }
    let fallback = common.date ?? nameDate ?? Located(DateTime(date: CivilDate(dayNumber: 0)), at: fence.position)
    let fields = KindFields(kind, &map, title: common.title, startingAt: fallback)
    var collectionsByField: [String: String]?
    map.finish(knowing: KindKeys.common + declared.map(\.name) + kind.ownKeys) {
      KindKeys.owner(of: $0, settings: settings, &collectionsByField)
    }
    checkDates(common, fields, place, kind, map)
    return (
      BegunEntry(place: place, kind: kind, common: common, fields: fields, bodyStart: fence.bodyStart), report
    )
  }

  /// Step 5.
  private static func finish(
    _ begun: (entry: BegunEntry?, report: Report), settings: Settings, _ parsers: inout Parsers
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    let report = begun.report
    guard let entry = begun.entry else { return (nil, report.diagnostics.sorted()) }
    let common = entry.common
    let body = parsers.parser(of: entry, settings).parser.read(report.source, from: entry.bodyStart, path: report.path)
    let document = Document(
      path: report.path, place: entry.place, kind: entry.kind, frontMatter: common, fields: entry.fields,
      fragment: body.fragment, facts: body.facts, dates: report.dates,
      namedPlaces: common.mayBeHidden ? NamedPlaces.of(report.source.bytes, from: entry.bodyStart) : [])
    let diagnostics = report.diagnostics + body.diagnostics
    return (document, diagnostics.isEmpty ? [] : diagnostics.sorted())
  }

  private static func frontMatter(_ fence: FrontMatterFence, of kind: Kind, _ report: Report) -> MapReader {
    func reader(_ pairs: [YAMLPair], _ lost: YAMLDocument.LostKeys) -> MapReader {
      MapReader(kind.noun, pairs, at: fence.position, length: fence.length, lost: lost, report)
    }
    guard let yaml = fence.yaml else { return reader([], .all) }
    let document = YAMLDocument.read(yaml, report)
    guard let root = document.root else { return reader([], document.lost) }
    if case .map(let pairs) = root.content { return reader(pairs, document.lost) }
    if case .none = document.lost { report.addNotAMap(root) }
    return reader([], .all)
  }

  /// The date that the name of the file, or of its own folder, begins with, as it is written.
  private static func writtenDate(_ place: EntryPlace, _ path: String) -> String? {
    guard place.role == .entry else { return nil }
    if let folder = place.ownFolder { return DatedName(RelativePath.name(of: folder)).written }
    // Most names begin with a letter.
    let bytes = path.utf8.span
    let stem = RelativePath.rangeOfStem(in: bytes)
    return !stem.isEmpty && bytes[stem.lowerBound].isASCIIDigit ? DatedName(RelativePath.stem(of: path)).written : nil
  }

  /// Checks what the file's name says of the date, and that there is a date where the kind needs one.
  private static func checkDates(
    _ common: FrontMatter, _ fields: KindFields, _ place: EntryPlace, _ kind: Kind, _ map: MapReader
  ) {
    if let written = writtenDate(place, map.report.path), place.dateInName == nil {
      map.report.add(
        .fileNameDate, at: nil,
        "the name of the \(place.ownFolder == nil ? "file" : "folder") begins with \(written), which does not exist",
        help: CalendarHelp.help(for: written))
    } else if kind == .post || kind == .briefing, common.date == nil {
      map.reportMissing("date", help: "add \"date\": the day of publication, such as 2021-03-29")
    }
    guard let inName = place.dateInName, map.has("date"), let date = common.date, date.value.date != inName else {
      return
    }
    if case .event(let event) = fields, event.start.value.date == inName { return }
    map.report.add(
      .dateDiffers, at: date.position, length: date.length,
      "\"date\" says \(date.value.date.iso8601), but the file's name says \(inName.iso8601)",
      help: "make them agree; the one in the front matter is used")
  }
}

extension Report {
  /// Reports YAML that has text or a list where its keys should be.
  func addNotAMap(_ root: YAMLNode) {
    if case .refused = root.content { return }
    add(
      codes.notAMap, at: root.position, "\(codes.place) must be \"key: value\" lines, not \(root.noun)",
      help: "begin with \"title: \" and a title")
  }
}
