import Base
import Content

/// Gives every tag a number, however it is written, in the order in which tags are met.
struct TagRegister {
  private(set) var uses: [FirstUse] = []
  private var declared: DeclaredTags
  // The numbers of slugs, and of tags as they are written, so that each spelling is looked into once.
  private var bySlug: [String: Int] = [:]
  private var bySpelling: [String: Int] = [:]
  /// How many documents came before the last one with each tag: one written twice is found without a search.
  private var lastDocument: [Int] = []
  private var documentCount = 0

  /// Where a tag was first met, which says how it is written and who claims its address.
  struct FirstUse {
    let slug: String
    let title: String
    let path: String
    let tag: Located<String>

    var address: Address { .page("tags", slug) }
  }

  init(_ settings: Settings, diagnostics: inout [Diagnostic]) {
    declared = DeclaredTags(settings, diagnostics: &diagnostics)
  }

  /// The numbers of a document's tags, in its own order, none twice.
  mutating func numbers(of document: Document, diagnostics: inout [Diagnostic]) -> [Int] {
    var own: [Int] = []
    for tag in document.frontMatter.tags {
      guard let number = number(of: tag, in: document.path, diagnostics: &diagnostics) else { continue }
      if lastDocument[number] != documentCount { own.append(number) }
      lastDocument[number] = documentCount
    }
    documentCount += 1
    return own
  }

  private mutating func number(of tag: Located<String>, in path: String, diagnostics: inout [Diagnostic]) -> Int? {
    if let known = bySpelling[tag.value] { return known }
    guard let found = declared.find(tag, in: path, diagnostics: &diagnostics) else { return nil }
    let number = bySlug[found.slug] ?? uses.count
    if number == uses.count {
      bySlug[found.slug] = number
      uses.append(FirstUse(slug: found.slug, title: found.title, path: path, tag: tag))
      lastDocument.append(-1)
    } else if TagSpelling(uses[number].title) != TagSpelling(found.title) {
      diagnostics.append(Self.collision(of: tag, with: uses[number].title, in: path))
      return nil
    }
    bySpelling[tag.value] = number
    return number
  }

  /// All numbers, in the order of the tags' titles.
  func byTitle() -> [Int] {
    let keys = uses.map { Slug.make($0.title) }
    return uses.indices.sorted { one, other in
      keys[one] == keys[other]
        ? PathOrder.precedes(uses[one].slug, uses[other].slug) : PathOrder.precedes(keys[one], keys[other])
    }
  }

  func tag(_ number: Int, with entries: [EntryID]) -> Tag {
    let use = uses[number]
    return Tag(
      slug: use.slug, title: use.title, description: declared.description(of: use.slug), address: use.address,
      entries: entries)
  }

  private static func collision(of tag: Located<String>, with other: String, in path: String) -> Diagnostic {
    Diagnostic(
      .tagCollision, path: path, at: tag.position, length: tag.length,
      "tag \"\(tag.value)\" is another than \"\(other)\", but would have the same address",
      help: "write its sign in words, or declare both under `tags` in sitegen.yml, each with a name of its own")
  }
}
