import Base
import Content

/// The addresses of entries.
enum Permalinks {
  /// Where an entry is published.
  ///
  /// Nil for a person whose file asks for no page, and, with a diagnostic, when the slug or the date leaves no address.
  static func address(
    of document: Document, dates: EntryDates, settings: Settings, diagnostics: inout [Diagnostic]
  ) -> Address? {
    let place = document.place
    switch place.role {
    case .home: return .home
    case .introduction: return Address("/\(place.collection ?? "")/")
    case .entry: break
    }
    if let person = document.person, !person.hasPage { return nil }
    guard let slug = slug(of: document, diagnostics: &diagnostics) else { return nil }
    guard let name = place.collection, let index = settings.collections.firstIndex(where: { $0.name == name }) else {
      let folders = place.folders.map { Slug.make($0) }.filter { !$0.isEmpty }
      return Address("/" + (folders + [slug]).map { $0 + "/" }.joined())
    }
    let permalink = settings.collections[index].permalink
    guard !permalink.needsDate || dates.permalinkDate != nil else {
      diagnostics.append(
        Diagnostic(
          .addressNeedsDate, path: document.path, at: .start,
          "the addresses of \"\(name)\" hold a date, and this entry has none", help: "add `date: YYYY-MM-DD`"))
      return nil
    }
    var path: [UInt8] = []
    path.reserveCapacity(64)
    for part in permalink.parts { path.append(text(of: part, slug: slug, date: dates.permalinkDate)) }
    return Address(String(path.span, in: 0..<path.count))
  }

  private static func slug(of document: Document, diagnostics: inout [Diagnostic]) -> String? {
    if let slug = document.frontMatter.slug { return slug.value }
    let slug = Slug.make(document.place.name)
    if !slug.isEmpty { return slug }
    diagnostics.append(
      Diagnostic(
        .addressEmptySlug, path: document.path,
        "the file's name has no letter or digit to make an address of",
        help: "rename the file, or add `slug: some-words`"))
    return nil
  }

  private static func text(of part: PermalinkPattern.Part, slug: String, date: CivilDate?) -> String {
    switch part {
    case .literal(let text): text
    case .slug: slug
    case .year: date.map { Digits.padded($0.year, to: 4) } ?? ""
    case .month: date.map { Digits.padded($0.month, to: 2) } ?? ""
    case .day: date.map { Digits.padded($0.day, to: 2) } ?? ""
    }
  }
}
