import Base
import Content

/// Collects the tags that public entries carry, under the names the settings declare for them, and those that are declared.
struct TagDirectory {
  /// By title.
  private(set) var tags: [Tag] = []
  /// Each entry's tags, in its own order, none twice.
  private(set) var byEntry: [[TagID]] = []

  private let register: NameRegister
  /// By number in the register.
  private let ids: [TagID]

  private static let kind = NameKind(
    noun: "tag", key: "tags", helpForEmpty: "write the subject in words", unknown: .unknownTag, empty: .emptyTag,
    collision: .tagCollision, claimedTwice: .tagClaimedTwice, nearly: .nearlyOneTag)

  /// - Parameter order: the entries in the order in which a tag lists them.
  init(
    _ documents: [Document], order: [EntryID], settings: Settings, routes: inout Routes, diagnostics: inout [Diagnostic]
  ) {
    TagParents.check(settings.tags, diagnostics: &diagnostics)
    var register = NameRegister(
      Self.kind,
      declared: settings.tags.map { .init(slug: $0.slug, title: $0.title, synonyms: $0.synonyms) },
      language: settings.language, diagnostics: &diagnostics)
    let numbers = Self.numbers(documents, &register, diagnostics: &diagnostics)
    if settings.tags.isEmpty { NearNames.check(register.uses, Self.kind, diagnostics: &diagnostics) }
    for tag in settings.tags { _ = register.number(of: tag.slug, in: Settings.path, diagnostics: &diagnostics) }
    var members = [[EntryID]](repeating: [], count: register.uses.count)
    for entry in order {
      for number in numbers[entry.index] { members[number].append(entry) }
    }
    let sorted = register.byTitle()
    var ids = [TagID](repeating: TagID(0), count: sorted.count)
    for (index, number) in sorted.enumerated() {
      ids[number] = TagID(index)
    }
    byEntry = numbers.map { $0.map { ids[$0] } }
    (self.register, self.ids) = (register, ids)
    let uses = sorted.map { register.uses[$0] }
    let relations = TagRelations(
      uses.map(\.slug), members: sorted.map { members[$0] }, tags: byEntry, declarations: settings.tags)
    for (index, number) in sorted.enumerated() where relations.hasPage[index] {
      let pages = Pagination(total: members[number].count, pageSize: Collection.defaultPageSize).pageCount
      register.claim(number, pages: pages, &routes)
    }
    let descriptions = Dictionary(settings.tags.map { ($0.slug.value, $0.description) }) { first, _ in first }
    tags = uses.indices.map { index in
      let use = uses[index]
      return Tag(
        slug: use.slug, title: use.title, description: descriptions[use.slug] ?? nil, address: use.address,
        entries: members[sorted[index]], hasPage: relations.hasPage[index], parent: relations.parents[index],
        narrower: relations.narrower[index],
        related: relations.related[index])
    }
  }

  /// The tag that a name means, by slug, title or synonym, however it is written; nil where no entry carries it and no settings
  /// declare it.
  func tag(written text: String) -> TagID? { register.known(text).map { ids[$0] } }

  /// The numbers of each document's tags, in its own order, none twice.
  private static func numbers(
    _ documents: [Document], _ register: inout NameRegister, diagnostics: inout [Diagnostic]
  ) -> [[Int]] {
    /// By number of a tag: the last document with it, so that one written twice is found without a search.
    var lastDocument: [Int] = []
    return documents.enumerated().map { index, document in
      var own: [Int] = []
      own.reserveCapacity(document.frontMatter.tags.count)
      for tag in document.frontMatter.tags {
        guard let number = register.number(of: tag, in: document.path, diagnostics: &diagnostics) else { continue }
        if number == lastDocument.count { lastDocument.append(-1) }
        if lastDocument[number] != index { own.append(number) }
        lastDocument[number] = index
      }
      return own
    }
  }
}
