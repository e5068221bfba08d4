import Base
import Content

/// How texts name works by authors and year (Chicago Manual of Style, 17th edition, 15.21 to 15.29, with APA's `n.d.-a`).
struct AuthorDate {
  /// Names of organisations, which have no family name, as `PersonName.identity` writes them.
  private let organisations: Set<String>

  init(_ documents: [Document]) {
    var names: Set<String> = []
    for document in documents {
      guard case .organisation(let fields) = document.fields else { continue }
      for name in [fields.name, document.frontMatter.title] + fields.aka { names.insert(PersonName.identity(name)) }
    }
    organisations = names
  }

  /// The authors as a citation names them: by family names, and only the first of more than two.
  ///
  /// Where nobody is named, whoever published the work stands for them, or its title.
  func authors(of resource: SharedResource) -> String {
    let names = zip(resource.authors, resource.familyNames).map { name, family in
      family ?? shortName(name, publisher: resource.publisher)
    }
    switch names.count {
    case 0: return resource.publisher ?? "“\(Self.shortTitle(resource.title))”"
    case 1: return names[0]
    case 2: return "\(names[0]) and \(names[1])"
    default: return "\(names[0]) et al."
    }
  }

  /// A person's family name; an organisation's whole name.
  private func shortName(_ name: String, publisher: String?) -> String {
    let isOrganisation =
      !name.contains(",")
      && (name == publisher || organisations.contains(PersonName.identity(name)) || Self.namesOrganisation(name))
    return isOrganisation ? name : PersonName.family(name)
  }

  /// Whether a word of a name is one that people's names do not have.
  private static func namesOrganisation(_ name: String) -> Bool {
    name.split { !$0.isLetter && $0 != "&" }.contains { words.contains($0.lowercased()) }
  }

  private static let words: Set<String> = [
    "of", "for", "and", "the", "on", "&", "office", "department", "ministry", "agency", "commission", "commissioner",
    "council", "government", "parliament", "university", "college", "institute", "centre", "center", "school", "lab",
    "laboratory", "group", "team", "network", "association", "society", "foundation", "trust", "charity", "fund",
    "organisation", "organization", "union", "programme", "project", "collective", "alliance", "service", "ltd",
    "limited",
  ]

  /// The first words of a title, up to four.
  private static func shortTitle(_ title: String) -> String {
    let words = title.split(separator: " ")
    return words.count <= 4 ? title : words.prefix(4).joined(separator: " ") + " …"
  }

  /// The year of a work among others of the same authors and year.
  ///
  /// - Parameter letter: which of them it is, from 0; nil when it is the only one.
  static func year(of date: PartialDate?, letter: Int?) -> String {
    let suffix = letter.map { letters(of: $0) } ?? ""
    guard let date else { return suffix.isEmpty ? "n.d." : "n.d.-\(suffix)" }
    return "\(date.year)\(suffix)"
  }

  /// `a` to `z`, then `aa`, `ab` and so on.
  private static func letters(of number: Int) -> String {
    var rest = number
    var letters: [Character] = []
    repeat {
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26))))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(letters.reversed())
  }
}
