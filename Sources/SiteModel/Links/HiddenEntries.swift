import Base
import Content

/// The entries that are not public, by their files and by the addresses that they will have: a link to one of either is
/// told so, and not that nothing is there.
struct HiddenEntries {
  struct Entry {
    let path: String
    let reason: Visibility.Reason
  }

  private var byPath: [String: Entry] = [:]
  private var byAddress: [Address: Entry] = [:]

  init(_ visibility: Visibility, _ sources: SiteSources, zone: TimeZoneRules) {
    // What keeps an address from being made is told once the entry is public.
    var untold: [Diagnostic] = []
    for (document, reason) in visibility.hidden {
      let entry = Entry(path: document.path, reason: reason)
      byPath[document.path] = entry
      let dates = EntryDates(document, siteZone: zone, zones: sources.zones)
      let address = Permalinks.address(of: document, dates: dates, settings: sources.settings, diagnostics: &untold)
      let old = document.frontMatter.aliases.map { PagePlan.address(ofAlias: $0.value) }
      for address in [address].compactMap(\.self) + old where byAddress[address] == nil { byAddress[address] = entry }
    }
  }

  var isEmpty: Bool { byPath.isEmpty }

  func entry(in path: String) -> Entry? { byPath[path] }

  /// The entry whose page will be what a path below `content/` names as an address.
  func entry(addressedBy source: String) -> Entry? {
    guard !byAddress.isEmpty else { return nil }
    var path = String(source.dropFirst("content".count))
    if path.hasSuffix("/index.html") { path.removeLast("/index.html".count) }
    // The site's own address in full names no file and no folder.
    if path.isEmpty || path == "/" { return byAddress[.home] }
    return byAddress[Address(path + "/")] ?? byAddress[Address(path)]
  }
}
