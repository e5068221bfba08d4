import Base
import Content

/// Collects the tags that public entries carry, under the names the settings declare for them.
struct TagDirectory {
  /// By title.
  private(set) var tags: [Tag] = []
  /// Each entry's tags, in its own order, none twice.
  private(set) var byEntry: [[TagID]] = []

  /// - Parameter order: the entries in the order in which a tag lists them.
  init(
    _ documents: [Document], order: [EntryID], settings: Settings, routes: inout Routes, diagnostics: inout [Diagnostic]
  ) {
    var register = TagRegister(settings, diagnostics: &diagnostics)
    let numbers = documents.map { register.numbers(of: $0, diagnostics: &diagnostics) }
    var members = [[EntryID]](repeating: [], count: register.uses.count)
    for entry in order {
      for number in numbers[entry.index] { members[number].append(entry) }
    }
    var ids = [TagID](repeating: TagID(0), count: register.uses.count)
    for number in register.byTitle() {
      ids[number] = TagID(tags.count)
      tags.append(register.tag(number, with: members[number]))
      Self.claimPages(of: members[number].count, register.uses[number], &routes)
    }
    byEntry = numbers.map { $0.map { ids[$0] } }
  }

  private static func claimPages(of entries: Int, _ use: TagRegister.FirstUse, _ routes: inout Routes) {
    let owner = Routes.Owner.words("the tag \"\(use.title)\"")
    for page in 1...Pagination(total: entries, pageSize: Collection.defaultPageSize).pageCount {
      routes.claim(
        Routes.Claim(
          address: Pagination.address(of: use.address, page: page), owner: owner, path: use.path,
          position: use.tag.position, length: use.tag.length))
    }
  }
}
