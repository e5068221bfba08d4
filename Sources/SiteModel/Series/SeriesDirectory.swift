import Base
import Content

/// Collects the series that public entries belong to, under the names the settings declare for them.
struct SeriesDirectory {
  /// By title.
  private(set) var series: [Series] = []
  /// By number of the entry; of those that are parts.
  private var parts: [Int: SeriesPart] = [:]

  private static let kind = NameKind(
    noun: "series", key: "series", helpForEmpty: "name it in words", unknown: .unknownSeries, empty: .emptySeries,
    collision: .seriesCollision, claimedTwice: .seriesClaimedTwice, nearly: .nearlyOneSeries)

  /// A part before it has its place.
  private struct Part {
    let entry: EntryID
    let number: PartNumber?
    /// In seconds since 1970.
    let moment: Int
  }

  /// - Parameter order: the entries that have an address of their own, newest first, then by title.
  init(
    _ documents: [Document], order: [EntryID], dates: [EntryDates], settings: Settings, routes: inout Routes,
    diagnostics: inout [Diagnostic]
  ) {
    var register = NameRegister(
      Self.kind, declared: settings.series.map { .init(slug: $0.slug, title: $0.title) }, language: settings.language,
      diagnostics: &diagnostics)
    let listed = order.filter { documents[$0.index].frontMatter.series != nil }
    Self.reportOthers(documents, besides: listed, diagnostics: &diagnostics)
    if listed.isEmpty { return }
    var numbers: [Int: Int] = [:]
    // In the order of paths, so that the first use is the first that an author would find.
    for entry in listed.sorted() {
      let document = documents[entry.index]
      numbers[entry.index] = document.frontMatter.series.flatMap {
        register.number(of: $0, in: document.path, diagnostics: &diagnostics)
      }
    }
    var members = [[Part]](repeating: [], count: register.uses.count)
    for entry in listed {
      guard let number = numbers[entry.index] else { continue }
      members[number].append(
        Part(
          entry: entry, number: documents[entry.index].partNumber.map { PartNumber($0.value) },
          moment: dates[entry.index].sortMoment))
    }
    let descriptions = Dictionary(settings.series.map { ($0.slug.value, $0.description) }) { first, _ in first }
    for number in register.byTitle() {
      let use = register.uses[number]
      let sorted = Self.inOrder(members[number])
      Self.checkNumbers(sorted, of: use.title, documents, diagnostics: &diagnostics)
      let id = SeriesID(series.count)
      for (place, part) in sorted.enumerated() { parts[part.entry.index] = SeriesPart(series: id, place: place) }
      series.append(
        Series(
          slug: use.slug, title: use.title, description: descriptions[use.slug] ?? nil, address: use.address,
          parts: sorted.map(\.entry)))
      register.claim(number, pages: 1, &routes)
    }
    if settings.series.isEmpty { NearNames.check(register.uses, Self.kind, diagnostics: &diagnostics) }
  }

  /// Reports what names a series and is no part of it.
  private static func reportOthers(
    _ documents: [Document], besides listed: [EntryID], diagnostics: inout [Diagnostic]
  ) {
    let others = documents.indices.filter { documents[$0].frontMatter.series != nil }
    if others.count == listed.count { return }
    let parts = Set(listed)
    for index in others where !parts.contains(EntryID(index)) {
      guard let name = documents[index].frontMatter.series else { continue }
      let noun = documents[index].place.role == .entry ? "an entry without a page of its own" : "the text above a list"
      diagnostics.append(
        Diagnostic(
          .noSeriesPart, path: documents[index].path, at: name.position, length: name.length,
          "\(noun) is no part of the series \"\(name.value)\"", help: "take the series out here"))
    }
  }

  /// Where an entry stands in its series; nil where it is in none.
  func part(of entry: Int) -> SeriesPart? { parts.isEmpty ? nil : parts[entry] }

  /// The parts before and after an entry in its series.
  func partsBeside(_ entry: Int) -> [Int] {
    guard let part = part(of: entry) else { return [] }
    let all = series[part.series.index].parts
    return [part.place - 1, part.place + 1].filter(all.indices.contains).map { all[$0].index }
  }

  /// The parts by number, then those without one from the oldest on, and then those without a date; by title where that
  /// does not decide.
  private static func inOrder(_ parts: [Part]) -> [Part] {
    let ranked = parts.enumerated().sorted { one, other in
      switch (one.element.number, other.element.number) {
      case (let here?, let there?) where here != there: return here < there
      case (nil, .some): return false
      case (.some, nil): return true
      default: break
      }
      let (here, there) = (one.element.moment, other.element.moment)
      if here == there { return one.offset < other.offset }
      return there == .min || here != .min && here < there
    }
    return ranked.map(\.element)
  }

  /// Reports the parts whose number another part has.
  private static func checkNumbers(
    _ parts: [Part], of title: String, _ documents: [Document], diagnostics: inout [Diagnostic]
  ) {
    var start = 0
    while start < parts.count, let number = parts[start].number {
      let end = parts[start...].firstIndex { $0.number != number } ?? parts.count
      let entries = parts[start..<end].map(\.entry).sorted()
      start = end
      guard let first = entries.first.map({ documents[$0.index] }), let place = first.partNumber else { continue }
      for entry in entries.dropFirst() {
        let document = documents[entry.index]
        guard let written = document.partNumber else { continue }
        diagnostics.append(
          Diagnostic(
            .sameNumber, path: document.path, at: written.position, length: written.length,
            "number \"\(written.value)\" in the series \"\(title)\" is also that of \(place.place(in: first.path))",
            help: "give one of the two another number"))
      }
    }
  }
}

extension Located {
  /// The place as messages about another one name it: `"content/posts/a.md" (line 5)`.
  func place(in path: String) -> String { "\"\(path)\" (line \(position.line))" }
}
