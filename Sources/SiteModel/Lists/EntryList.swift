package import Base
package import Content

/// The list of a collection's entries.
package struct EntryList: Hashable, Sendable {
  package let collection: Collection
  package let title: String
  package let address: Address
  /// The entry of `<collection>/index.md`.
  package let introduction: EntryID?
  /// In the order shown: newest first where entries have dates, else by title.
  package let entries: [EntryID]
}

/// The arithmetic of lists that go over several pages.
package struct Pagination: Hashable, Sendable {
  package let total: Int
  package let pageSize: Int

  /// - Precondition: `pageSize` is at least 1.
  package init(total: Int, pageSize: Int) {
    precondition(pageSize >= 1, "a page holds at least one entry")
    self.total = total
    self.pageSize = pageSize
  }

  /// At least 1: an empty list has one empty page.
  package var pageCount: Int { max(1, (total + pageSize - 1) / pageSize) }

  /// The entries of a page, counted from 1.
  package func range(ofPage page: Int) -> Range<Int> {
    let start = min((page - 1) * pageSize, total)
    return start..<min(start + pageSize, total)
  }

  /// The pages that a page of the list links to: the first, the last, itself and two to each side.
  ///
  /// All of them would be 250,000 links on the pages of a list of 10,000 entries.
  package func shownPages(around page: Int) -> [Int] {
    let near = max(1, page - 2)...min(pageCount, page + 2)
    return (near.contains(1) ? [] : [1]) + Array(near) + (near.contains(pageCount) ? [] : [pageCount])
  }

  /// `/posts/` for the first page, then `/posts/page/2/`.
  package static func address(of list: Address, page: Int) -> Address {
    page == 1 ? list : list.appending("page/\(page)/")
  }
}
