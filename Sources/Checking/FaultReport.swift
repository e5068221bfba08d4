package import Base

/// The faults of pages as diagnostics: each once, where it was written.
package struct FaultReport {
  private let site: FinishedSite
  private let templates: [SourceFile]
  /// What stands in them; nil until somebody asks.
  private var values: [QuotedValues]?
  private let folder: String
  private let candidates: [String]
  private var suggestions = Suggestions()
  /// Of the pages that were asked for.
  private var placesOfPages: [String: PlacesOfPage] = [:]
  /// Of how many pages the places are asked for: each is made once more for that.
  private static let mostPagesWithPlaces = 200
  /// Where templates have what is written on a page: the same is asked for page by page.
  private var places: [[UInt8]: Place?] = [:]

  typealias Place = SourcePlace

  /// A fault however many pages have it.
  private struct Group {
    let fault: FaultyPage.Fault
    let place: Place
    let page: String
    var pages = 1
  }

  private struct Key: Hashable {
    let message: String
    let place: Place?
  }

  /// - Parameters:
  ///   - templates: all that pages may be made with; those that come first are looked through first.
  ///   - folder: what the output folder is called in messages.
  package init(of site: FinishedSite, templates: [SourceFile], shownBelow folder: String) {
    (self.site, self.templates, self.folder) = (site, templates, folder)
    candidates = site.candidates
  }

  /// - Parameters:
  ///   - sources: gives the source of the entry that a page shows, if it shows one; the argument is the index of the page.
  ///   - idsOfPage: gives the ids of the page at a path in the output folder, in the order in which they stand.
  package mutating func diagnostics(
    of pages: [FaultyPage], sources: (Int) -> SourceFile?, idsOfPage: (String) -> [String]
  ) -> [Diagnostic] {
    var groups: [Group] = []
    var numbers: [Key: Int] = [:]
    var spread: [String: Int] = [:]
    for page in pages {
      for message in Set(page.faults.map(\.message)) { spread[message, default: 0] += 1 }
    }
    for (index, page) in pages.enumerated() {
      let source = sources(index).map { QuotedValues($0) }
      let shown = folder + "/" + page.path
      var seen: Set<Int> = []
      for fault in page.faults {
        // An entry may show as an example what a template does on many pages.
        let common = spread[fault.message, default: 1] > 1 ? placeInTemplates(of: fault) : nil
        let origin =
          common ?? source.flatMap { $0.place(of: fault) ?? Place(ofLinkOf: fault, in: $0.source) }
          ?? placeInTemplates(of: fault)
        let key = Key(message: fault.message, place: origin)
        if let number = numbers[key] {
          if seen.insert(number).inserted { groups[number].pages += 1 }
          continue
        }
        numbers[key] = groups.count
        seen.insert(groups.count)
        let place = origin ?? Place(path: shown, position: fault.position, length: fault.length)
        groups.append(Group(fault: fault, place: place, page: shown))
      }
    }
    return groups.map { group in
      let help = group.fault.help ?? group.fault.missing.map { suggestion(for: $0, in: group, idsOfPage) }
      return Diagnostic(
        group.fault.code, path: group.place.path, at: group.place.position, length: group.place.length,
        group.fault.message + Self.words(for: group) + group.fault.addition,
        help: help)
    }
  }

  /// On which pages a fault shows, as far as its place does not say that.
  private static func words(for group: Group) -> String {
    let others = group.pages - 1
    let more = "\(others) other page\(others == 1 ? "" : "s")"
    if group.place.path == group.page { return others == 0 ? "" : ", here and on \(more)" }
    return others == 0 ? " (on \"\(group.page)\")" : " (on \"\(group.page)\" and \(more))"
  }

  private mutating func placeInTemplates(of fault: FaultyPage.Fault) -> Place? {
    let written = fault.written
    if let known = places[written] { return known }
    let values = values ?? templates.map { QuotedValues($0) }
    self.values = values
    func place(of value: [UInt8]) -> Place? { values.lazy.compactMap { $0.place(of: value) }.first }
    var found = values.lazy.compactMap { $0.place(of: fault) }.first
    // The filters `url` and `address` put the path of the site before what stands in a template.
    let base = Array(site.addresses.url.basePath.utf8)
    if found == nil, base.count > 1, written.starts(with: base) {
      found = place(of: Array(written[(base.count - 1)...]))
    }
    places[written] = .some(found)
    return found
  }

  private mutating func suggestion(
    for missing: PageFault.Missing, in group: Group, _ idsOfPage: (String) -> [String]
  ) -> String {
    // The filters `url` and `address` put the path of the site before what they are given; whatever else stands where it
    // is written stands on the page.
    let isFiltered = group.place.length < group.fault.length
    let base = isFiltered ? "" : String(site.addresses.url.basePath.dropLast())
    switch missing {
    case .address(let path): return suggestion(for: path, behind: base)
    case .present(let address): return "it leads to \"\(base)\(address.path)\"; write that"
    case .place(let anchor, let page):
      guard placesOfPages[page] != nil || placesOfPages.count < Self.mostPagesWithPlaces else {
        return "look up the ids of that page, or link to the page itself"
      }
      let known = placesOfPages[page] ?? PlacesOfPage(idsOfPage(page))
      placesOfPages[page] = known
      return known.help(for: anchor, &suggestions)
    }
  }

  /// - Parameter base: what addresses begin with where this one is written.
  private mutating func suggestion(for path: String, behind base: String) -> String {
    if !path.hasSuffix("/"), site.has(path + "/") {
      let present = site.presentAddress(of: path + "/")
      return present.map { "write \"\(base)\($0.path)\", as that is the present address" }
        ?? "write \"\(base)\(path)/\", as the page's address ends with a slash"
    }
    let nearest = suggestions.nearest(to: path, among: candidates)
    return nearest.map { "did you mean \"\(base)\(site.presentAddress(of: $0)?.path ?? $0)\"?" }
      ?? "there is no \(path.hasSuffix("/") ? "page" : "file") of that address on the site"
  }
}
