import Base
import Content

/// Gives every tag or series a number, however it is written, in the order in which they are met.
struct NameRegister {
  private(set) var uses: [FirstUse] = []
  private let kind: NameKind
  private let ampersand: Ampersand
  private var declared: DeclaredNames
  /// The slugs of `uses`.
  private var slugs = TextNumbers()
  /// Names as they are written, so that each spelling is looked into once.
  private var spellings = TextNumbers()
  /// By number of a spelling: what it means.
  private var meanings: [Int] = []

  /// Where one was first met, which says how it is written and who claims its address.
  struct FirstUse {
    let slug: String
    let title: String
    let address: Address
    let path: String
    let name: Located<String>
  }

  /// - Parameter language: the site's, as a BCP 47 language tag.
  init(
    _ kind: NameKind, declared names: [DeclaredNames.Name], language: String, diagnostics: inout [Diagnostic]
  ) {
    self.kind = kind
    ampersand = Ampersand(language: language)
    declared = DeclaredNames(kind, names, ampersand, diagnostics: &diagnostics)
  }

  /// The number of what a name means; nil, with a diagnostic, where it cannot be told.
  mutating func number(of name: Located<String>, in path: String, diagnostics: inout [Diagnostic]) -> Int? {
    if let known = spellings.known(name.value) { return meanings[known] }
    guard let found = declared.find(name, in: path, diagnostics: &diagnostics) else { return nil }
    let number = slugs.number(of: found.slug)
    if number == uses.count {
      uses.append(
        FirstUse(
          slug: found.slug, title: found.title, address: .page(kind.key, found.slug), path: path, name: name))
    } else if spelling(uses[number].title) != spelling(found.title) {
      diagnostics.append(collision(of: name, with: uses[number].title, in: path))
      return nil
    }
    _ = spellings.number(of: name.value)
    meanings.append(number)
    return number
  }

  /// The number of what a name means, where it has been met; however it is written, as `number` tells it.
  func known(_ written: String) -> Int? {
    if let known = spellings.known(written) { return meanings[known] }
    if let slug = declared.slug(of: written) { return slugs.known(slug) }
    let meant = spelling(written)
    return slugs.known(meant.slug).flatMap { spelling(uses[$0].title) == meant ? $0 : nil }
  }

  private func spelling(_ name: String) -> NameSpelling { NameSpelling(name, ampersand) }

  /// All numbers, in the order of the titles.
  func byTitle() -> [Int] {
    // By slug where titles have the same: nothing in a slug comes before the NUL.
    PathOrder.sorted(uses.map { Slug.make($0.title) + "\0" + $0.slug })
  }

  /// Claims the address of one and of its list's later pages, for the place where it was first met.
  func claim(_ number: Int, pages: Int, _ routes: inout Routes) {
    let use = uses[number]
    for page in 1...pages {
      routes.claim(
        Routes.Claim(
          Pagination.address(of: use.address, page: page), of: "the \(kind.noun) \"\(use.title)\"", path: use.path,
          at: use.name.position, length: use.name.length))
    }
  }

  private func collision(of name: Located<String>, with other: String, in path: String) -> Diagnostic {
    Diagnostic(
      kind.collision, path: path, at: name.position, length: name.length,
      "\(kind.noun) \"\(name.value)\" is another than \"\(other)\", but would have the same address",
      help: "write its sign in words, or declare both under `\(kind.key)` in sitegen.yml, each with a name of its own")
  }
}
