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
    var declared = DeclaredTags(settings, diagnostics: &diagnostics)
    var uses: [FirstUse] = []
    // The numbers in `uses` of slugs, and of tags as they are written, so that each spelling is looked into once.
    var bySlug: [String: Int] = [:]
    var bySpelling: [String: Int] = [:]
    // The last document with each of `uses`, by its number, so that a tag written twice is found without a search.
    var lastDocument: [Int] = []
    let numbers = documents.enumerated().map { index, document in
      var own: [Int] = []
      for tag in document.frontMatter.tags {
        if let known = bySpelling[tag.value] {
          if lastDocument[known] != index { own.append(known) }
          lastDocument[known] = index
          continue
        }
        guard let found = declared.find(tag, in: document.path, diagnostics: &diagnostics) else { continue }
        let number = bySlug[found.slug] ?? uses.count
        if number == uses.count {
          bySlug[found.slug] = number
          uses.append(FirstUse(slug: found.slug, title: found.title, path: document.path, tag: tag))
          lastDocument.append(-1)
        } else if TagSpelling(uses[number].title) != TagSpelling(found.title) {
          diagnostics.append(Self.collision(of: tag, with: uses[number].title, in: document.path))
          continue
        }
        bySpelling[tag.value] = number
        if lastDocument[number] != index { own.append(number) }
        lastDocument[number] = index
      }
      return own
    }

    let keys = uses.map { Slug.make($0.title) }
    let sorted = uses.indices.sorted { one, other in
      keys[one] == keys[other]
        ? PathOrder.precedes(uses[one].slug, uses[other].slug) : PathOrder.precedes(keys[one], keys[other])
    }
    var ids = [TagID](repeating: TagID(0), count: uses.count)
    for (id, number) in sorted.enumerated() { ids[number] = TagID(id) }
    byEntry = numbers.map { $0.map { ids[$0] } }
    var members = [[EntryID]](repeating: [], count: uses.count)
    for entry in order {
      for number in numbers[entry.index] { members[number].append(entry) }
    }
    for number in sorted {
      let (use, entries) = (uses[number], members[number])
      let address = Address.page("tags", use.slug)
      tags.append(
        Tag(
          slug: use.slug, title: use.title, description: declared.description(of: use.slug), address: address,
          entries: entries))
      let owner = Routes.Owner.words("the tag \"\(use.title)\"")
      for page in 1...Pagination(total: entries.count, pageSize: Collection.defaultPageSize).pageCount {
        routes.claim(
          Routes.Claim(
            address: Pagination.address(of: address, page: page), owner: owner, path: use.path,
            position: use.tag.position, length: use.tag.length))
      }
    }
  }

  /// Where a tag was first met, which says how it is written and who claims its address.
  private struct FirstUse {
    let slug: String
    let title: String
    let path: String
    let tag: Located<String>
  }
}

extension TagDirectory {
  private static func collision(of tag: Located<String>, with other: String, in path: String) -> Diagnostic {
    Diagnostic(
      .tagCollision, path: path, at: tag.position, length: tag.length,
      "tag \"\(tag.value)\" is another than \"\(other)\", but would have the same address",
      help: "write its sign in words, or declare both under `tags` in sitegen.yml, each with a name of its own")
  }
}

/// The settings' tags, found by slug, title or synonym.
private struct DeclaredTags {
  private let declarations: [TagDeclaration]
  private var bySpelling: [TagSpelling: TagDeclaration] = [:]
  private let descriptions: [String: String?]
  private var suggestions = Suggestions()

  init(_ settings: Settings, diagnostics: inout [Diagnostic]) {
    declarations = settings.tags
    for tag in declarations {
      for spelling in [tag.slug.value, tag.title] + tag.synonyms {
        let key = TagSpelling(spelling)
        if bySpelling[key] == nil { bySpelling[key] = tag }
      }
    }
    descriptions = Dictionary(declarations.map { ($0.slug.value, $0.description) }) { first, _ in first }
    let parents = Dictionary(declarations.map { ($0.slug.value, $0.parent?.value) }) { first, _ in first }
    let cycles = Self.cycles(in: parents)
    for tag in declarations {
      guard let parent = tag.parent else { continue }
      guard parents[parent.value] != nil else {
        diagnostics.append(
          Diagnostic(
            .tagCycle, path: Settings.path, at: parent.position, length: parent.length,
            "parent \"\(parent.value)\" of tag \"\(tag.slug.value)\" is not a declared tag",
            help: suggestions.suggestion(for: parent.value, among: declarations.map(\.slug.value))
              ?? "declare \"\(parent.value)\" under `tags`, or take the parent out"))
        continue
      }
      if cycles.contains(tag.slug.value) {
        diagnostics.append(
          Diagnostic(
            .tagCycle, path: Settings.path, at: parent.position, length: parent.length,
            "tag \"\(tag.slug.value)\" is above its own parent \"\(parent.value)\"", help: "take one of the parents out"
          ))
      }
    }
  }

  /// The tags that are above themselves, each way upwards being followed once.
  private static func cycles(in parents: [String: String?]) -> Set<String> {
    var cycles: Set<String> = []
    var done: Set<String> = []
    for start in parents.keys where !done.contains(start) {
      var way: [String] = []
      var places: [String: Int] = [:]
      var above: String? = start
      while let next = above, places[next] == nil, !done.contains(next) {
        places[next] = way.count
        way.append(next)
        above = parents[next] ?? nil
      }
      if let next = above, let place = places[next] { cycles.formUnion(way[place...]) }
      done.formUnion(way)
    }
    return cycles
  }

  mutating func find(
    _ tag: Located<String>, in path: String, diagnostics: inout [Diagnostic]
  ) -> (slug: String, title: String)? {
    let spelling = TagSpelling(tag.value)
    if spelling.slug.isEmpty {
      diagnostics.append(
        Diagnostic(
          .emptyTag, path: path, at: tag.position, length: tag.length, "tag \"\(tag.value)\" has no letter or digit",
          help: "write the subject in words"))
      return nil
    }
    if let declared = bySpelling[spelling] { return (declared.slug.value, declared.title) }
    if declarations.isEmpty { return (spelling.slug, tag.value) }
    let help =
      suggestions.suggestion(for: tag.value, among: declarations.map(\.slug.value))
      ?? suggestions.suggestion(for: tag.value, among: declarations.map(\.title))
      ?? "use one of \(declarations.prefix(12).map { "\"\($0.slug.value)\"" }.joined(separator: ", ")), or declare it in sitegen.yml"
    diagnostics.append(
      Diagnostic(
        .unknownTag, path: path, at: tag.position, length: tag.length, "unknown tag \"\(tag.value)\"", help: help))
    return nil
  }

  func description(of slug: String) -> String? { descriptions[slug] ?? nil }
}
