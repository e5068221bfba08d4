import Base
import Content

/// Puts public entries in order and into the lists of their collections.
struct ListDirectory {
  private(set) var lists: [EntryList] = []
  /// Each entry's list and its place in it; nil for one that stands in none.
  private(set) var placeOfEntry: [(list: ListID, index: Int)?]
  private(set) var home: EntryID?
  private(set) var peopleIntroduction: EntryID?
  private(set) var organisationsIntroduction: EntryID?
  private(set) var resourcesIntroduction: EntryID?

  /// The address of the resources index, which is also the list of resource lists.
  static let resourcesAddress = Address.page("resources")

  /// - Parameter order: the entries that have an address of their own, in the order in which lists show them; one
  ///   without, such as a person without a page, stands in no list.
  init(_ documents: [Document], order: [EntryID], settings: Settings) {
    placeOfEntry = Array(repeating: nil, count: documents.count)
    var introductions: [String: EntryID] = [:]
    for (index, document) in documents.enumerated() {
      switch (document.place.role, document.place.collection) {
      case (.home, _): home = EntryID(index)
      case (.introduction, let name?): introductions[name] = EntryID(index)
      case (.entry, _), (.introduction, nil): continue
      }
    }
    var members: [String: [EntryID]] = [:]
    for id in order {
      if let name = documents[id.index].place.collection { members[name, default: []].append(id) }
    }
    for collection in settings.collections {
      let entries = members[collection.name] ?? []
      let introduction = introductions[collection.name]
      if collection.kind == .person, collection.name == "people" {
        peopleIntroduction = introduction
        continue
      }
      if collection.kind == .organisation, collection.name == "organisations" {
        organisationsIntroduction = introduction
        continue
      }
      guard !entries.isEmpty || introduction != nil else { continue }
      if collection.kind == .resourceList, collection.name == "resources" { resourcesIntroduction = introduction }
      let list = ListID(lists.count)
      for (index, entry) in entries.enumerated() { placeOfEntry[entry.index] = (list, index) }
      lists.append(
        EntryList(
          collection: collection, title: introduction.map { documents[$0.index].frontMatter.title } ?? collection.title,
          address: .page(collection.name), introduction: introduction, entries: entries))
    }
  }

  /// Every entry that is one of a collection or a page, and has an address: newest first where there are dates, then
  /// by title, then by path.
  ///
  /// - Parameter titles: of each, as a slug.
  static func order(
    _ documents: [Document], titles: [String], addresses: [Address?], dates: [EntryDates]
  ) -> [EntryID] {
    /// What decides nearly always, without a reference to count when it is moved.
    struct Key {
      let index: Int
      let moment: Int
    }
    let keys = documents.indices.compactMap { index -> Key? in
      guard documents[index].place.role == .entry, addresses[index] != nil else { return nil }
      return Key(index: index, moment: dates[index].sortMoment)
    }
    return keys.sorted { one, other in
      if one.moment != other.moment { return one.moment > other.moment }
      return titles[one.index] == titles[other.index]
        ? one.index < other.index : PathOrder.precedes(titles[one.index], titles[other.index])
    }.map { EntryID($0.index) }
  }
}
