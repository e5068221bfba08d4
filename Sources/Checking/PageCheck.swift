package import Base

// Proves of a finished site that nothing on its pages leads nowhere, whatever template or text it comes from.
//
// 1. Scan     a first look at each page's tags, while they are at hand: which ids it has, which addresses it refers to
// 2. Site     all pages' notes together: which pages have to be inspected
// 3. Markup   what a doubtful page refers to, as browsers resolve it
// 4. Rules    what is wrong with it
// 5. Origin   in which template or entry that was written
//
// The room knows files and addresses, no entries; it takes pages as bytes, with their tags.

/// The first look at pages.
package struct PageCheck: Sendable {
  package let addresses: PublishedAddresses

  /// - Parameters:
  ///   - paths: those of all files of the site, relative to the output folder.
  ///   - present: by the paths of pages that only send readers on, where they send them.
  ///   - watched: those of the files of which is to be known whether a page refers to them.
  package init(
    paths: [String], present: [String: Address] = [:], url: SiteURL, watching watched: [String] = []
  ) {
    addresses = PublishedAddresses(paths: paths, present: present, url: url, watching: watched)
  }

  /// - Parameter number: the index of the page's path among those of all files.
  package func notes(of html: [UInt8], _ markup: PageMarkup, at number: Int) -> PageNotes {
    PageScan.notes(of: html, markup, at: number, on: addresses)
  }

  /// The ids of a page, in the order in which they stand.
  package func ids(of html: [UInt8], _ markup: PageMarkup) -> [String] {
    InspectedPage(html, markup, path: "", of: addresses.url).ids.filter { $0.name == .id }.compactMap(\.value)
  }
}
