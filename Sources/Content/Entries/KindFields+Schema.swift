import Base

extension KindFields {
  /// Reads the keys that the kind alone has.
  ///
  /// - Parameters:
  ///   - title: what a person or an organisation is called where there is no `name`.
  ///   - fallback: an event's start where there is none, which is reported.
  init(_ kind: Kind, _ map: inout MapReader, title: String, startingAt fallback: Located<DateTime>) {
    switch kind {
    case .post: self = .post(PostFields(&map))
    case .event: self = .event(EventFields(&map, startingAt: fallback))
    case .briefing: self = .briefing(BriefingFields(&map))
    case .resourceList: self = .resourceList(ResourceListFields(&map))
    case .person: self = .person(PersonFields(&map, title: title))
    case .organisation: self = .organisation(OrganisationFields(&map, title: title))
    case .page: self = .page(PageFields(&map))
    }
  }
}

extension Kind {
  /// With its article: `an event`.
  var noun: String {
    // Written out, because each entry asks for it, and hardly one needs it.
    switch self {
    case .post: "a post"
    case .event: "an event"
    case .briefing: "a briefing"
    case .resourceList: "a resource list"
    case .person: "a person"
    case .organisation: "an organisation"
    case .page: "a page"
    }
  }

  /// The front matter keys of this kind alone.
  var ownKeys: [String] { KindKeys.own[self] ?? [] }
}

/// Which keys front matter can have, as the kinds' schemas ask for them.
enum KindKeys {
  private static let nowhere = Located(DateTime(date: CivilDate(dayNumber: 0)), at: .start)

  static let common: [String] = MapReader.keys { map in
    let place = EntryPlace(role: .entry, name: "")
    _ = FrontMatter(&map, kind: .page, place: place, nameDate: nil, fields: [])
  }

  fileprivate static let own: [Kind: [String]] = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { kind in
      (kind, MapReader.keys { _ = KindFields(kind, &$0, title: "", startingAt: nowhere) })
    })

  /// Every key of every kind.
  static let all: Set<String> = Set(common + Kind.allCases.flatMap(\.ownKeys))

  /// Where a key belongs that a kind does not have.
  ///
  /// - Parameter collections: the collections by their fields, nil until they are asked for.
  static func owner(of key: String, settings: Settings, _ collections: inout [String: String]?) -> String? {
    if let kind = Kind.allCases.first(where: { $0.ownKeys.contains(key) }) {
      return "\"\(key)\" belongs to \(kind.noun)"
    }
    let names =
      collections
      ?? Dictionary(settings.collections.flatMap { one in one.fields.map { ($0.name, one.name) } }) { first, _ in first
      }
    collections = names
    return names[key].map { "\"\(key)\" is a field of the collection \"\($0)\"" }
  }
}
