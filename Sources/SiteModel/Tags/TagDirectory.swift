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
    let declared = DeclaredTags(settings, diagnostics: &diagnostics)
    var uses: [FirstUse] = []
    // The numbers in `uses` of slugs, and of tags as they are written, so that each spelling is looked into once.
    var bySlug: [String: Int] = [:]
    var bySpelling: [String: Int] = [:]
    let numbers = documents.map { document in
      var own: [Int] = []
      for tag in document.frontMatter.tags {
        if let known = bySpelling[tag.value] {
          if !own.contains(known) { own.append(known) }
          continue
        }
        guard let found = declared.find(tag, in: document.path, diagnostics: &diagnostics) else { continue }
        let number = bySlug[found.slug] ?? uses.count
        if number == uses.count {
          bySlug[found.slug] = number
          uses.append(FirstUse(slug: found.slug, title: found.title, path: document.path, tag: tag))
        } else if TagSpelling(uses[number].title) != TagSpelling(found.title) {
          diagnostics.append(Self.collision(of: tag, with: uses[number].title, in: document.path))
          continue
        }
        bySpelling[tag.value] = number
        if !own.contains(number) { own.append(number) }
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

  init(_ settings: Settings, diagnostics: inout [Diagnostic]) {
    declarations = settings.tags
    for tag in declarations {
      for spelling in [tag.slug.value, tag.title] + tag.synonyms {
        let key = TagSpelling(spelling)
        if bySpelling[key] == nil { bySpelling[key] = tag }
      }
    }
    let parents = Dictionary(declarations.map { ($0.slug.value, $0.parent?.value) }) { first, _ in first }
    for tag in declarations {
      guard let parent = tag.parent else { continue }
      guard parents[parent.value] != nil else {
        diagnostics.append(
          Diagnostic(
            .tagCycle, path: Settings.path, at: parent.position, length: parent.length,
            "parent \"\(parent.value)\" of tag \"\(tag.slug.value)\" is not a declared tag",
            help: NearestName.suggestion(for: parent.value, among: declarations.map(\.slug.value))
              ?? "declare \"\(parent.value)\" under `tags`, or take the parent out"))
        continue
      }
      var above: String? = parent.value
      var steps = 0
      while let next = above, next != tag.slug.value, steps <= declarations.count {
        above = parents[next] ?? nil
        steps += 1
      }
      if above == tag.slug.value {
        diagnostics.append(
          Diagnostic(
            .tagCycle, path: Settings.path, at: parent.position, length: parent.length,
            "tag \"\(tag.slug.value)\" is above its own parent \"\(parent.value)\"", help: "take one of the parents out"
          ))
      }
    }
  }

  func find(
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
      NearestName.suggestion(for: tag.value, among: declarations.map(\.slug.value))
      ?? NearestName.suggestion(for: tag.value, among: declarations.map(\.title))
      ?? "use one of \(declarations.prefix(12).map { "\"\($0.slug.value)\"" }.joined(separator: ", ")), or declare it in sitegen.yml"
    diagnostics.append(
      Diagnostic(
        .unknownTag, path: path, at: tag.position, length: tag.length, "unknown tag \"\(tag.value)\"", help: help))
    return nil
  }

  func description(of slug: String) -> String? { declarations.first { $0.slug.value == slug }?.description }
}
