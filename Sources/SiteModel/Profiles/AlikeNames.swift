import Base

/// Finds names that are probably another spelling of one met before: `A. Balch` and `Alex Balch`, `IASC` and
/// `Independent Anti-Slavery Commissioner`.
///
/// A name is compared with those that it shares a trait with, such as the family name and an initial, and with the first
/// few of these alone: where hundreds do, a likeness says nothing, and the work grows with the names and not with their
/// square.
struct AlikeNames {
  /// How many names of one trait are compared.
  private static let most = 10

  private let subject: ProfileSubject
  /// By trait: the names that have it, by number.
  private var holders: [String: [Int]] = [:]
  private var names: [AlikeName] = []
  /// By number of a name: whose it is.
  private var owners: [Int] = []

  private init(_ subject: ProfileSubject) { self.subject = subject }

  /// Two who may be one: the later of them has no file.
  struct Pair {
    let earlier: Int
    /// The name of the earlier that is like that of the later.
    let name: String
    let later: Int
  }

  /// Somebody, by all names.
  struct Known {
    let names: [String]
    let hasFile: Bool
  }

  /// By number: those who may be somebody met before, each with the first like it.
  static func pairs(among known: [Known], _ subject: ProfileSubject) -> [Pair] {
    // Whoever gives each a file has told that they are two.
    guard known.contains(where: { !$0.hasFile }) else { return [] }
    var alike = AlikeNames(subject)
    return known.indices.compactMap { number in
      let names = known[number].names.map { AlikeName($0, of: subject) }
      let likeness = !known[number].hasFile ? names.lazy.compactMap { alike.first(like: $0) }.first : nil
      for name in names { alike.add(name, of: number) }
      return likeness.map { Pair(earlier: $0.owner, name: $0.name, later: number) }
    }
  }

  private func first(like name: AlikeName) -> (owner: Int, name: String)? {
    var best: Int?
    for trait in name.traits {
      for other in holders[trait] ?? [] where other < best ?? .max && name.isLike(names[other]) { best = other }
    }
    return best.map { (owners[$0], names[$0].written) }
  }

  private mutating func add(_ name: AlikeName, of owner: Int) {
    for trait in name.traits where holders[trait, default: []].count < Self.most {
      holders[trait, default: []].append(names.count)
    }
    names.append(name)
    owners.append(owner)
  }
}

/// A name with all that is compared of it.
private struct AlikeName {
  let written: String
  /// What names must share to be compared at all.
  let traits: [String]
  /// Those of a person's given names, or of an organisation's, that count; in lower case.
  private let words: [String]
  /// The family name of a person.
  private let family: String
  /// All of them.
  private let all: [String]
  private let isPerson: Bool

  init(_ name: String, of subject: ProfileSubject) {
    written = name
    switch subject {
    case .person:
      let (family, rest) = PersonName.parts(name)
      isPerson = true
      self.family = Slug.make(family)
      words = PersonName.givenNames(rest, besides: family)
      let initial = words.first?.prefix(1) ?? ""
      all = words + [self.family]
      traits = ["\(self.family) \(initial)"] + Self.traits(ofMisspelt: all)
    case .organisation:
      isPerson = false
      family = ""
      words = OrganisationName.words(name)
      all = words
      traits =
        [words.joined(separator: " ")] + OrganisationName.acronyms(name).map { "=\($0)" }
        + Self.traits(ofMisspelt: words)
    }
  }

  /// For each word that is long enough to be misspelt, the other words with its first and with its last letter: a name with one
  /// wrong letter keeps one of the two.
  private static func traits(ofMisspelt words: [String]) -> [String] {
    guard words.count <= 12 else { return [] }
    return words.indices.filter { OneEdit.isLong(words[$0]) }.flatMap { index in
      let others = (words[..<index] + words[(index + 1)...]).joined(separator: " ")
      return ["\(words[index].prefix(1))_ \(others)", "_\(words[index].suffix(1)) \(others)"]
    }
  }

  func isLike(_ other: AlikeName) -> Bool {
    let misspelt = OneEdit.word(thatSeparates: all, from: other.all)
    if isPerson {
      if family == other.family && areCompatible(words, other.words) { return true }
      guard let misspelt else { return false }
      return !words.indices.contains(misspelt) || !GivenNames.areTwo(all[misspelt], other.all[misspelt])
    }
    return misspelt != nil || !words.isEmpty && words == other.words
      || OrganisationName.isAcronym(written, of: other.written)
      || OrganisationName.isAcronym(other.written, of: written)
  }

  /// Whether given names can be one person's: as far as both go, they are equal, or one is the initial of the other.
  private func areCompatible(_ one: [String], _ other: [String]) -> Bool {
    !one.isEmpty && !other.isEmpty
      && zip(one, other).allSatisfy { one, other in
        one == other || one.count == 1 && other.hasPrefix(one) || other.count == 1 && one.hasPrefix(other)
      }
      && !PersonName.areToldApart(one.last, other.last)
  }
}
