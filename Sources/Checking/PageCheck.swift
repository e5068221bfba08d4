package import Base

// Proves of a finished site that nothing on its pages leads nowhere, whatever template or text it comes from.
//
// 1. Scan     a first look at each page, while it is at hand: which ids it has, which addresses it refers to
// 2. Site     all pages' notes together: which pages have to be inspected
// 3. Markup   a doubtful page is read as browsers read it
// 4. Rules    what is wrong with it
// 5. Origin   in which template or entry that was written
//
// The room knows files and addresses, no entries; it takes pages as bytes.

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

  package func notes(of html: [UInt8], at path: String) -> PageNotes {
    PageScan.notes(of: html, at: path, on: addresses)
  }
}
